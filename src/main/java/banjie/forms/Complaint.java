package banjie.forms;

import banjie.platform.Refusal.Problem;

/** Why one value is not accepted; becomes a {@link Problem} once the field's label is known. */
final class Complaint extends RuntimeException {

  private final String zh;
  private final String en;

  Complaint(String zh, String en) {
    super(en, null, false, false);
    this.zh = zh;
    this.en = en;
  }

  Problem about(FormField field) {
    String english = field.labelEn().isEmpty() ? field.key() : field.labelEn();
    return new Problem(field.key(), "“" + field.labelZh() + "”" + zh, "“" + english + "” " + en);
  }
}
