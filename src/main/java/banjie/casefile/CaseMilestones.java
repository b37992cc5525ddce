package banjie.casefile;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
  /** Until then the one notice may be served; afterwards the case counts as accepted. */
  Instant silenceDueAt;
  int noticesServed;
  Instant noticeServedAt;
  boolean secondNoticeAllowed;
  /** Close of business of the last day; online supplements count until 24:00. */
  Instant correctionDueAt;
  /** Papers that a signed commitment covers. */
  List<String> committed = new ArrayList<>();
  Instant committedAt;
  /** Who signed it and how; null until signed. */
  Signature commitmentSignature;
  /** The uploaded page of a commitment signed on paper. */
  UUID commitmentScan;
  /** To whom the result was handed, and how; null until delivered. */
  Delivery delivery;
  /** The day that counts as acceptance; before {@link #acceptanceRecordedAt} when acceptance was deemed. */
  Instant acceptedAt;
  Instant acceptanceRecordedAt;
  /** Null where the law names no term. */
  Instant statutoryDueAt;
  Instant deferralDueAt;
  Boolean approved;
  Instant decidedAt;
  Instant deliveryDueAt;
  String verificationCode;
  /** The result was handed over when it was made; nothing is left to deliver. */
  boolean handedOver;
  Instant completedAt;
  Instant deliveredAt;
  Instant closedAt;
  Instant yellowCardAt;
  Instant redCardAt;
  Instant deliveryCardAt;
  /** Reminders that went out: due instant and working days before, as {@code 2026-…Z/3}. */
  List<String> reminders = new ArrayList<>();

  static CaseMilestones submitted(Instant now) {
    CaseMilestones milestones = new CaseMilestones();
    milestones.submittedAt = now;
    return milestones;
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

  public Instant silenceDueAt() {
    return silenceDueAt;
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

  public Instant correctionDueAt() {
    return correctionDueAt;
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

  public Delivery delivery() {
    return delivery;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  public Instant acceptanceRecordedAt() {
    return acceptanceRecordedAt;
  }

  public Instant statutoryDueAt() {
    return statutoryDueAt;
  }

  public Instant deferralDueAt() {
    return deferralDueAt;
  }

  public Boolean approved() {
    return approved;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public Instant deliveryDueAt() {
    return deliveryDueAt;
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

  public Instant deliveryCardAt() {
    return deliveryCardAt;
  }
}
