package banjie.casefile;

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
    String typed = spaceless(signature.name());
    if (!typed.equals(spaceless(filing.applicantName())) && !typed.equals(spaceless(filing.answers().get("representativeName")))) {
      throw CaseRefused.invalid("wrong-signature", "signature.name",
          "签名须与申请人姓名（单位名称）或法定代表人姓名一致", "Sign with the name of the applicant or of its legal representative");
    }
  }

  private static String spaceless(Object name) {
    return name == null ? null : name.toString().replaceAll("\\s", "");
  }

  static void oneNotice(CaseMilestones milestones) {
    if (milestones.noticesServed() > 0 && !milestones.secondNoticeAllowed()) {
      throw CaseRefused.conflict("one-notice", "decision",
          "一次性告知只能一次；再次告知须经督办同意（行政许可法第三十二条、第七十二条）",
          "Everything missing is named once; a second notice needs the supervisor");
    }
  }

  static void allOf(List<String> expected, Collection<String> given, String field) {
    for (String code : expected) {
      if (!given.contains(code)) {
        throw CaseRefused.invalid("still-missing", field, "还缺材料“" + code + "”", "Paper '" + code + "' is still missing");
      }
    }
    someOf(expected, given, field);
  }

  static void someOf(List<String> allowed, Collection<String> given, String field) {
    for (String code : given) {
      if (!allowed.contains(code)) {
        throw CaseRefused.invalid("paper-not-asked-for", field, "材料“" + code + "”不在所列之中", "Paper '" + code + "' was not asked for");
      }
    }
  }

  static void allDeferred(Papers papers, Collection<String> given) {
    knownPapers(papers, given, "papers");
    someOf(papers.codesIn(Paper.State.DEFERRED), given, "papers");
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
