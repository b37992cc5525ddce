package banjie.absence;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Bureau.Answer;
import banjie.Consistency;
import banjie.platform.BureauClock;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An officer is away, and a colleague takes their place: from then until then, in their name, under the same rules. */
@BanjieTest
class AbsenceTest {

  private static final String ITEM = "resident-pension-cancellation";
  private static final String FROM = "2026-11-24T09:00:00";
  private static final String UNTIL = "2026-11-26T12:00:00";
  private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;
  @Autowired
  Absences absences;
  @Autowired
  FollowAbsences follow;
  @Autowired
  JdbcTemplate jdbc;

  @Test
  void lentPostsBeginAndEndOnTheInstant() {
    recorded("review", "complete");
    String id = inReview();
    time.at(moment(FROM).minusMillis(1));
    assertThat(claim("complete", id).text("/code")).isEqualTo("wrong-role");
    time.at(moment(FROM));
    assertThat(claim("complete", id).status()).isEqualTo(200);
    time.at(moment(UNTIL).minusMillis(1));
    assertThat(bureau.get("complete", "/api/v1/worklist?step=REVIEW").status()).isEqualTo(200);
    time.at(moment(UNTIL));
    assertThat(bureau.tryFinish("complete", id, "REVIEW", APPROVE).text("/code")).isEqualTo("wrong-role");
    assertThat(bureau.state(id)).isEqualTo("IN_REVIEW");
  }

  @Test
  void supervisorsSeeWhoIsAwayAsLongAsTheyAre() {
    recorded("review", "complete");
    time.at(moment(FROM).minusMillis(1));
    assertThat(absences.now()).isEmpty();
    time.at(FROM);
    assertThat(absences.now()).singleElement()
        .satisfies(absence -> assertThat(absence.absentUsername()).isEqualTo("review"))
        .satisfies(absence -> assertThat(absence.deputyUsername()).isEqualTo("complete"));
    time.at(moment(UNTIL));
    assertThat(absences.now()).isEmpty();
  }

  @Test
  void aDeputyDecidesInTheLastMoment() {
    recorded("review", "complete");
    String id = inReview();
    time.at(moment(UNTIL).minusMillis(1));
    assertThat(claim("complete", id).status()).isEqualTo(200);
    assertThat(bureau.tryFinish("complete", id, "REVIEW", APPROVE).status()).isEqualTo(200);
    assertThat(bureau.state(id)).isEqualTo("DECIDED");
  }

  @Test
  void whatADeputyDoesNamesBoth() {
    recorded("review", "complete");
    String id = inReview();
    time.at(FROM);
    Bureau.expect(200, bureau.post("complete", "/api/v1/worklist/next?step=REVIEW", null));
    Bureau.expect(200, bureau.tryFinish("complete", id, "REVIEW", APPROVE));

    for (String kind : List.of("CLAIMED", "APPROVED")) {
      JsonNode event = last(id, kind);
      assertThat(event.at("/actorName").asText()).isEqualTo("钱办结（代 王审核）");
      assertThat(event.at("/detail/standsInFor").asText()).isEqualTo(accountId("review"));
    }
    // With a post of their own they act as themselves.
    Bureau.expect(200, bureau.post("complete", "/api/v1/worklist/next?step=COMPLETION", null));
    assertThat(last(id, "CLAIMED").at("/actorName").asText()).isEqualTo("钱办结");
    assertThat(last(id, "CLAIMED").at("/detail/standsInFor").isMissingNode()).isTrue();
    Consistency.check(jdbc);
  }

  @Test
  void theEyesAreTheDeputys() {
    recorded("review", "intake");
    String own = inReview();
    time.at(FROM);
    assertThat(claim("intake", own).text("/code")).isEqualTo("four-eyes");
    assertThat(bureau.post("intake", "/api/v1/worklist/next?step=REVIEW", null).status()).isEqualTo(204);

    String others = bureau.file(ITEM);
    bureau.finish("intake2", others, "INTAKE", Map.of("decision", "ACCEPT"));
    assertThat(bureau.post("intake", "/api/v1/worklist/next?step=REVIEW", null).text("/id")).isEqualTo(others);
  }

