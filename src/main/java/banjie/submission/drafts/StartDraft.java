package banjie.submission.drafts;

import banjie.access.Person;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.forms.Forms;
import banjie.platform.BureauClock;
import banjie.submission.CheckFiling;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins to fill in an application, with what is known of the person who does. */
@Component
public class StartDraft {

  private final Catalogue catalogue;
  private final CheckFiling check;
  private final Forms forms;
  private final Drafts drafts;
  private final Clock clock;

  StartDraft(Catalogue catalogue, CheckFiling check, Forms forms, Drafts drafts, Clock clock) {
    this.catalogue = catalogue;
    this.check = check;
    this.forms = forms;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** @throws banjie.platform.Refusal "unknown-matter", "wrong-applicant", "wrong-role" or "too-many-drafts" */
  @Transactional
  public Draft start(String itemCode, Person by) {
    Item item = catalogue.item(itemCode);
    check.requireMayBegin(item, by);
    if (drafts.of(by).size() >= Drafts.MOST) {
      throw DraftRefused.tooMany(Drafts.MOST);
    }
    Map<String, Object> known = new HashMap<>(FilingFor.SELF.answers(by, Map.of()));
    if (catalogue.itemsOf(item.processId()).size() > 1) {
      known.put("itemCode", item.code());
    }
    known.keySet().retainAll(forms.of(item.processId()));
    known.values().removeIf(value -> value == null);
    Instant now = clock.instant();
    Draft draft = new Draft(UUID.randomUUID(), by.id(), item.code(), item.version(), DraftStep.WHO,
        DraftContent.EMPTY.with(known, 1), 1, now, now, Drafts.expiry(now.atZone(BureauClock.ZONE)), null);
    drafts.add(draft);
    return draft;
  }
}
