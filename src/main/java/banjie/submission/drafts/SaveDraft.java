package banjie.submission.drafts;

import banjie.access.Person;
import banjie.casefile.Signature;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Checklist;
import banjie.catalogue.Item;
import banjie.forms.Forms;
import banjie.platform.BureauClock;
import banjie.platform.Refusal;
import banjie.submission.KnownPeople;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was typed, right or wrong: that is checked when somebody wants to go on. */
@Component
public class SaveDraft {

  /** Characters of one answer; no field of any form takes as many. */
  private static final int LONGEST = 5000;

  /**
   * @param answers as typed; null takes one back, keys that aren't among them stay as they are
   * @param version of the draft that the person looked at
   * @param insist on them, whatever somebody changed meanwhile
   */
  public record Change(DraftStep step, Map<String, Object> answers, int version, boolean insist) {}

  private final Catalogue catalogue;
  private final Forms forms;
  private final Drafts drafts;
  private final DraftPapers papers;
  private final KnownPeople people;
  private final Clock clock;

  SaveDraft(Catalogue catalogue, Forms forms, Drafts drafts, DraftPapers papers, KnownPeople people, Clock clock) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.drafts = drafts;
    this.papers = papers;
    this.people = people;
    this.clock = clock;
  }

  /** @throws Refusal "unknown-draft", "draft-submitted", or "draft-overtaken" naming what was changed elsewhere */
  @Transactional
  public Draft save(UUID id, Change change, Person by) {
    return save(id, change.step(), by, draft -> {
      Map<String, Object> typed = new HashMap<>(change.answers());
      typed.keySet().retainAll(forms.of(catalogue.item(draft.itemCode()).processId()));
      typed.forEach(SaveDraft::requireShort);
      List<String> overtaken = draft.content().overtaken(typed, change.version());
      if (!change.insist() && !overtaken.isEmpty()) {
        throw DraftRefused.overtaken(overtaken);
      }
      return draft.content().with(typed, draft.version() + 1);
    });
  }

  /** For whom: sets what follows from that. */
  @Transactional
  public Draft choose(UUID id, FilingFor whom, Person by) {
    return save(id, DraftStep.WHO, by, draft -> {
      Map<String, Object> answers = new HashMap<>(whom.answers(by, draft.content().answers()));
      answers.keySet().retainAll(forms.of(catalogue.item(draft.itemCode()).processId()));
      return draft.content().with(answers, draft.version() + 1);
    });
  }

  /**
   * Fills in what the bureau knows of the person or employer whose number was typed, where nothing else was. For clerks
   * alone: an applicant fills in of others what they know themselves.
   */
  @Transactional
  public Draft recall(UUID id, Person clerk) {
    return save(id, DraftStep.QUESTIONS, clerk, draft -> {
      Map<String, Object> answers = draft.content().answers();
      Object identity = answers.getOrDefault("uscc", answers.get("idNumber"));
      if (!clerk.isStaff() || identity == null) {
        return draft.content();
      }
      Map<String, Object> known = new HashMap<>(people.of(identity.toString().strip()));
      known.keySet().retainAll(forms.of(catalogue.item(draft.itemCode()).processId()));
      known.keySet().removeAll(answers.keySet());
      return draft.content().with(known, draft.version() + 1);
    });
  }

  /** What a clerk has on the counter. */
  @Transactional
  public Draft hold(UUID id, List<String> inHand, Person by) {
    return save(id, DraftStep.PAPERS, by, draft -> {
      Item item = catalogue.item(draft.itemCode());
      inHand.stream().filter(code -> item.material(code).isEmpty()).findFirst().ifPresent(code -> {
        throw DraftRefused.unknownPaper(code);
      });
      return draft.content().withInHand(inHand);
    });
  }

  /**
   * Which papers follow later, and the name under the promise.
   *
   * @param signature as typed; null leaves it unsigned
   * @throws Refusal "wrong-signature"; "not-deferrable" where a paper has to be there from the beginning, "deferral-barred" while a flag holds
   */
  @Transactional
  public Draft promise(UUID id, List<String> later, String signature, Person by) {
    return save(id, DraftStep.COMMITMENT, by, draft -> {
      DraftPapers.Overview overview = papers.of(draft, by);
      if (!later.isEmpty() && overview.creditFlag() != null) {
        throw new Refusal(Refusal.Kind.CONFLICT, "deferral-barred", "committed", overview.creditFlag().sentenceZh(), overview.creditFlag().sentenceEn());
      }
      List<String> possible = overview.deferrable().stream().map(Checklist.Needed::code).toList();
      later.stream().filter(code -> !possible.contains(code)).findFirst().ifPresent(code -> {
        throw new Refusal(Refusal.Kind.INVALID, "not-deferrable", "committed", "材料“" + code + "”不能容缺", "Paper '" + code + "' can't follow later");
      });
      if (!later.isEmpty() && signature != null) {
        Map<String, Object> answers = draft.content().answers();
        Signature.requireOneOf(signature, answers.getOrDefault("employerName", answers.get("applicantName")), answers.get("representativeName"));
      }
      return draft.content().withCommitment(later, signature);
    });
  }

  private Draft save(UUID id, DraftStep step, Person by, Function<Draft, DraftContent> change) {
    Draft draft = Drafts.open(drafts.lock(id, by));
    DraftContent content = change.apply(draft);
    Instant now = clock.instant();
    boolean changed = !content.equals(draft.content());
    Draft saved = new Draft(draft.id(), draft.ownerId(), draft.itemCode(), draft.catalogueVersion(), step, content,
        draft.version() + (changed ? 1 : 0), draft.createdAt(), now, Drafts.expiry(now.atZone(BureauClock.ZONE)), null);
    drafts.save(saved);
    return saved;
  }

  private static void requireShort(String key, Object value) {
    if (value != null && value.toString().length() > LONGEST) {
      throw new Refusal(Refusal.Kind.INVALID, "too-long", key, "内容过长", "Too long");
    }
  }
}
