package banjie.casefile;

import static banjie.casefile.CaseState.*;

import banjie.deadlines.Deadlines;
import banjie.deadlines.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One case and its rules: every transition is a method here, refuses what may not be, and leaves an event.
 * Fields are filled by the store; times are instants, dates are counted by {@link Deadlines}.
 */
public final class CaseFile extends RatedCase {

  private CaseFile() {}

  /** Files a case. It goes to the station first where a stamp is still missing, else straight to intake. */
  public static CaseFile submit(UUID id, String number, String queryCode, Filing filing, Actor by, Instant now,
      int noticeDays, Deadlines deadlines) {
    CaseFile file = new CaseFile();
    file.id = id;
    file.number = number;
    file.queryCode = queryCode;
    file.filing = filing;
    file.papers = filing.papers();
    file.clocks = CaseClocks.of(filing.limitDays(), filing.statutoryDays());
    file.milestones = CaseMilestones.submitted(now);
    file.officers = CaseOfficers.NONE;
    if (filing.stampNeeded()) {
      file.state = AT_STATION;
    } else {
      file.receive(now, noticeDays, deadlines);
    }
    file.record(EventKind.SUBMITTED, now, by, null, Map.of("channel", filing.channel(), "office", filing.office()));
    return file;
  }

  /** The store's way back from a row. */
  public static CaseFile restore(UUID id, String number, String queryCode, Filing filing, CaseState state, int version,
      Papers papers, CaseClocks clocks, CaseMilestones milestones, CaseOfficers officers) {
    CaseFile file = new CaseFile();
    file.id = id;
    file.number = number;
    file.queryCode = queryCode;
    file.filing = filing;
    file.state = state;
    file.version = version;
    file.papers = papers;
    file.clocks = clocks;
    file.milestones = milestones;
    file.officers = officers;
    return file;
  }

  // ---- the station -------------------------------------------------------------------------------------------------

  public void stamp(Actor by, Instant now, int noticeDays, Deadlines deadlines) {
    require(AT_STATION, "盖章认定", "stamped");
    officers = officers.withStation(by.id());
    receive(now, noticeDays, deadlines);
    record(EventKind.STAMPED, now, by, null, Map.of());
  }

  public void returnFromStation(Actor by, String reason, Instant now, Deadlines deadlines) {
    require(AT_STATION, "退回", "returned by the station");
    close(RETURNED_BY_STATION, now, by, deadlines);
    record(EventKind.RETURNED_BY_STATION, now, by, reason, Map.of());
  }

  // ---- intake ------------------------------------------------------------------------------------------------------

  public void accept(Actor by, Instant now, Deadlines deadlines) {
    require(SUBMITTED, "受理", "accepted");
    papers = papers.allOthersVerified();
    officers = officers.withIntake(by.id());
    startClocks(now, now, by, deadlines);
    record(EventKind.ACCEPTED, now, by, null, dates());
  }

  /** Accepts at once what a signed commitment promises to supply (容缺受理, DOMAIN §2). */
  public void acceptWithDeferral(Actor by, Collection<String> deferred, DeferralClock mode, Instant now,
      Deadlines deadlines) {
    require(SUBMITTED, "容缺受理", "accepted with deferral");
    CaseRules.deferrable(papers, deferred, milestones);
    CaseRules.signed(milestones);
    papers = papers.deferred(deferred).allOthersVerified();
    officers = officers.withIntake(by.id());
    startClocks(now, now, by, deadlines);
    startDeferral(mode, now, deadlines);
    Map<String, Object> detail = dates();
    detail.put("deferred", List.copyOf(deferred));
    detail.put("deferralDueAt", milestones.deferralDueAt().toString());
    record(EventKind.ACCEPTED_WITH_DEFERRAL, now, by, null, detail);
  }

  /** No notice within five working days of receipt: accepted as of the day of receipt (APL 32). */
  public boolean acceptBySilence(Instant now, Deadlines deadlines) {
    if (state != SUBMITTED || now.isBefore(milestones.silenceDueAt())) {
      return false;
    }
    papers = papers.allOthersVerified();
    startClocks(milestones.receivedAt(), now, Actor.SYSTEM, deadlines);
    record(EventKind.ACCEPTED_BY_SILENCE, now, Actor.SYSTEM, "行政许可法第三十二条", dates());
    return true;
  }

  /** @param competentOrgan whose business it is instead (APL 32); null where it is nobody's */
  public void decline(Actor by, String reason, String competentOrgan, Instant now, Deadlines deadlines) {
    require(SUBMITTED, "不予受理", "declined");
    officers = officers.withIntake(by.id());
    close(NOT_ACCEPTED, now, by, deadlines);
    record(EventKind.NOT_ACCEPTED, now, by, reason, competentOrgan == null ? Map.of() : Map.of("competentOrgan", competentOrgan));
  }

