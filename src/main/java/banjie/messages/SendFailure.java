package banjie.messages;

/** A message did not go out. Carries no text of the other side, which may repeat an address. */
class SendFailure extends Exception {

  enum Kind {
    UNREACHABLE("无法连接", "not reachable", true),
    TIMEOUT("对方未及时应答", "no answer in time", true),
    SIGN_IN("登录对方服务器失败", "sign-in refused", true),
    UNAVAILABLE("对方暂时不可用", "out of order", true),
    REFUSED("对方拒收", "refused", false),
    NO_ADDRESS("申请人未登记地址或已关闭该渠道", "no address, or the channel was switched off", false),
    BROKEN("本系统故障", "fault on our side", false);

    final String zh;
    final String en;
    /** It would be the same for every other message now. */
    final boolean channelDown;

    Kind(String zh, String en, boolean channelDown) {
      this.zh = zh;
      this.en = en;
      this.channelDown = channelDown;
    }
  }

  final Kind kind;
  private final Integer answer;

  /** @param answer the number that SMTP or HTTP answered with, or null */
  SendFailure(Kind kind, Integer answer) {
    super(kind.name(), null, false, false);
    this.kind = kind;
    this.answer = answer;
  }

  /** As it is stored: REFUSED 550. */
  String code() {
    return answer == null ? kind.name() : kind.name() + " " + answer;
  }

  static Kind kindIn(String code) {
    return code == null ? null : Kind.valueOf(code.split(" ")[0]);
  }
}
