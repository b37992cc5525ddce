package banjie.queue;

/** Why a case may go before older ones in its queue. */
public enum OutOfOrderReason {
  APPOINTMENT("已预约"),
  ELDERLY_OR_DISABLED("老年人、残疾人优先"),
  RESUMED("续办此前经手的办件"),
  SINGLE_VISIT("即办件当场办结"),
  URGED("督办要求");

  private final String nameZh;

  OutOfOrderReason(String nameZh) {
    this.nameZh = nameZh;
  }

  public String nameZh() {
    return nameZh;
  }
}
