package banjie.casefile;

import banjie.deadlines.Deadlines;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rules that a transition asks; each refuses with its own code. */
final class CaseRules {

  private CaseRules() {}

  static void knownPapers(Papers papers, Collection<String> codes, String field) {
    if (codes.isEmpty()) {
      throw CaseRefused.invalid("no-papers-named", field, "请至少选择一份材料", "Name at least one paper");
    }
    for (String code : codes) {
      if (!papers.has(code)) {
        throw CaseRefused.invalid("unknown-paper", field, "本办件没有材料“" + code + "”", "This case has no paper '" + code + "'");
      }
    }
  }

  static void mayBeDeferred(Papers papers, Collection<String> codes, String field) {
    knownPapers(papers, codes, field);
    for (Paper paper : papers.list()) {
      if (codes.contains(paper.code()) && !paper.deferrable()) {
        throw CaseRefused.invalid("not-deferrable", field,
            "“" + paper.nameZh() + "”不在容缺办理事项清单内", "'" + paper.code() + "' is not on the list of papers that may follow later");
      }
    }
  }

  static void deferrable(Papers papers, Collection<String> codes, CaseMilestones milestones) {
    mayBeDeferred(papers, codes, "deferred");
    if (!milestones.committed().containsAll(codes)) {
      throw CaseRefused.conflict("no-commitment", "deferred",
          "申请人尚未就所列材料签署容缺受理承诺书", "The applicant has not signed a commitment for these papers");
    }
  }

  /** A commitment signed on paper counts when its scan is in the file. */
  static void signed(CaseMilestones milestones) {
    Signature signature = milestones.commitmentSignature();
    if (signature != null && signature.method() == Signature.Method.PAPER && milestones.commitmentScan() == null) {
      throw CaseRefused.conflict("no-commitment-scan", "deferred",
          "请先上传申请人签字的容缺受理承诺书扫描件", "Upload the scan of the commitment that the applicant signed first");
    }
  }

  /** The applicant signs, or who represents the applicant by law; by the name they filed under. */
  static void signer(Filing filing, Signature signature) {
    Signature.requireOneOf(signature.name(), filing.applicantName(), filing.answers().get("representativeName"));
  }

  static void oneNotice(CaseMilestones milestones) {
    if (milestones.noticesServed() > 0 && !milestones.secondNoticeAllowed()) {
      throw CaseRefused.conflict("one-notice", "decision",
          "一次性告知只能一次；再次告知须经督办同意（行政许可法第三十二条、第七十二条）",
          "Everything missing is named once; a second notice needs the supervisor");
    }
  }

  /** Everything that is still missing; what is in already may come again. */
  static void allOf(List<String> missing, List<String> allowed, Collection<String> given, String field) {
    for (String code : missing) {
      if (!given.contains(code)) {
        throw CaseRefused.invalid("still-missing", field, "还缺材料“" + code + "”", "Paper '" + code + "' is still missing");
      }
    }
    someOf(allowed, given, field);
  }

  static void someOf(List<String> allowed, Collection<String> given, String field) {
    for (String code : given) {
      if (!allowed.contains(code)) {
        throw CaseRefused.invalid("paper-not-asked-for", field, "材料“" + code + "”不在所列之中", "Paper '" + code + "' was not asked for");
      }
    }
  }

  /** @param open what may come, or come again */
  static void mayBeSupplied(Papers papers, List<String> open, Collection<String> given) {
    knownPapers(papers, given, "papers");
    someOf(open, given, "papers");
  }

  static void withinCorrection(CaseMilestones milestones, Instant now, Deadlines deadlines) {
    if (!now.isBefore(deadlines.endOfDay(milestones.correctionDueAt()))) {
      throw CaseRefused.conflict("correction-lapsed", "papers", "补正期限已过，视为撤回申请，可重新申请",
          "The term for correction has passed; the application counts as withdrawn and can be filed anew");
    }
  }

  static void withinDeferral(CaseMilestones milestones, Instant now, Deadlines deadlines) {
    if (!now.isBefore(deadlines.endOfDay(milestones.deferralDueAt()))) {
      throw CaseRefused.conflict("deferral-lapsed", "papers", "容缺补正期限已过", "The term for deferred papers has passed");
    }
  }

  /** What was found faulty is said paper by paper, so that the applicant knows what to bring. */
  static void eachFaultNamed(List<String> supplied, Collection<String> accepted, List<Gap> faults) {
    List<String> faulty = supplied.stream().filter(code -> !accepted.contains(code)).toList();
    if (!Gap.papers(faults).containsAll(faulty)) {
      throw CaseRefused.invalid("fault-not-named", "faults", "请逐份写明不合格之处", "Say of each paper what is wrong with it");
    }
    someOf(faulty, Gap.papers(faults), "faults");
  }

  static void forceMajeure(int days, int capDays) {
    if (days < 1 || days > capDays) {
      throw CaseRefused.invalid("force-majeure-cap", "days", "因不可抗力顺延，每次1至" + capDays + "个工作日",
          "Force majeure extends a term by 1 to " + capDays + " working days at a time");
    }
  }

  static void decidable(Papers papers, Filing filing, CaseOfficers officers) {
    if (papers.anyDeferredOpen()) {
      throw CaseRefused.conflict("deferred-papers-open", "decision",
          "容缺材料尚未补齐并核验，不能作出决定", "A deferred paper is missing or unverified; no decision before");
    }
    if (filing.twoOfficers() && !officers.bothChecked()) {
      throw CaseRefused.conflict("two-officers", "decision",
          "须由两名工作人员完成核查（行政许可法第三十四条）", "Two officers have to check first");
    }
  }

  /** Intake, review and the two checks are different people's, except where a matter is done in one visit. */
  static void fourEyes(Filing filing, CaseOfficers officers, Step step, UUID officer) {
    boolean refused = switch (step) {
      case REVIEW -> !filing.instant() && officer.equals(officers.intake());
      case LEAD_CHECK -> officer.equals(officers.intake()) || officer.equals(officers.secondCheck());
      case SECOND_CHECK -> officer.equals(officers.intake()) || officer.equals(officers.leadCheck());
      default -> false;
    };
    if (refused) {
      throw CaseRefused.forbidden("four-eyes", "officer",
          "受理、审核须由不同人员办理", "Another officer has to take this step");
    }
  }
}