  @Test
  void whatTheAbsentOfficerHasInHandGoesOnWithTheDeputy() {
    String id = inReview();
    bureau.claim("review", id, "REVIEW");
    recorded("review", "review2");
    time.at(FROM);
    assertThat(claim("review3", id).text("/code")).isEqualTo("already-claimed");
    assertThat(claim("review2", id).text("/assigneeName")).isEqualTo("赵审核（代 王审核）");
    assertThat(last(id, "REASSIGNED").at("/detail/takenOverFrom").asText()).isEqualTo("王审核");
    assertThat(bureau.tryFinish("review", id, "REVIEW", APPROVE).text("/code")).isEqualTo("not-claimed");
    Bureau.expect(200, bureau.tryFinish("review2", id, "REVIEW", APPROVE));
    assertThat(last(id, "APPROVED").at("/actorName").asText()).isEqualTo("赵审核（代 王审核）");
    Consistency.check(jdbc);
  }

  @Test
  void whatIsLeftInTheDeputysHandsGoesBackToItsPlace() {
    String id = inReview();
    recorded("review", "complete");
    time.at(FROM);
    Bureau.expect(200, claim("complete", id));
    follow.look();
    assertThat(assignee(id)).isEqualTo("钱办结（代 王审核）");
    time.at(UNTIL);
    follow.look();
    assertThat(assignee(id)).isNull();
    assertThat(last(id, "RELEASED").at("/actorName").asText()).isEqualTo("系统");
    assertThat(bureau.post("review", "/api/v1/worklist/next?step=REVIEW", null).text("/id")).isEqualTo(id);
    Consistency.check(jdbc);
  }

  @Test
  void whoHoldsThePostThemselvesKeepsWhatTheyTookOver() {
    String id = inReview();
    bureau.claim("review", id, "REVIEW");
    recorded("review", "review2");
    time.at(FROM);
    Bureau.expect(200, claim("review2", id));
    time.at(UNTIL);
    follow.look();
    assertThat(assignee(id)).isEqualTo("赵审核（代 王审核）");
  }

  @Test
  void endedBeforeItsTimeItLendsNothingMore() {
    String absence = recorded("review", "complete").text("/id");
    String id = inReview();
    time.at(FROM);
    Bureau.expect(404, bureau.post("review2", "/api/v1/absences/" + absence + "/end", null));
    Bureau.expect(200, claim("complete", id));
    Bureau.expect(200, bureau.post("review", "/api/v1/absences/" + absence + "/end", null));
    assertThat(bureau.tryFinish("complete", id, "REVIEW", APPROVE).text("/code")).isEqualTo("wrong-role");
    assertThat(bureau.post("review", "/api/v1/absences/" + absence + "/end", null).text("/code")).isEqualTo("absence-over");
  }

  @Test
  void tasklistFindsTheLentQueueAtTheNextLook() {
    recorded("review", "complete");
    follow.look();
    assertThat(groups("complete")).doesNotContain("hall.REVIEW");
    time.at(FROM);
    follow.look();
    assertThat(groups("complete")).contains("hall.REVIEW", "hall.COMPLETION");
    time.at(UNTIL);
    follow.look();
    assertThat(groups("complete")).contains("hall.COMPLETION").doesNotContain("hall.REVIEW");
  }

  @Test
  void onlyAPartOfThePostsMayBeLent() {
    Map<String, Object> wish = new HashMap<>(wish("window", "complete"));
    wish.put("posts", List.of(Map.of("office", "hall", "role", "INTAKE")));
    Bureau.expect(201, bureau.post("window", "/api/v1/absences", wish));
    String id = bureau.file(ITEM);
    time.at(FROM);
    assertThat(bureau.post("complete", "/api/v1/worklist/next?step=INTAKE", null).text("/id")).isEqualTo(id);
    assertThat(bureau.post("complete", "/api/v1/worklist/next?step=REVIEW", null).text("/code")).isEqualTo("wrong-role");
  }

