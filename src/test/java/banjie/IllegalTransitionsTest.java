package banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every state of a case times everything that anybody can do: what the state doesn't allow is refused and changes nothing. */
@BanjieTest
class IllegalTransitionsTest {

  private static final String PENSION = "resident-pension-cancellation";
  private static final String STAMPED = "employment-certificate-entry";
  private static final String LICENCE = "labour-dispatch-licence";
  private static final String AUDIT_REPORT = "financial-audit-report";

  /** @param allowedIn states in which it isn't refused for the state's sake */
  private record Action(String who, String path, Map<String, Object> body, String code, Set<String> allowedIn) {}

  @Autowired
  Bureau bureau;
  @Autowired
  JdbcTemplate jdbc;

  private static final Set<String> WITHOUT_VERSION = Set.of("urge", "second-notice", "extension", "special-procedure");

  @Test
  void everyStateRefusesWhatItDoesNotAllow() {
    Map<String, String> cases = casesInEveryState();
    assertThat(jdbc.queryForList("select distinct state from banjie.case_file", String.class))
        .containsExactlyInAnyOrder("AT_STATION", "SUBMITTED", "CORRECTION", "IN_REVIEW", "DECIDED", "COMPLETED", "DELIVERED", "RATED",
            "NOT_ACCEPTED", "RETURNED_BY_STATION", "WITHDRAWN", "DEEMED_WITHDRAWN", "RETURNED");
    Snapshot before = Snapshot.of(jdbc);
    int pairs = 0;
    for (Map.Entry<String, String> each : cases.entrySet()) {
      int version = bureau.version(each.getValue());
      for (Action action : actions()) {
        if (!action.allowedIn().contains(each.getKey())) {
          Map<String, Object> body = new HashMap<>(action.body());
          if (!WITHOUT_VERSION.contains(action.path())) {
            body.put("version", version);
          }
          String what = action.path() + " in " + each.getKey();
          ProblemDetails.check(what, bureau.post(action.who(), "/api/v1/cases/" + each.getValue() + "/" + action.path(), body),
              409, action.code(), action.code().equals("step-not-open") ? "step" : "state");
          pairs++;
        }
      }
      assertThat(Snapshot.of(jdbc).differences(before)).as(each.getKey()).isEmpty();
    }
    assertThat(pairs).isGreaterThan(180);
    Consistency.check(jdbc);
  }

  private static List<Action> actions() {
    Map<String, Object> papers = Map.of("papers", List.of(AUDIT_REPORT));
    return List.of(
        step("station", "STATION", Map.of("decision", "STAMP", "communityStamp", true), Set.of("AT_STATION")),
        step("intake", "INTAKE", Map.of("decision", "ACCEPT"), Set.of("SUBMITTED")),
        step("review", "REVIEW", Map.of("decision", "APPROVE"), Set.of("IN_REVIEW")),
        step("review", "LEAD_CHECK", Map.of("finding", "CONFORMS"), Set.of("IN_REVIEW licence")),
        step("review", "SECOND_CHECK", Map.of("finding", "CONFORMS"), Set.of("IN_REVIEW licence")),
        step("review", "SUPPLY_CHECK", Map.of("accepted", List.of()), Set.of()),
        step("complete", "COMPLETION", Map.of("resultName", "凭证", "handedOver", false), Set.of("DECIDED")),
        step("complete", "DELIVERY", Map.of("method", "COUNTER", "recipient", "本人"), Set.of("COMPLETED")),
        turn("commitment", papers, Set.of("AT_STATION", "SUBMITTED")),
        turn("correction", papers, Set.of("CORRECTION")),
        turn("supplies", papers, Set.of("CORRECTION", "IN_REVIEW", "IN_REVIEW licence")),
        turn("withdrawal", Map.of(), Set.of("AT_STATION", "SUBMITTED", "CORRECTION", "IN_REVIEW", "IN_REVIEW licence")),
        turn("rating", Map.of("grade", 5), Set.of("DELIVERED")),
        new Action("supervisor", "urge", Map.of("reason", "快"), "illegal-transition",
            Set.of("AT_STATION", "SUBMITTED", "CORRECTION", "IN_REVIEW", "IN_REVIEW licence", "DECIDED", "COMPLETED")),
        new Action("supervisor", "second-notice", Map.of("reason", "漏"), "illegal-transition", Set.of("SUBMITTED")),
        new Action("review", "extension", Map.of("days", 1, "reason", "复杂"), "illegal-transition", Set.of("IN_REVIEW", "IN_REVIEW licence")),
        new Action("review", "special-procedure", Map.of("cause", "HEARING", "days", 1, "reason", "听证"), "illegal-transition",
            Set.of("IN_REVIEW", "IN_REVIEW licence")));
  }

