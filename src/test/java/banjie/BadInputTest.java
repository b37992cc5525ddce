package banjie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever is wrong is named, in problem details; nothing is stored and no process starts. */
@BanjieTest
class BadInputTest {

  private static final String PENSION = "resident-pension-cancellation";
  private static final String LICENCE = "labour-dispatch-licence";
  private static final String AUDIT_REPORT = "financial-audit-report";
  private static final String NOBODYS_ID = "00000000-0000-4000-8000-000000000000";

  /** @param path after /api/v1/; body JSON text or what becomes it; field null where the whole request is meant */
  private record Bad(String what, String who, String path, Object body, int status, String code, String field) {}

  @Autowired
  Bureau bureau;
  @Autowired
  JdbcTemplate jdbc;

  private final List<Bad> table = new ArrayList<>();

  @Test
  void anApplicationThatIsNotRight() {
    filing("unknown matter", 404, "unknown-matter", "itemCode", request -> with(request, "itemCode", "marriage"));
    filing("no matter", 422, "invalid-input", "itemCode", request -> with(request, "itemCode", null));
    filing("matter of a wrong type", 422, "wrong-type", "itemCode", request -> with(request, "itemCode", List.of(1)));
    filing("matter too long", 422, "invalid-input", "itemCode", request -> with(request, "itemCode", "x".repeat(65)));
    filing("no answers", 422, "invalid-input", "answers", request -> with(request, "answers", null));
    filing("answers of a wrong type", 422, "wrong-type", "answers", request -> with(request, "answers", "none"));
    filing("unknown property", 422, "unknown-property", "colour", request -> with(request, "colour", "red"));
    filing("unknown office", 422, "wrong-office", "office", request -> with(request, "office", "moon"));
    filing("office of a wrong type", 422, "wrong-type", "office", request -> with(request, "office", Map.of("a", 1)));
    filing("another office's clerk", 403, "wrong-role", "office", request -> with(request, "office", "service-station"));
    filing("unknown paper", 422, "unknown-paper", "papers", request -> with(request, "papers", List.of("poem")));
    filing("empty paper", 422, "invalid-input", "papers[0]", request -> with(request, "papers", List.of("")));
    filing("papers of a wrong type", 422, "wrong-type", "papers", request -> with(request, "papers", "all"));
    filing("commitment for an unknown paper", 422, "unknown-paper", "papers", request -> with(request, "committed", List.of("poem")));
    filing("commitment for a paper that can't follow", 422, "not-deferrable", "papers",
        request -> with(request, "committed", List.of(firstPaper())));
    answer("applicantName", null);
    answer("applicantName", "  ");
    answer("applicantName", "演".repeat(101));
    answer("applicantName", "演".repeat(200_000));
    answer("applicantName", 7);
    answer("applicantName", "演\u0000示");
    answer("idType", "LIBRARY_CARD");
    answer("idNumber", "210300194509100091");
    answer("idNumber", "21030019450910009");
    answer("idNumber", "210300209912310012");
    answer("mobile", "12345678901");
    answer("address", "");
    answer("cancellationReason", null);
    answer("cancellationReason", "BORED");
    answer("eventDate", "tomorrow");
    answer("eventDate", "2026-11-24");
    answer("eventDate", "2026-02-30");
    answer("heirIdNumber", "210300197202149099");
    answer("bankAccount", "62-00");
    answer("byAgent", "perhaps");
    answer("colour", "red");
    answers(LICENCE, "uscc", "91210381MADEM002X6");
    answers(LICENCE, "representativeIdNumber", "210300197506239026");
    answers(LICENCE, "registeredCapital", "two millions");
    answers(LICENCE, "registeredCapital", -1);
    answers(LICENCE, "registeredCapital", 2000000.5);
    answers(LICENCE, "capitalProof", "WORD_OF_HONOUR");
    answers(LICENCE, "fixedPremises", 1);
    file("capital below two millions", LICENCE, 422, "not-eligible", "registeredCapital", a -> with(a, "registeredCapital", 1_999_999));
    file("no premises", LICENCE, 422, "not-eligible", "fixedPremises", a -> with(a, "fixedPremises", false));
    file("below sixty", "resident-pension-benefit", 422, "not-eligible", "idNumber", a -> with(a, "idNumber", "210300199002150018"));
    file("subsidy without recognition", "employment-hardship-subsidy", 422, "not-eligible", "hardshipRecognised", a -> a);
    table.add(new Bad("broken JSON", "intake", "cases", "{\"itemCode\": ", 400, "broken-json", null));
    table.add(new Bad("not JSON", "intake", "cases", "<case/>", 400, "broken-json", null));
    table.add(new Bad("a list", "intake", "cases", "[]", 400, "wrong-shape", null));
    table.add(new Bad("two objects", "intake", "cases", "{} {}", 400, null, null));
    table.add(new Bad("nothing", "intake", "cases", "", 400, "missing-body", null));
    table.add(new Bad("nobody files", null, "cases", pension(), 401, null, null));
    for (String who : List.of("review", "complete", "station", "supervisor", "admin")) {
      table.add(new Bad(who + " files", who, "cases", pension(), 403, "wrong-role", "office"));
    }
    table.add(new Bad("an employer files a person's matter", "employer", "cases", pension(), 403, "wrong-applicant", "applicant"));
    table.add(new Bad("a person files an employer's matter", "citizen", "cases",
        Map.of("itemCode", LICENCE, "answers", bureau.sample(LICENCE)), 403, "wrong-applicant", "applicant"));
    table.add(new Bad("a person files in a stranger's name", "citizen", "cases",
        Map.of("itemCode", "social-security-card-issue", "answers", bureau.sample("social-security-card-issue")), 403, "not-your-name", "idNumber"));
    refused();
    assertThat(jdbc.queryForObject("select count(*) from act_ru_execution", Integer.class)).as("processes").isZero();
  }

