package banjie.submission;

import banjie.access.Person;
import banjie.access.Role;
import banjie.casefile.PaperSource;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Checklist;
import banjie.catalogue.Item;
import banjie.credit.CreditFlag;
import banjie.credit.CreditFlags;
import banjie.deadlines.Deadlines;
import banjie.forms.Forms;
import banjie.platform.BureauClock;
import banjie.platform.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a filing would ask of this person, before it is made: nobody hurries for a paper that the bureau has itself. */
@Component
public class PreviewFiling {

  /**
   * @param knownPapers need not be brought; newer ones may be
   * @param stillToBring codes of the others
   * @param creditFlag why nothing may be deferred now; null where deferring is open or the item defers nothing
   */
  public record Preview(Checklist checklist, List<Known> knownPapers, List<String> stillToBring, boolean deferralBarred,
      CreditFlag creditFlag, String messageZh, String messageEn) {}

  public record Known(String code, String nameZh, String nameEn, PaperSource source, String messageZh, String messageEn) {}

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(BureauClock.ZONE);
  private static final List<String> TEXTS = List.of("idNumber", "uscc", "employeeIdNumber");

  private final Catalogue catalogue;
  private final Forms forms;
  private final Applicants applicants;
  private final KnownFacts facts;
  private final KnownPapers papers;
  private final CreditFlags credit;
  private final Deadlines deadlines;
  private final Clock clock;

  PreviewFiling(Catalogue catalogue, Forms forms, Applicants applicants, KnownFacts facts, KnownPapers papers,
      CreditFlags credit, Deadlines deadlines, Clock clock) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.applicants = applicants;
    this.facts = facts;
    this.papers = papers;
    this.credit = credit;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** @param answers as far as they are given; without the number of the person or employer nothing is looked up */
  public Preview preview(String itemCode, Map<String, Object> answers, Person by) {
    Item item = catalogue.item(itemCode);
    LocalDate today = deadlines.dateOf(clock.instant());
    catalogue.strictChecklist(item, answers, forms.of(item.processId()), today);
    requireTexts(answers);
    String identity = applicants.identityIn(answers);
    if (identity == null) {
      return preview(item, catalogue.checklist(item, answers, today), Map.of(), null);
    }
    requireMayAsk(by, item, answers);
    Checklist checklist = catalogue.checklist(item, facts.added(item, answers, CheckFiling.channel(by)), today);
    CreditFlag flag = item.deferrable() && mayKnow(by, identity) ? credit.active(identity).orElse(null) : null;
    return preview(item, checklist, papers.of(checklist, answers, by), flag);
  }

  private void requireMayAsk(Person by, Item item, Map<String, Object> answers) {
    if (by.isStaff() && !by.holds(Role.INTAKE)) {
      throw new Refusal(Refusal.Kind.FORBIDDEN, "wrong-role", "role", "只有受理人员可以代为申请", "Only intake clerks file for others");
    }
    applicants.requireMayApply(by, item, answers);
  }

  private static boolean mayKnow(Person by, String identity) {
    return by.isStaff() || identity.equals(by.identityNumber());
  }

  private static void requireTexts(Map<String, Object> answers) {
    for (String key : TEXTS) {
      if (answers.get(key) != null && !(answers.get(key) instanceof String)) {
        throw new Refusal(Refusal.Kind.INVALID, "invalid-form", key, "应为文字", "must be text");
      }
    }
  }

  private static Preview preview(Item item, Checklist checklist, Map<String, PaperSource> sources, CreditFlag flag) {
    List<Known> known = checklist.materials().stream().filter(needed -> sources.containsKey(needed.code()))
        .map(needed -> known(needed, sources.get(needed.code()))).toList();
    List<String> rest = checklist.materials().stream().map(Checklist.Needed::code)
        .filter(code -> !sources.containsKey(code)).toList();
    return new Preview(checklist, known, rest, flag != null, flag,
        flag == null ? null : flag.sentenceZh(), flag == null ? null : flag.sentenceEn());
  }

  private static Known known(Checklist.Needed needed, PaperSource source) {
    String date = DATE.format(source.at());
    return new Known(needed.code(), needed.nameZh(), needed.nameEn(), source,
        "来自本局办件" + source.caseNumber() + "（" + source.itemNameZh() + "，" + date + "），无需再次提供；如有更新可另行上传",
        "Known from case " + source.caseNumber() + " (" + source.itemNameEn() + ", " + date
            + "): needn't be brought again; a newer one may be uploaded");
  }
}