  private static Action step(String who, String step, Map<String, Object> body, Set<String> allowedIn) {
    return new Action(who, "steps/" + step, body, "step-not-open", allowedIn);
  }

  private static Action turn(String path, Map<String, Object> body, Set<String> allowedIn) {
    return new Action("intake", path, body, "illegal-transition", allowedIn);
  }

  private Map<String, String> casesInEveryState() {
    Map<String, String> cases = new LinkedHashMap<>();
    String lapsing = correction();
    String returning = bureau.file(LICENCE, bureau.sample(LICENCE), List.of(AUDIT_REPORT));
    bureau.finish("intake", returning, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT_REPORT)));
    bureau.timePassesTo("2026-12-03T00:00");
    cases.put("DEEMED_WITHDRAWN", lapsing);
    cases.put("RETURNED", returning);
    cases.put("AT_STATION", bureau.file(STAMPED));
    cases.put("RETURNED_BY_STATION", bureau.file(STAMPED));
    bureau.finish("station", cases.get("RETURNED_BY_STATION"), "STATION", Map.of("decision", "RETURN", "reason", "不符"));
    cases.put("SUBMITTED", bureau.file(PENSION));
    cases.put("CORRECTION", correction());
    cases.put("IN_REVIEW", reached("IN_REVIEW"));
    cases.put("IN_REVIEW licence", bureau.file(LICENCE));
    bureau.finish("intake", cases.get("IN_REVIEW licence"), "INTAKE", Map.of("decision", "ACCEPT"));
    for (String state : List.of("DECIDED", "COMPLETED", "DELIVERED", "RATED")) {
      cases.put(state, reached(state));
    }
    cases.put("NOT_ACCEPTED", bureau.file(PENSION));
    bureau.finish("intake", cases.get("NOT_ACCEPTED"), "INTAKE", Map.of("decision", "DECLINE", "reason", "不属于本机关"));
    cases.put("WITHDRAWN", bureau.file(PENSION));
    Bureau.expect(200, bureau.post("intake", "/api/v1/cases/" + cases.get("WITHDRAWN") + "/withdrawal", Map.of("version", 0)));
    return new TreeMap<>(cases);
  }

  private String correction() {
    String id = bureau.file(PENSION);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gapNote", "缺",
        "gaps", List.of(bureau.theCase(id).at("/papers/0/code").asText())));
    return id;
  }

  private String reached(String state) {
    String id = bureau.file(PENSION);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    if (!state.equals("IN_REVIEW")) {
      bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
      if (!state.equals("DECIDED")) {
        bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "凭证", "handedOver", false));
        if (!state.equals("COMPLETED")) {
          bureau.finish("complete", id, "DELIVERY", Map.of("method", "COUNTER", "recipient", "本人"));
          if (state.equals("RATED")) {
            Bureau.expect(200, bureau.post("intake", "/api/v1/cases/" + id + "/rating", Map.of("version", bureau.version(id), "grade", 5)));
          }
        }
      }
    }
    assertThat(bureau.state(id)).isEqualTo(state);
    return id;
  }
}
