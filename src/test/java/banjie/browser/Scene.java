package banjie.browser;

import banjie.Bureau;
import banjie.platform.TestTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A bureau in the middle of its work, on a Monday morning: cases in every state, some of them late, one badly rated.
 *
 * @param cases by what is to be seen on them
 */
record Scene(Map<String, String> cases) {

  private static final String PENSION = "resident-pension-cancellation";

  static Scene play(Bureau bureau, TestTime time) {
    return new Play(bureau, time).played();
  }

  String id(String name) {
    String id = cases.get(name);
    if (id == null) {
      throw new IllegalArgumentException(name);
    }
    return id;
  }

  private record Play(Bureau bureau, TestTime time) {

    Scene played() {
      Map<String, String> cases = new HashMap<>();
      time.at("2026-11-09T09:10");
      String late = accepted(PENSION);
      String veryLate = bureau.file("resident-pension-benefit");
      bureau.finish("intake2", veryLate, "INTAKE", Map.of("decision", "ACCEPT"));
      bureau.timePassesTo("2026-11-20T10:00");
      cases.put("late", late);
      cases.put("nearly late", accepted(PENSION));
      cases.put("correction", asked());
      cases.put("rated badly", rated(delivered(), 1));
      cases.put("rated", rated(delivered(), 5));
      bureau.timePassesTo("2026-11-23T09:00");
      Bureau.expect(200, bureau.post("supervisor", "/api/v1/cases/" + late + "/urge", Map.of("reason", "请今日办结，并说明超期原因")));
      cases.put("delivered", delivered());
      cases.put("licence", licence());
      cases.put("submitted", mine(PENSION));
      cases.put("in review", accepted("resident-pension-enrolment"));
      cases.put("in hand", bureau.file("labour-dispatch-licence"));
      bureau.claim("intake", cases.get("in hand"), "INTAKE");
      cases.put("instant", bureau.file("employment-registration-flexible"));
      bureau.claim("window", cases.get("instant"), "INTAKE");
      for (int i = 0; i < 3; i++) {
        bureau.file("social-security-card-cancellation");
      }
      return new Scene(cases);
    }

    private String accepted(String item) {
      String id = bureau.file(item);
      bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
      return id;
    }

    /** Filed by citizen. */
    private String mine(String item) {
      Map<String, Object> answers = bureau.sample(item);
      answers.put("idNumber", "210381199001011233");
      return Bureau.created(bureau.post("citizen", "/api/v1/cases", Map.of("itemCode", item, "answers", answers)));
    }

    private String asked() {
      String id = mine(PENSION);
      bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of("commitment", "cancellation-form"),
          "gapNote", "缺申请人签名，请本人签名后重新提供"));
      return id;
    }

    private String delivered() {
      String id = mine(PENSION);
      bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
      bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
      bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "注销凭证", "handedOver", true, "recipient", "张三（示例）"));
      return id;
    }

    private String rated(String id, int grade) {
      Map<String, Object> rating = new HashMap<>(Map.of("version", bureau.version(id), "grade", grade));
      if (grade < 3) {
        rating.put("reasons", List.of("SLOW"));
        rating.put("comment", "跑了三趟");
      }
      Bureau.expect(200, bureau.post("citizen", "/api/v1/cases/" + id + "/rating", rating));
      return id;
    }

    /** The employer's, with a paper still to come. */
    private String licence() {
      Map<String, Object> answers = new HashMap<>(bureau.sample("labour-dispatch-licence"));
      answers.putAll(Map.of("employerName", "海城示例商贸有限公司", "uscc", "91210381MA0EXAMP11", "capitalProof", "AUDIT"));
      String id = Bureau.created(bureau.post("employer", "/api/v1/cases", Map.of("itemCode", "labour-dispatch-licence", "answers", answers,
          "committed", List.of("financial-audit-report"), "signature", Map.of("name", "海城示例商贸有限公司", "confirmed", true))));
      bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of("financial-audit-report")));
      return id;
    }
  }
}
