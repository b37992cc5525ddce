package banjie.process;

/**
 * What the guide promises for an item, as one example.
 *
 * @param acceptedAt local time of acceptance
 * @param dueDay close of business (17:00) of this day
 */
record Promise(String item, String acceptedAt, String dueDay) {

  String dueAt() {
    return dueDay + "T17:00:00+08:00";
  }
}
