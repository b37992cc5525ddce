package banjie.submission;

import banjie.access.Person;
import banjie.access.TypedSignature;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseWorkflow;
import banjie.casefile.Filing;
import banjie.casefile.Paper;
import banjie.casefile.PaperSource;
import banjie.casefile.Papers;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Checklist;
import banjie.catalogue.EligibilityRule.OnFail;
import banjie.catalogue.Item;
import banjie.credit.CreditFlags;
import banjie.deadlines.Deadlines;
import banjie.platform.Codes;
import banjie.platform.Limits;
import banjie.platform.Refusal;
import banjie.platform.TimedIds;
import banjie.submission.CheckFiling.Checked;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files a case: the form's answers hold, the person may apply, the guide's conditions are met. What only a person can
 * judge goes to the clerk as a finding.
 */
@Component
public class SubmitCase {

  private static final int QUERY_CODE_LENGTH = 10;
  /** The only 行政许可 of the guide; its substantive check needs two officers (APL 34). */
  private static final int LICENCE = 13;

  private final Catalogue catalogue;
  private final CheckFiling check;
  private final Applicants applicants;
  private final KnownPapers knownPapers;
  private final CreditFlags credit;
  private final CaseFiles files;
  private final CaseWorkflow workflow;
  private final Deadlines deadlines;
  private final Limits limits;
  private final Clock clock;
  private final String region;

  SubmitCase(Catalogue catalogue, CheckFiling check, Applicants applicants, KnownPapers knownPapers, CreditFlags credit,
      CaseFiles files, CaseWorkflow workflow, Deadlines deadlines, Limits limits, Clock clock,
      @Value("${banjie.region}") String region) {
    this.catalogue = catalogue;
    this.check = check;
    this.applicants = applicants;
    this.knownPapers = knownPapers;
    this.credit = credit;
    this.files = files;
    this.workflow = workflow;
    this.deadlines = deadlines;
    this.limits = limits;
    this.clock = clock;
    this.region = region;
  }

  /** @throws Refusal naming every field or rule that stands against it; nothing is stored then */
  @Transactional
  public CaseFile submit(Submission submission, Person by) {
    Instant now = clock.instant();
    Checked checked = check.check(itemOf(submission), submission.answers(), by);
    Item item = checked.item();
    Map<String, Object> answers = checked.answers();
    Checklist checklist = checked.checklist();
    String office = FilingOffices.choose(item, submission.office(), by);
    Filing filing = filing(submission, by, item, answers, checklist, office);
    CaseFile file = CaseFile.submit(TimedIds.at(now),
        CaseNumbers.format(region, deadlines.dateOf(now), catalogue.positionOf(item), files.nextNumber()),
        Codes.random(QUERY_CODE_LENGTH), filing, by.actor(), now, limits.notice(), deadlines);
    if (!submission.committed().isEmpty()) {
      credit.requireMayDefer(filing.identityNumber(), "committed");
      file.signCommitment(by.actor(), submission.committed(),
          TypedSignature.by(by, submission.signature(), submission.address(), filing), now);
    }
    files.add(file);
    workflow.started(file);
    return file;
  }

  private Filing filing(Submission submission, Person by, Item item, Map<String, Object> answers, Checklist checklist,
      String office) {
    boolean stampNeeded = item.stampNeeded() && !Boolean.TRUE.equals(answers.get("stampedOnPaper"));
    return new Filing(
        item.code(), item.matterNumber(), item.processId(), item.version(), item.timeLimit().days(),
        item.statutoryWorkingDays(), item.timeLimit().days() == 0, item.matterNumber() == LICENCE,
        checklist.materials().stream().mapToInt(Checklist.Needed::deferralWorkingDays).max().orElse(0),
        office, stampNeeded ? (String) answers.get("stationOffice") : null, stampNeeded,
        CheckFiling.channel(by), by.isStaff() ? null : by.id(),
        applicants.nameIn(answers), applicants.identityIn(answers), answers,
        papers(checklist, submission.papers(), knownPapers.of(checklist, answers, by)),
        findings(item, checklist, submission.toBring()));
  }

  /** What a clerk has to judge; for employers also the list of prohibited cases, which is reference only (DOMAIN §9). */
  private static List<String> findings(Item item, Checklist checklist, List<String> toBring) {
    List<String> findings = new ArrayList<>();
    checklist.findings().stream().filter(f -> f.onFail() == OnFail.WARN).forEach(f -> findings.add(f.messageZh()));
    if (item.applicants().contains(Item.Applicant.EMPLOYER)) {
      findings.add("请对照违规禁办事项清单核对：存在任意一种情形即禁止办理");
    }
    String brought = checklist.materials().stream().filter(needed -> toBring.contains(needed.code()))
        .map(Checklist.Needed::nameZh).collect(Collectors.joining("、"));
    if (!brought.isEmpty()) {
      findings.add("申请人未上传、将带到窗口的材料：" + brought);
    }
    return findings;
  }

  private Item itemOf(Submission submission) {
    Object chosen = submission.itemCode() != null ? submission.itemCode() : submission.answers().get("itemCode");
    if (chosen == null && submission.processId() != null) {
      List<Item> items = catalogue.itemsOf(submission.processId());
      if (items.size() == 1) {
        return items.get(0);
      }
    }
    if (chosen == null) {
      throw new Refusal(Refusal.Kind.INVALID, "no-matter", "itemCode", "请选择办理事项", "Say which item you apply for");
    }
    Item item = known(chosen.toString());
    if (submission.processId() != null && !item.processId().equals(submission.processId())) {
      throw new Refusal(Refusal.Kind.INVALID, "no-matter", "itemCode", "该事项不属于此流程", "The item is not one of this matter's");
    }
    return item;
  }

  /** The catalogue knows the item's code by its own name; here the field is another. */
  private Item known(String itemCode) {
    try {
      return catalogue.item(itemCode);
    } catch (Refusal unknown) {
      throw new Refusal(unknown.kind(), unknown.code(), "itemCode", unknown.messageZh(), "There is no such matter");
    }
  }

  /** What the applicant brings counts before what the bureau has of its own. */
  private static Papers papers(Checklist checklist, List<String> inHand, Map<String, PaperSource> known) {
    for (String code : inHand) {
      if (!checklist.needs(code)) {
        throw new Refusal(Refusal.Kind.INVALID, "unknown-paper", "papers",
            "本事项不需要材料“" + code + "”", "Paper '" + code + "' is not one of those needed");
      }
    }
    return new Papers(checklist.materials().stream()
        .map(needed -> {
          boolean brought = inHand.contains(needed.code());
          Paper paper = new Paper(needed.code(), needed.nameZh(), needed.deferrable(),
              brought ? Paper.State.PRESENTED : Paper.State.EXPECTED, null, null);
          return brought || !known.containsKey(paper.code()) ? paper : paper.knownFrom(known.get(paper.code()));
        })
        .toList());
  }
}
