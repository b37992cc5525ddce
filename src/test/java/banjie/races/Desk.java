package banjie.races;

import banjie.Bureau;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Cases brought to the point where a race begins, and the moves of those who race. */
final class Desk {

  static final String ITEM = "resident-pension-cancellation";
  static final String LICENCE = "labour-dispatch-licence";
  static final String AUDIT_REPORT = "financial-audit-report";
  static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

  final Bureau bureau;

  Desk(Bureau bureau) {
    this.bureau = bureau;
  }

  String inIntake() {
    String id = bureau.file(ITEM);
    bureau.claim("intake", id, "INTAKE");
    return id;
  }

  /** With a reviewer who has it in hand. */
  String inReview() {
    String id = inIntake();
    accept(id);
    bureau.claim("review", id, "REVIEW");
    return id;
  }

  void accept(String id) {
    Bureau.expect(200, bureau.tryFinish("intake", id, "INTAKE", Map.of("decision", "ACCEPT")));
  }

  /** Waiting for the applicant. */
  String inCorrection() {
    String id = inIntake();
    Bureau.expect(200, bureau.tryFinish("intake", id, "INTAKE", Map.of(
        "decision", "ASK_CORRECTION", "gaps", List.of(onePaper(id)), "gapNote", "缺一份")));
    return id;
  }

  String onePaper(String id) {
    return bureau.theCase(id).at("/papers/0/code").asText();
  }

  /** A licence in review that misses the audit report; the lead check is done, the second is in hand. */
  String licenceAwaitingAudit() {
    String id = bureau.file(LICENCE, bureau.sample(LICENCE), List.of(AUDIT_REPORT));
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT_REPORT)));
    bureau.finish("review", id, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
    bureau.claim("review2", id, "SECOND_CHECK");
    return id;
  }

  Callable<Outcome> finish(String officer, String id, String step, Map<String, ?> answers) {
    Map<String, Object> body = new HashMap<>(answers);
    body.putIfAbsent("version", bureau.version(id));
    return () -> Outcome.of(bureau.post(officer, "/api/v1/cases/" + id + "/steps/" + step, body));
  }

  Callable<Outcome> applicant(String id, String action, List<String> papers) {
    Map<String, Object> body = Map.of("version", bureau.version(id), "papers", papers);
    return () -> Outcome.of(bureau.post("intake", "/api/v1/cases/" + id + "/" + action, body));
  }

  Callable<Outcome> withdraw(String id) {
    Map<String, Object> body = Map.of("version", bureau.version(id), "reason", "不办了");
    return () -> Outcome.of(bureau.post("intake", "/api/v1/cases/" + id + "/withdrawal", body));
  }

  Callable<Outcome> claim(String officer, String taskId) {
    return () -> Outcome.of(bureau.post(officer, "/api/v1/work-items/" + taskId + "/claim", Map.of("reason", "RESUMED")));
  }
}
