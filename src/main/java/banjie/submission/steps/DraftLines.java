package banjie.submission.steps;

import banjie.access.Person;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.submission.drafts.Draft;
import banjie.submission.drafts.Drafts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Drafts to go on with, for a list; templates/filing/parts.html shows it (fragment drafts). */
@Component
public class DraftLines {

  /** @param name of whom it is for, as far as it was typed; null before */
  public record DraftLine(Draft draft, Item item, String name, String address) {}

  private final Drafts drafts;
  private final Catalogue catalogue;

  DraftLines(Drafts drafts, Catalogue catalogue) {
    this.drafts = drafts;
    this.catalogue = catalogue;
  }

  /** @param root /apply for applicants, /desk/filing for clerks */
  public List<DraftLine> of(Person owner, String root) {
    return drafts.of(owner).stream()
        .map(draft -> new DraftLine(draft, catalogue.item(draft.itemCode()), name(draft.content().answers()), root + "/" + draft.id()))
        .toList();
  }

  private static String name(Map<String, Object> answers) {
    Object name = answers.getOrDefault("employerName", answers.get("applicantName"));
    return name == null ? null : name.toString();
  }
}
