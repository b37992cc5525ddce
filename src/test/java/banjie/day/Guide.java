package banjie.day;

import java.util.ArrayList;
import java.util.List;

/**
 * The guide's promise: 21 items of 13 matters with their limits. Where the guide prints none, for 7(四) and 7(五), it is
 * the one working day of 7.33.
 */
record Guide(List<Promise> promises) {

  /** Terms in working days outside the matters' own limits. */
  static final int NOTICE = 5;       // 行政许可法 32: name everything missing, else accepted
  static final int CORRECTION = 7;   // for the applicant, after the one notice
  static final int DEFERRAL = 7;     // 容缺办理事项清单
  static final int DELIVERY = 10;    // 行政许可法 44
  static final int STATUTORY_LICENCE = 20; // 行政许可法 42

  static final Guide PRINTED = new Guide(List.of(
      row("social-security-card-issue", 1, "社会保障卡申领", 0),
      row("social-security-card-cancellation", 2, "社会保障卡注销", 0),
      row("employment-registration-self-employed", 3, "个体经营登记", 0),
      row("employment-registration-flexible", 3, "灵活就业登记", 0),
      row("unemployment-registration", 4, "失业登记", 0),
      row("employment-certificate-entry", 5, "《就业创业证》信息录入", 0),
      row("labour-filing-new", 6, "新签备案", 0),
      row("labour-filing-renewal", 6, "续签备案", 0),
      row("labour-filing-termination", 6, "解除备案", 0),
      row("social-insurance-registration", 7, "企业社会保险登记", 0),
      row("social-insurance-change", 7, "企业名称、地址、法人变更、注销", 0),
      row("contribution-assessment", 7, "单位应收核定申请", 1),
      row("staff-enrolment", 7, "职工参保登记", 1),
      row("staff-resumption", 7, "人员缴费恢复", 1),
      row("staff-reduction", 7, "单位人员减少", 1),
      row("resident-pension-enrolment", 8, "城乡居民基本养老保险参保登记", 3),
      row("resident-pension-benefit", 9, "城乡居民基本养老保险待遇申领", 5),
      row("resident-pension-cancellation", 10, "城乡居民基本养老保险注销登记", 3),
      row("employment-hardship-recognition", 11, "就业困难人员认定", 3),
      row("employment-hardship-subsidy", 12, "就业困难人员社会保险补贴申领", 3),
      new Promise("labour-dispatch-licence", 13, "劳务派遣经营许可", 5, true)));

  private static Promise row(String code, int matter, String nameZh, int days) {
    return new Promise(code, matter, nameZh, days, false);
  }

  Promise of(String item) {
    return promises.stream().filter(promise -> promise.code().equals(item)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The guide has no item " + item));
  }

  /** The same guide with another limit in one row. */
  Guide with(String item, int days) {
    List<Promise> changed = new ArrayList<>(promises);
    changed.replaceAll(row -> row.code().equals(item)
        ? new Promise(row.code(), row.matter(), row.nameZh(), days, row.deferrable())
        : row);
    return new Guide(List.copyOf(changed));
  }
}
