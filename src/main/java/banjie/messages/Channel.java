package banjie.messages;

/** A way out of the house. */
interface Channel {

  /** EMAIL or SMS. */
  String code();

  boolean enabled();

  /** Sends once, outside any transaction. A repeat has the same key. */
  void send(Outgoing message) throws SendFailure;
}
