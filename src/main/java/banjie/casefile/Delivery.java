package banjie.casefile;

/**
 * How a result reached its recipient, as the proof of delivery (送达回证) names it.
 *
 * @param method COUNTER, POST or ELECTRONIC
 * @param relation of the recipient to the applicant; null where not recorded, like what follows
 */
public record Delivery(String method, String recipient, String relation, String place, String witness, String note) {

  static Delivery atTheCounter(String recipient) {
    return new Delivery("COUNTER", recipient, null, null, null, null);
  }

  String words() {
    return recipient == null ? note : recipient + (note == null ? "" : "；" + note);
  }
}