  @ParameterizedTest
  @CsvSource({
      "review2,   review,     complete,   403, not-your-absence",
      "citizen,   review,     complete,   403, not-your-absence",
      "admin,     review,     complete,   403, not-your-absence",
      "review,    review,     review,     422, invalid-absence",
      "review,    review,     admin,      422, invalid-absence",
      "review,    review,     supervisor, 422, invalid-absence",
      "review,    review,     citizen,    422, invalid-absence",
      "review,    review,     nobody-at-all, 422, invalid-absence",
      "supervisor, supervisor, review,    422, invalid-absence"})
  void whoMayNotLendOrBeLent(String by, String absent, String deputy, int status, String code) {
    Answer answer = bureau.post(by, "/api/v1/absences", wish(absent, deputy));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text("/code")).isEqualTo(code);
    assertThat(jdbc.queryForObject("select count(*) from banjie.absence", Integer.class)).isZero();
  }

  @Test
  void aSupervisorRecordsItForTheOfficersOfTheirOffices() {
    assertThat(bureau.post("supervisor", "/api/v1/absences", wish("review", "complete")).status()).isEqualTo(201);
    bureau.employ("hall-supervisor", "hall", "SUPERVISOR");
    assertThat(bureau.post("hall-supervisor", "/api/v1/absences", wish("station-review", "review2")).status()).isEqualTo(403);
    assertThat(bureau.post("hall-supervisor", "/api/v1/absences", wish("review3", "review2")).status()).isEqualTo(201);
  }

  @Test
  void nobodyStandsInWhileAwayThemselves() {
    recorded("review", "complete");
    assertThat(bureau.post("intake", "/api/v1/absences", wish("intake", "review")).text("/code")).isEqualTo("absent-too");
    assertThat(bureau.post("complete", "/api/v1/absences", wish("complete", "review2")).text("/code")).isEqualTo("deputy-already");
    Map<String, Object> after = new HashMap<>(wish("complete", "review2"));
    after.putAll(Map.of("from", UNTIL, "until", "2026-11-27T12:00:00"));
    assertThat(bureau.post("complete", "/api/v1/absences", after).status()).isEqualTo(201);
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    Answer answer = bureau.post("review", "/api/v1/absences", Map.of("deputy", "", "from", UNTIL, "until", FROM,
        "posts", List.of(Map.of("office", "hall", "role", "INTAKE"))));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/errors").findValuesAsText("field")).contains("deputy", "until", "posts");
  }

  private Answer recorded(String absent, String deputy) {
    return Bureau.expect(201, bureau.post(absent, "/api/v1/absences", wish(absent, deputy)));
  }

  private static Map<String, Object> wish(String absent, String deputy) {
    return Map.of("absent", absent, "deputy", deputy, "from", FROM, "until", UNTIL, "reason", "培训");
  }

  private static Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(BureauClock.ZONE).toInstant();
  }

  private String inReview() {
    String id = bureau.file(ITEM);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    return id;
  }

  private Answer claim(String username, String id) {
    return bureau.post(username, "/api/v1/work-items/" + bureau.taskId(id, "REVIEW") + "/claim", null);
  }

  private JsonNode last(String id, String kind) {
    JsonNode found = null;
    for (JsonNode event : bureau.get("supervisor", "/api/v1/cases/" + id + "/events").body()) {
      found = event.at("/kind").asText().equals(kind) ? event : found;
    }
    assertThat(found).as(kind).isNotNull();
    return found;
  }

  private String assignee(String id) {
    return bureau.theCase(id).at("/openSteps/0/assignee").isMissingNode() ? null : bureau.theCase(id).at("/openSteps/0/assignee").asText();
  }

  private String accountId(String username) {
    return jdbc.queryForObject("select id::text from banjie.account where username = ?", String.class, username);
  }

  private List<String> groups(String username) {
    return jdbc.queryForList("select group_id_ from act_id_membership where user_id_ = ?", String.class, username);
  }
}
