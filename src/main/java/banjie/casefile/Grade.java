package banjie.casefile;

/** The five grades of 好差评 (GB/T 39735), best last; their order is their number less one. */
public enum Grade {
  VERY_DISSATISFIED("非常不满意", "Very dissatisfied"),
  DISSATISFIED("不满意", "Dissatisfied"),
  FAIRLY_SATISFIED("基本满意", "Fairly satisfied"),
  SATISFIED("满意", "Satisfied"),
  VERY_SATISFIED("非常满意", "Very satisfied");

  private final String nameZh;
  private final String nameEn;

  Grade(String nameZh, String nameEn) {
    this.nameZh = nameZh;
    this.nameEn = nameEn;
  }

  /** @param number 1 to 5 */
  public static Grade of(int number) {
    if (number < 1 || number > values().length) {
      throw CaseRefused.invalid("unknown-grade", "grade", "请选择一个评价等级", "Choose one of the five grades");
    }
    return values()[number - 1];
  }

  public int number() {
    return ordinal() + 1;
  }

  /** 差评: has to be given a reason, and is called back. */
  public boolean isLow() {
    return this == VERY_DISSATISFIED || this == DISSATISFIED;
  }

  public String nameZh() {
    return nameZh;
  }

  public String nameEn() {
    return nameEn;
  }
}