  @Test
  void aStepThatIsNotDoneRight() {
    String id = bureau.file(PENSION);
    String path = "cases/" + id + "/steps/INTAKE";
    add("not claimed", "intake", path, Map.of("version", 0, "decision", "ACCEPT"), 409, "not-claimed", "assignee");
    refused();
    bureau.claim("intake", id, "INTAKE");
    for (String who : List.of("review", "complete", "station", "station-intake", "supervisor", "admin", "citizen")) {
      add(who + " decides at intake", who, path, Map.of("version", 0, "decision", "ACCEPT"), 403, "wrong-role", "role");
    }
    add("another clerk decides", "intake2", path, Map.of("version", 0, "decision", "ACCEPT"), 409, "not-claimed", "assignee");
    add("nobody decides", null, path, Map.of("version", 0, "decision", "ACCEPT"), 401, null, null);
    add("no version", "intake", path, Map.of("decision", "ACCEPT"), 422, "no-version", "version");
    add("version of a wrong type", "intake", path, Map.of("version", "0", "decision", "ACCEPT"), 422, "no-version", "version");
    add("stale version", "intake", path, Map.of("version", 7, "decision", "ACCEPT"), 409, "stale-version", "version");
    add("no decision", "intake", path, Map.of("version", 0), 422, "invalid-form", "decision");
    add("unknown decision", "intake", path, Map.of("version", 0, "decision", "MAYBE"), 422, "invalid-form", "decision");
    add("decision of a wrong type", "intake", path, Map.of("version", 0, "decision", 1), 422, "invalid-form", "decision");
    add("unknown key", "intake", path, Map.of("version", 0, "decision", "ACCEPT", "bribe", 5), 422, "invalid-form", "bribe");
    add("declined without reason", "intake", path, Map.of("version", 0, "decision", "DECLINE"), 422, "invalid-form", "reason");
    add("reason too long", "intake", path, Map.of("version", 0, "decision", "DECLINE", "reason", "长".repeat(1001)), 422, "invalid-form", "reason");
    add("correction without gaps", "intake", path, Map.of("version", 0, "decision", "ASK_CORRECTION", "gapNote", "缺"), 422, "invalid-form", "gaps");
    add("correction without words", "intake", path,
        Map.of("version", 0, "decision", "ASK_CORRECTION", "gaps", List.of(firstPaper())), 422, "invalid-form", "gapNote");
    add("unknown gap", "intake", path, Map.of("version", 0, "decision", "ASK_CORRECTION", "gaps", List.of("poem"), "gapNote", "缺"),
        422, "invalid-form", "gaps");
    add("deferral of what can't follow", "intake", path,
        Map.of("version", 0, "decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(firstPaper())), 422, "invalid-form", "deferred");
    add("unknown step", "intake", "cases/" + id + "/steps/LUNCH", Map.of("version", 0), 400, "malformed-parameter", "step");
    add("unknown case", "intake", "cases/" + NOBODYS_ID + "/steps/INTAKE", Map.of("version", 0), 404, "unknown-case", "id");
    add("malformed case id", "intake", "cases/42/steps/INTAKE", Map.of("version", 0), 400, "malformed-parameter", "id");
    add("broken JSON", "intake", path, "{\"version\":0,", 400, "broken-json", null);
    add("a list", "intake", path, "[1]", 400, "wrong-shape", null);
    add("nothing", "intake", path, "", 400, "missing-body", null);
    add("single visit of a three-day matter", "intake", "cases/" + id + "/single-visit",
        Map.of("version", 0, "resultName", "凭证"), 409, "not-instant", "itemCode");
    add("single visit without a result", "intake", "cases/" + id + "/single-visit", Map.of("version", 0), 422, "invalid-input", "resultName");
    refused();
    bureau.tryFinish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    add("second decision", "intake", path, Map.of("version", 1, "decision", "ACCEPT"), 409, "step-not-open", "step");
    bureau.claim("review", id, "REVIEW");
    add("refused without reason", "review", "cases/" + id + "/steps/REVIEW", Map.of("version", 1, "decision", "REFUSE"), 422, "invalid-form", "reason");
    refused();
  }

  @Test
  void aClaimThatIsNotRight() {
    String older = bureau.file(PENSION);
    String id = bureau.file(PENSION);
    String task = "work-items/" + bureau.taskId(id, "INTAKE");
    add("out of order without a reason", "intake", task + "/claim", Map.of(), 409, "not-first-in-line", "reason");
    add("unknown reason", "intake", task + "/claim", Map.of("reason", "COUSIN"), 422, "wrong-type", "reason");
    add("unknown item", "intake", "work-items/" + NOBODYS_ID + "/claim", Map.of(), 409, "unknown-work-item", "taskId");
    add("wrong office", "station-intake", task + "/claim", Map.of("reason", "APPOINTMENT"), 403, "wrong-role", "role");
    add("wrong role", "review", task + "/claim", Map.of("reason", "APPOINTMENT"), 403, "wrong-role", "role");
    add("an applicant", "citizen", task + "/claim", Map.of("reason", "APPOINTMENT"), 403, "wrong-role", "role");
    add("released by a stranger", "intake2", task + "/release", null, 403, "not-yours", "assignee");
    add("reassigned by a clerk", "intake", task + "/reassign", Map.of("username", "intake2", "reason", "忙"), 403, "not-a-supervisor", "role");
    add("reassigned without a reason", "supervisor", task + "/reassign", Map.of("username", "intake2"), 422, "invalid-input", "reason");
    add("reassigned to nobody", "supervisor", task + "/reassign", Map.of("username", "ghost", "reason", "忙"), 404, "unknown-person", "username");
    add("reassigned to the wrong role", "supervisor", task + "/reassign", Map.of("username", "review", "reason", "忙"), 403, "wrong-role", "role");
    add("reason too long", "supervisor", task + "/reassign", Map.of("username", "intake2", "reason", "长".repeat(501)), 422, "invalid-input", "reason");
    add("unknown step in the queue", "intake", "worklist/next?step=LUNCH", null, 400, "malformed-parameter", "step");
    add("nobody pulls", null, "worklist/next", null, 401, null, null);
    refused();
    bureau.claim("intake", older, "INTAKE");
    add("already claimed", "intake2", "work-items/" + bureau.taskId(older, "INTAKE") + "/claim", Map.of("reason", "APPOINTMENT"),
        409, "already-claimed", "assignee");
    refused();
  }

  @Test
  void anotherPairOfEyesIsNeeded() {
    bureau.employ("everything", "hall", "INTAKE");
    jdbc.update("insert into banjie.post select id, 'hall', 'REVIEW' from banjie.account where username = 'everything' on conflict do nothing");
    String id = bureau.file(PENSION);
    bureau.finish("everything", id, "INTAKE", Map.of("decision", "ACCEPT"));
    add("reviewer was intake", "everything", "work-items/" + bureau.taskId(id, "REVIEW") + "/claim", Map.of("reason", "APPOINTMENT"),
        403, "four-eyes", "officer");
    add("reassigned to who was intake", "supervisor", "work-items/" + bureau.taskId(id, "REVIEW") + "/reassign",
        Map.of("username", "everything", "reason", "忙"), 403, "four-eyes", "officer");
    String licence = bureau.file(LICENCE);
    bureau.finish("intake", licence, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.claim("review", licence, "LEAD_CHECK");
    bureau.tryFinish("review", licence, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
    add("both checks by one officer", "review", "work-items/" + bureau.taskId(licence, "SECOND_CHECK") + "/claim",
        Map.of("reason", "APPOINTMENT"), 403, "four-eyes", "officer");
    refused();
  }

  @Test
  void whatAnApplicantMayNot() {
    String foreign = bureau.file(LICENCE);
    String path = "cases/" + foreign + "/";
    for (String who : List.of("citizen", "employer", "review", "station-intake", "admin")) {
      for (String action : List.of("commitment", "correction", "supplies")) {
        add(who + " speaks for another", who, path + action, Map.of("version", 0, "papers", List.of(AUDIT_REPORT)), 404, "unknown-case", "id");
      }
      add(who + " withdraws another's", who, path + "withdrawal", Map.of("version", 0), 404, "unknown-case", "id");
      add(who + " rates another's", who, path + "rating", Map.of("version", 0, "grade", 5), 404, "unknown-case", "id");
    }
    add("no version", "intake", path + "withdrawal", Map.of(), 422, "invalid-input", "version");
    add("stale version", "intake", path + "withdrawal", Map.of("version", 3), 409, "stale-version", "version");
    add("reason too long", "intake", path + "withdrawal", Map.of("version", 0, "reason", "长".repeat(501)), 422, "invalid-input", "reason");
    add("no papers", "intake", path + "commitment", Map.of("version", 0, "papers", List.of()), 422, "invalid-input", "papers");
    add("unknown paper", "intake", path + "commitment", Map.of("version", 0, "papers", List.of("poem")), 422, "unknown-paper", "papers");
    add("not deferrable", "intake", path + "commitment", Map.of("version", 0, "papers", List.of("premises-proof")), 422, "not-deferrable", "papers");
    add("too many papers", "intake", path + "commitment", Map.of("version", 0, "papers", manyPapers()), 422, "invalid-input", "papers");
    add("grade too high", "intake", path + "rating", Map.of("version", 0, "grade", 6), 422, "invalid-input", "grade");
    add("grade missing", "intake", path + "rating", Map.of("version", 0), 422, "invalid-input", "grade");
    add("urged by a clerk", "intake", path + "urge", Map.of("reason", "快"), 403, "not-a-supervisor", "role");
    add("urged without a reason", "supervisor", path + "urge", Map.of("reason", " "), 422, "invalid-input", "reason");
    add("extension without a reason", "review", path + "extension", Map.of("days", 1, "reason", " "), 422, "invalid-input", "reason");
    add("extension without days", "review", path + "extension", Map.of("reason", "复杂"), 422, "invalid-input", "days");
    add("extension by a clerk", "intake", path + "extension", Map.of("days", 1, "reason", "复杂"), 403, "wrong-role", "role");
    add("procedure without a cause", "review", path + "special-procedure", Map.of("days", 1, "reason", "听证"), 422, "invalid-input", "cause");
    add("end without a procedure", "review", path + "special-procedure/end", Map.of("reason", "完"), 409, "no-procedure", "id");
    add("no red card", "intake", path + "red-card/reason", Map.of("reason", "无"), 409, "no-red-card", "reason");
    add("judged by a clerk", "intake", path + "red-card/judgement", Map.of("accept", true), 403, "not-a-supervisor", "role");
    add("judged without a word", "supervisor", path + "red-card/judgement", Map.of("accept", false), 422, "no-remark", "remark");
    add("second notice by a clerk", "intake", path + "second-notice", Map.of("reason", "漏"), 403, "not-a-supervisor", "role");
    refused();
    bureau.claim("intake", foreign, "INTAKE");
    add("deferral without a commitment", "intake", path + "steps/INTAKE",
        Map.of("version", 0, "decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT_REPORT)), 409, "no-commitment", "deferred");
    refused();
    String corrected = bureau.file(PENSION);
    bureau.finish("intake", corrected, "INTAKE",
        Map.of("decision", "ASK_CORRECTION", "gaps", papersOf(corrected).subList(0, 2), "gapNote", "缺两份"));
    add("half a correction", "intake", "cases/" + corrected + "/correction",
        Map.of("version", 1, "papers", papersOf(corrected).subList(0, 1)), 422, "still-missing", "papers");
    add("correction of what wasn't asked for", "intake", "cases/" + corrected + "/correction",
        Map.of("version", 1, "papers", papersOf(corrected).subList(0, 3)), 422, "paper-not-asked-for", "papers");
    refused();
    Bureau.expect(200, bureau.post("intake", "/api/v1/cases/" + corrected + "/correction",
        Map.of("version", 1, "papers", papersOf(corrected).subList(0, 2))));
    bureau.claim("intake", corrected, "INTAKE");
    add("a second notice", "intake", "cases/" + corrected + "/steps/INTAKE", Map.of("version", 2, "decision", "ASK_CORRECTION",
        "gaps", papersOf(corrected).subList(0, 1), "gapNote", "还缺"), 409, "one-notice", "decision");
    refused();
  }

  @Test
  void whatANoticeMayNotSayAndWhoMayNotGiveTime() {
    String id = bureau.file(PENSION);
    String paper = papersOf(id).get(0);
    bureau.claim("intake", id, "INTAKE");
    gaps("no fault", id, List.of(Map.of("paper", paper)), "invalid-form", "gaps[0].fault");
    gaps("a number for a paper", id, List.of(Map.of("paper", 7, "fault", "缺")), "invalid-form", "gaps[0].paper");
    gaps("a form that is none", id, List.of(Map.of("paper", paper, "fault", "缺", "form", Map.of())), "invalid-form", "gaps[0].form");
    gaps("something else", id, List.of(Map.of("paper", paper, "fault", "缺", "since", "now")), "invalid-form", "gaps[0]");
    gaps("half a list", id, Arrays.asList(Map.of("paper", paper, "fault", "缺"), null), "invalid-form", "gaps[1]");
    gaps("unknown paper", id, List.of(Map.of("paper", "poem", "fault", "缺")), "invalid-form", "gaps");
    gaps("twice", id, List.of(Map.of("paper", paper, "fault", "长".repeat(501))), "words-too-long", "gapNote");
    String path = "cases/" + id + "/";
    add("supplies before a notice", "intake", path + "supplies", Map.of("version", 0, "papers", List.of(paper)), 409, "illegal-transition", "state");
    add("time from a clerk", "intake", path + "force-majeure", Map.of("days", 1, "reason", "雪"), 403, "not-a-supervisor", "role");
    add("time for nothing", "supervisor", path + "force-majeure", Map.of("days", 1, "reason", "雪"), 409, "no-term-running", "state");
    add("no days", "supervisor", path + "force-majeure", Map.of("reason", "雪"), 422, "invalid-input", "days");
    add("days in words", "supervisor", path + "force-majeure", Map.of("days", "two", "reason", "雪"), 422, null, "days");
    add("no reason", "supervisor", path + "force-majeure", Map.of("days", 1), 422, "invalid-input", "reason");
    add("no such flag", "supervisor", "credit-flags/" + id + "/repair", Map.of("reason", "已补"), 404, "unknown-credit-flag", "id");
    add("flag by name", "supervisor", "credit-flags/42/repair", Map.of("reason", "已补"), 400, "malformed-parameter", "id");
    add("repair without a reason", "supervisor", "credit-flags/" + id + "/repair", Map.of("reason", ""), 422, "invalid-input", "reason");
    add("preview of nothing", "intake", "cases/preview", Map.of("itemCode", PENSION), 422, "invalid-input", "answers");
    add("preview of a number", "intake", "cases/preview", Map.of("itemCode", PENSION, "answers", Map.of("idNumber", 1)), 422, "answers-invalid", "idNumber");
    refused();
  }

  private void gaps(String what, String id, List<?> gaps, String code, String field) {
    add(what, "intake", "cases/" + id + "/steps/INTAKE",
        Map.of("version", 0, "decision", "ASK_CORRECTION", "gaps", gaps), 422, code, field);
  }

  @Test
  void whatMayNotBeLookedAt() {
    String id = bureau.file(LICENCE);
    for (String who : Arrays.asList("citizen", "employer", "station-intake", "station", "admin")) {
      for (String page : List.of("", "/events", "/dates", "/messages", "/service", "/open-papers", "/credit-flags")) {
        ProblemDetails.check(who + " reads" + page, bureau.get(who, "/api/v1/cases/" + id + page), 404, "unknown-case", "id");
      }
    }
    ProblemDetails.check("malformed id", bureau.get("intake", "/api/v1/cases/42"), 400, "malformed-parameter", "id");
    ProblemDetails.check("supervision by a clerk", bureau.get("intake", "/api/v1/supervision/overdue"), 403, "not-a-supervisor", "role");
    ProblemDetails.check("staff by a clerk", bureau.get("intake", "/api/v1/staff"), 403, "wrong-role", null);
  }

  // ---- the table ---------------------------------------------------------------------------------------------------

  private void add(String what, String who, String path, Object body, int status, String code, String field) {
    table.add(new Bad(what, who, path, body, status, code, field));
  }

  private void filing(String what, int status, String code, String field, UnaryOperator<Map<String, Object>> wrong) {
    add(what, "intake", "cases", wrong.apply(pension()), status, code, field);
  }

  private void answer(String key, Object value) {
    answers(PENSION, key, value);
  }

  private void answers(String item, String key, Object value) {
    file(key + " = " + (value instanceof String text && text.length() > 40 ? "…" : value), item, 422, "invalid-form", key,
        answers -> with(answers, key, value));
  }

  private void file(String what, String item, int status, String code, String field, UnaryOperator<Map<String, Object>> wrong) {
    add(what, "intake", "cases", Map.of("itemCode", item, "answers", wrong.apply(bureau.sample(item))), status, code, field);
  }

  /** Sends everything in the table, and empties it. */
  private void refused() {
    Snapshot before = Snapshot.of(jdbc);
    for (Bad bad : table) {
      Bureau.Answer answer = bureau.send(bad.who(), HttpMethod.POST, "/api/v1/" + bad.path(), bad.body());
      String code = bad.code() == null && answer.body() != null ? answer.text("/code") : bad.code();
      ProblemDetails.check(bad.what(), answer, bad.status(), code, bad.field());
      assertThat(Snapshot.of(jdbc).differences(before)).as(bad.what()).isEmpty();
    }
    Consistency.check(jdbc);
    table.clear();
  }

  private Map<String, Object> pension() {
    return new HashMap<>(Map.of("itemCode", PENSION, "answers", bureau.sample(PENSION)));
  }

  private String firstPaper() {
    return bureau.get("citizen", "/api/v1/matters/" + PENSION).body().at("/materials/0/code").asText();
  }

  private List<String> papersOf(String id) {
    return bureau.theCase(id).at("/papers").findValuesAsText("code");
  }

  private static List<String> manyPapers() {
    return java.util.stream.IntStream.range(0, 51).mapToObj(n -> "paper-" + n).toList();
  }

  private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
    Map<String, Object> changed = new HashMap<>(map);
    changed.put(key, value);
    return changed;
  }
}