  // ---- papers of the applicant -------------------------------------------------------------------------------------

  /** A file of this paper was uploaded; while the case is open for papers, that is enough to call it presented. */
  public void present(String paper, Actor by, Instant now) {
    if (!state.isBeforeDecision()) {
      throw CaseRefused.wrongState(state, "上传材料", "given papers");
    }
    CaseRules.knownPapers(papers, List.of(paper), "paper");
    papers = papers.presented(List.of(paper));
    record(EventKind.PAPER_UPLOADED, now, by, null, Map.of("paper", paper));
  }

  /** The applicant promises to supply these papers in time and accepts what follows if not. */
  public void signCommitment(Actor by, Collection<String> promised, Signature signature, Instant now) {
    if (state != SUBMITTED && state != AT_STATION) {
      throw CaseRefused.wrongState(state, "签署容缺受理承诺书", "committed to");
    }
    CaseRules.mayBeDeferred(papers, promised, "papers");
    CaseRules.signer(filing, signature);
    milestones.committed = new ArrayList<>(promised);
    milestones.committedAt = now;
    milestones.commitmentSignature = signature;
    record(EventKind.COMMITMENT_SIGNED, now, by, null, Map.of("papers", List.copyOf(promised), "method", signature.method().name()));
  }

  /** The page that the applicant signed at the counter was scanned. */
  public void keepCommitmentScan(Actor by, UUID scan, Instant now) {
    if (state != SUBMITTED && state != AT_STATION) {
      throw CaseRefused.wrongState(state, "上传已签署的承诺书", "given a signed commitment");
    }
    milestones.commitmentScan = scan;
    record(EventKind.PAPER_UPLOADED, now, by, null, Map.of("paper", Signature.SCAN, "file", scan.toString()));
  }

  // ---- review ------------------------------------------------------------------------------------------------------

  /** One of the two substantive checks of a licence (APL 34). */
  public void check(Step which, Actor by, boolean conforms, String opinion, Instant now, Deadlines deadlines) {
    require(IN_REVIEW, "核查", "checked");
    officers = officers.withCheck(which, by.id());
    record(EventKind.CHECKED, now, by, opinion, Map.of("step", which.name(), "conforms", conforms));
    pauseIfOnlyPapersAreMissing(now, deadlines);
  }

  public void decide(Actor by, boolean approve, String reason, Instant now, int deliveryDays, Deadlines deadlines) {
    require(IN_REVIEW, "作出决定", "decided");
    CaseRules.decidable(papers, filing, officers);
    ClockRules.noProcedureOpen(this);
    officers = officers.withDecision(by.id());
    stopClocks(now, by, "作出决定", deadlines);
    milestones.approved = approve;
    milestones.decidedAt = now;
    milestones.delivery = Term.of(now, deliveryDays, deadlines);
    state = DECIDED;
    record(approve ? EventKind.APPROVED : EventKind.REFUSED, now, by, reason, Map.of());
  }

  // ---- completion --------------------------------------------------------------------------------------------------

  /** A code printed on the result by which anyone can check it. */
  public void issueVerificationCode(String code, Instant now) {
    require(DECIDED, "生成防伪码", "given a verification code");
    milestones.verificationCode = code;
    record(EventKind.VERIFICATION_CODE_ISSUED, now, Actor.SYSTEM, null, Map.of("code", code));
  }

  /** The result exists. Handed over in the same visit, it is delivered too. */
  public void complete(Actor by, String result, boolean handedOver, String recipient, Instant now) {
    require(DECIDED, "办结", "completed");
    officers = officers.withCompletion(by.id());
    milestones.completedAt = now;
    milestones.handedOver = handedOver;
    state = COMPLETED;
    record(EventKind.COMPLETED, now, by, result, Map.of());
    if (handedOver) {
      deliver(by, Delivery.atTheCounter(recipient), now);
    }
  }

  public void deliver(Actor by, Delivery delivery, Instant now) {
    require(COMPLETED, "送达", "delivered");
    milestones.proofOfDelivery = delivery;
    milestones.deliveredAt = now;
    milestones.closedAt = now;
    state = DELIVERED;
    record(EventKind.DELIVERED, now, by, delivery.words(), Map.of("method", delivery.method()));
  }

  public void withdraw(Actor by, String reason, Instant now, Deadlines deadlines) {
    if (!state.isBeforeDecision()) {
      throw CaseRefused.wrongState(state, "撤回", "withdrawn");
    }
    close(WITHDRAWN, now, by, deadlines);
    record(EventKind.WITHDRAWN, now, by, reason, Map.of());
  }

  /** A document was replaced by a new one that names it; the case itself stays as it is. */
  public void documentCorrected(Actor by, String reason, Map<String, Object> which, Instant now) {
    record(EventKind.DOCUMENT_CORRECTED, now, by, reason, which);
  }
}
