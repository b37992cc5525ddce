package banjie.messages;

/** Where one sending of a message stands. */
public enum DeliveryState {
  PENDING("待发送", "waiting to be sent"),
  RETRYING("发送失败，将重试", "failed, will be tried again"),
  SENT("已发送", "sent"),
  GIVEN_UP("已放弃", "given up"),
  /** Never stored: a walk-in has no inbox. */
  NO_ACCOUNT("申请人没有账户，只在窗口交付纸质文书", "the applicant has no account and gets papers at the counter only");

  final String zh;
  final String en;

  DeliveryState(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }
}
