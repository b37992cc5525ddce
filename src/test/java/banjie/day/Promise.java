package banjie.day;

/**
 * One row of the printed guide, copied here by hand so that the catalogue can't vouch for itself.
 *
 * @param days promised working days; 0 is 即时办结
 * @param deferrable the matter is on the list of 容缺办理事项
 */
record Promise(String code, int matter, String nameZh, int days, boolean deferrable) {

  boolean instant() {
    return days == 0;
  }

  String limitZh() {
    return instant() ? "即时办结" : days + "个工作日";
  }

  /** How a report names the row. */
  String row() {
    return matter + " " + nameZh + " (" + code + ")";
  }
}
