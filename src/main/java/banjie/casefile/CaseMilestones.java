package banjie.casefile;

import banjie.deadlines.Term;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What a case reached when, and what falls due when, outside its promised clock. Null means not reached. */
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.ANY,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public final class CaseMilestones {

  Instant submittedAt;
  /** When the bureau had the papers: day 0 of deemed acceptance. */
  Instant receivedAt;
  /** From receipt; in it the one notice may be served, afterwards the case counts as accepted. */
  Term notice;
  int noticesServed;
  Instant noticeServedAt;
  boolean secondNoticeAllowed;
  /** Counter supplements count until close of business of the last day, online ones until 24:00. */
  Term correction;
  /** Papers that a signed commitment covers. */
  List<String> committed = new ArrayList<>();
  Instant committedAt;
  /** Who signed it and how; null until signed. */
  Signature commitmentSignature;
  /** The uploaded page of a commitment signed on paper. */
  UUID commitmentScan;
  /** To whom the result was handed, and how; null until delivered. */
  Delivery proofOfDelivery;
  /** The day that counts as acceptance; before {@link #acceptanceRecordedAt} when acceptance was deemed. */
  Instant acceptedAt;
  Instant acceptanceRecordedAt;
  Term deferral;
  DeferralClock deferralClock;
  /** Working days that force majeure added to the deferral term. */
  int forceMajeureDays;
  List<SpecialProcedure> specialProcedures = new ArrayList<>();
  Extension extension;
  Boolean approved;
  Instant decidedAt;
  Term delivery;
  String verificationCode;
  /** The result was handed over when it was made; nothing is left to deliver. */
  boolean handedOver;
  Instant completedAt;
  Instant deliveredAt;
  Instant closedAt;
  Instant yellowCardAt;
  Instant redCardAt;
  /** In the officer's words; replaced when a supervisor did not accept it. */
  String redCardReason;
  /** Null until a supervisor has judged the reason. */
  Boolean redCardAccepted;
  Instant deliveryCardAt;
  /** Reminders that went out: due instant and working days before, as {@code 2026-…Z/3}. */
  List<String> reminders = new ArrayList<>();

  static CaseMilestones submitted(Instant now) {
    CaseMilestones milestones = new CaseMilestones();
    milestones.submittedAt = now;
    return milestones;
  }

  /** The terms that matter in a state. */
  Map<CaseDate, Term> termsOf(CaseState state, boolean awaitsSupply) {
    return switch (state) {
      case SUBMITTED -> Map.of(CaseDate.NOTICE, notice);
      case CORRECTION -> Map.of(CaseDate.CORRECTION, correction);
      case IN_REVIEW -> awaitsSupply ? Map.of(CaseDate.DEFERRAL, deferral) : Map.of();
      case DECIDED, COMPLETED -> Map.of(CaseDate.DELIVERY, delivery);
      default -> Map.of();
    };
  }

  /** Counts the terms that still matter once more. */
  void recount(CaseState state, boolean awaitsSupply, UnaryOperator<Term> again, List<DateMove> moves) {
    termsOf(state, awaitsSupply).forEach((date, term) -> {
      Term counted = again.apply(term);
      ClockMoves.add(moves, date, term, counted);
      set(date, counted);
    });
  }

  void set(CaseDate date, Term term) {
    switch (date) {
      case NOTICE -> notice = term;
      case CORRECTION -> correction = term;
      case DEFERRAL -> deferral = term;
      case DELIVERY -> delivery = term;
      default -> throw new IllegalArgumentException(date + " is no term");
    }
  }

  private static Instant dueAt(Term term) {
    return term == null ? null : term.dueAt();
  }

  boolean reminded(Instant due, int daysBefore) {
    return reminders.contains(due + "/" + daysBefore);
  }

  void remind(Instant due, int daysBefore) {
    reminders.add(due + "/" + daysBefore);
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  /** Null before it starts. */
  public Term notice() {
    return notice;
  }

  public Instant silenceDueAt() {
    return dueAt(notice);
  }

  public int noticesServed() {
    return noticesServed;
  }

  public Instant noticeServedAt() {
    return noticeServedAt;
  }

  public boolean secondNoticeAllowed() {
    return secondNoticeAllowed;
  }

  /** Null before it starts. */
  public Term correction() {
    return correction;
  }

  public Instant correctionDueAt() {
    return dueAt(correction);
  }

  public List<String> committed() {
    return committed;
  }

  public Instant committedAt() {
    return committedAt;
  }

  public Signature commitmentSignature() {
    return commitmentSignature;
  }

  public UUID commitmentScan() {
    return commitmentScan;
  }

  public Delivery proofOfDelivery() {
    return proofOfDelivery;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  public Instant acceptanceRecordedAt() {
    return acceptanceRecordedAt;
  }

  /** Null before it starts. */
  public Term deferral() {
    return deferral;
  }

  public Instant deferralDueAt() {
    return dueAt(deferral);
  }

  public Boolean approved() {
    return approved;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  /** Null before it starts. */
  public Term delivery() {
    return delivery;
  }

  public Instant deliveryDueAt() {
    return dueAt(delivery);
  }

  public String verificationCode() {
    return verificationCode;
  }

  public boolean handedOver() {
    return handedOver;
  }

  public Instant completedAt() {
    return completedAt;
  }

  public Instant deliveredAt() {
    return deliveredAt;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public Instant yellowCardAt() {
    return yellowCardAt;
  }

  public Instant redCardAt() {
    return redCardAt;
  }

  public String redCardReason() {
    return redCardReason;
  }

  public Boolean redCardAccepted() {
    return redCardAccepted;
  }

  /** Those asked for, refused, going on and ended, in order. */
  public List<SpecialProcedure> specialProcedures() {
    return specialProcedures;
  }

  /** Null unless one was asked for. */
  public Extension extension() {
    return extension;
  }

  public Instant deliveryCardAt() {
    return deliveryCardAt;
  }
}
