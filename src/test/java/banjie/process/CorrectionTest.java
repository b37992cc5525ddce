package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.access.TestPeople;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The one notice names every gap by itself; the applicant supplies item by item and sees what is still open. */
class CorrectionTest extends Walk {

  private static final String ITEM = "resident-pension-enrolment";
  private static final String FORM = "enrolment-form";
  private static final String REGISTER = "household-register";
  private static final String ID = "id-document";

  @Autowired
  TestPeople people;

  private CaseWalk asked() {
    return file(ITEM).finished("intake", "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of(
        Map.of("paper", FORM, "fault", "未签名"), Map.of("paper", REGISTER, "fault", "缺户主页", "form", "原件"))));
  }

  private Bureau.Answer supply(CaseWalk life, String... papers) {
    return life.applicantTried("supplies", Map.of("papers", List.of(papers)));
  }

  private static void ok(Bureau.Answer answer) {
    Bureau.expect(200, answer);
  }

  private JsonNode open(CaseWalk life) {
    return Bureau.expect(200, bureau.get("intake", "/api/v1/cases/" + life.id() + "/open-papers")).body();
  }

  // ---- the notice --------------------------------------------------------------------------------------------------

  @Test
  void everyPaperCarriesItsOwnWordsIntoTheRecordAndToTheApplicant() {
    CaseWalk life = asked();

    JsonNode event = life.events("CORRECTION_ASKED").get(0);
    assertThat(event.at("/detail/gaps")).hasSize(2);
    assertThat(event.at("/detail/faults/" + FORM).asText()).isEqualTo("未签名");
    assertThat(event.at("/detail/faults/" + REGISTER).asText()).isEqualTo("缺户主页");
    assertThat(event.at("/detail/forms").toString()).isEqualTo("{\"" + REGISTER + "\":\"原件\"}");
    assertThat(event.at("/detail/notice").asInt()).isOne();
    assertThat(life.message("CORRECTION_ASKED")).contains("未签名", "缺户主页（原件）", "2026年12月2日", "视为撤回");
    JsonNode open = open(life).get(1);
    assertThat(open.at("/code").asText()).isEqualTo(REGISTER);
    assertThat(open.at("/nameEn").asText()).isNotBlank();
    assertThat(open.at("/fault").asText()).isEqualTo("缺户主页");
    assertThat(open.at("/form").asText()).isEqualTo("原件");
    assertThat(open.at("/state").asText()).isEqualTo("MISSING");
    assertThat(open.at("/dueAt").asText()).isEqualTo("2026-12-02T17:00:00+08:00");
    assertThat(open.at("/onlineUntil").asText()).isEqualTo("2026-12-03T00:00:00+08:00");
    assertThat(open.at("/consequenceZh").asText()).contains("视为撤回");
    assertThat(life.view().at("/openPapers")).hasSize(2);
  }

  @Test
  void anOfficerInTasklistWritesALineForEachPaper() {
    CaseWalk life = file(ITEM);
    bureau.claim("intake", life.id(), "INTAKE");
    String task = bureau.taskId(life.id(), "INTAKE");

    people.actAs("intake");
    engine.getTaskService().complete(task,
        Map.of("decision", "ASK_CORRECTION", "gaps", List.of(REGISTER, ID), "gapNote", REGISTER + "：缺户主页｜原件\n" + ID + "：已过期"));

    assertThat(life.events("CORRECTION_ASKED").get(0).at("/detail/faults/" + ID).asText()).isEqualTo("已过期");
    life.in(Models.INTAKE).isWaitingAt(Models.RECEIVE_CORRECTION).hasNoVariables();
  }

  @Test
  void theSameLinesAreRefusedAlikeOverRest() {
    CaseWalk life = file(ITEM);

    Bureau.Answer unsaid = life.tried("intake", "INTAKE",
        Map.of("decision", "ASK_CORRECTION", "gaps", List.of(FORM, REGISTER, ID), "gapNote", REGISTER + "：缺户主页"));
    assertThat(unsaid.status()).isEqualTo(422);
    assertThat(unsaid.text("/code")).isEqualTo("paper-without-words");
    Bureau.Answer twice = life.tried("intake", "INTAKE", Map.of("decision", "ASK_CORRECTION", "gapNote", "缺",
        "gaps", List.of(Map.of("paper", FORM, "fault", "未签名"))));
    assertThat(twice.text("/code")).isEqualTo("words-twice");
    Bureau.Answer unknown = life.tried("intake", "INTAKE",
        Map.of("decision", "ASK_CORRECTION", "gaps", List.of(Map.of("paper", "poem", "fault", "缺"))));
    assertThat(unknown.text("/code")).isEqualTo("invalid-form");
    life.in(Models.INTAKE).isWaitingAt(Models.TASK_CHECK_INTAKE);
    assertThat(life.count("CORRECTION_ASKED")).isZero();
  }

  // ---- item by item ------------------------------------------------------------------------------------------------

  @Test
  void papersComeOneByOneAndTheLastOneBringsTheCaseBack() {
    CaseWalk life = asked().timePassesTo("2026-11-25T10:00");

    ok(supply(life, REGISTER));
    assertThat(life.state()).isEqualTo("CORRECTION");
    assertThat(life.stateOf(REGISTER)).isEqualTo("SUPPLIED");
    assertThat(open(life).findValuesAsText("state")).containsExactly("MISSING", "SUPPLIED");
    life.in(Models.INTAKE).isWaitingAt(Models.RECEIVE_CORRECTION);

    ok(supply(life.timePassesTo("2026-11-26T22:00"), REGISTER)); // a better scan
    assertThat(open(life).get(1).at("/suppliedAt").asText()).isEqualTo("2026-11-26T22:00:00+08:00");
    ok(supply(life.timePassesTo("2026-11-27T10:00"), FORM));
    assertThat(life.state()).isEqualTo("SUBMITTED");
    assertThat(open(life)).isEmpty();
    assertThat(life.date("noticeDueAt")).isEqualTo("2026-12-04T17:00:00+08:00");
    assertThat(life.story()).containsExactly(
        "SUBMITTED", "CORRECTION_ASKED", "SUPPLIED", "SUPPLIED", "SUPPLIED", "CORRECTION_RECEIVED");
    assertThat(life.events("CORRECTION_RECEIVED").get(0).at("/detail/papers")).hasSize(2);
    life.in(Models.INTAKE).hasPassed(Models.RECEIVE_CORRECTION).isWaitingAt(Models.TASK_CHECK_INTAKE);
    assertThat(life.accepted().stateOf(REGISTER)).isEqualTo("VERIFIED");
  }

  @Test
  void theShortWayStaysOpenAfterAFirstPaper() {
    CaseWalk life = asked();
    ok(supply(life, REGISTER));

    assertThat(life.resubmitted(List.of(FORM)).state()).isEqualTo("SUBMITTED");
    assertThat(life.events("CORRECTION_RECEIVED").get(0).at("/detail/papers")).hasSize(2);
  }

  @Test
  void onlyWhatTheNoticeNamedIsTakenInAndOnlyInTime() {
    CaseWalk life = asked();

    assertThat(supply(life, ID).text("/code")).isEqualTo("paper-not-asked-for");
    assertThat(supply(life, "poem").text("/code")).isEqualTo("unknown-paper");
    ok(supply(life, REGISTER));
    time.at("2026-12-03T00:00"); // the timer has not fired yet
    assertThat(supply(life, FORM).text("/code")).isEqualTo("correction-lapsed");
    assertThat(life.jobsRun().state()).isEqualTo("DEEMED_WITHDRAWN");
    assertThat(open(life)).isEmpty();
  }

  @Test
  void whatCameAfterTheFirstNoticeIsNotOpenAfterTheSecond() {
    CaseWalk life = asked().timePassesTo("2026-11-24T10:00").resubmitted(List.of(FORM, REGISTER));
    Bureau.expect(200, bureau.post("supervisor", "/api/v1/cases/" + life.id() + "/second-notice", Map.of("reason", "新发现")));
    life.timePassesTo("2026-11-25T10:00").finished("intake", "INTAKE",
        Map.of("decision", "ASK_CORRECTION", "gaps", List.of(ID), "gapNote", "已过期"));

    assertThat(open(life).findValuesAsText("code")).containsExactly(ID);
    assertThat(supply(life, REGISTER).text("/code")).isEqualTo("paper-not-asked-for");
    assertThat(life.events("CORRECTION_ASKED").get(1).at("/detail/notice").asInt()).isEqualTo(2);
  }

  @Test
  void strangersDoNotLearnWhatIsOpen() {
    CaseWalk life = asked();

    for (String stranger : List.of("citizen", "employer", "station-intake", "admin")) {
      assertThat(bureau.get(stranger, "/api/v1/cases/" + life.id() + "/open-papers").status()).as(stranger).isEqualTo(404);
      assertThat(bureau.post(stranger, "/api/v1/cases/" + life.id() + "/supplies",
          Map.of("version", 1, "papers", List.of(FORM))).status()).as(stranger).isEqualTo(404);
    }
  }

  // ---- deferred papers ---------------------------------------------------------------------------------------------

  @Test
  void deferredPapersAreOpenWithTheirOwnConsequenceAndFaults() {
    String articles = "articles-of-association";
    String audit = "financial-audit-report";
    CaseWalk life = file("labour-dispatch-licence", Map.of("deferralRequested", true), List.of(articles, audit))
        .finished("intake", "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(articles, audit)));
    assertThat(open(life).findValuesAsText("code")).containsExactly(articles, audit);
    assertThat(open(life).get(0).at("/consequenceZh").asText()).contains("退件", "6个月内不得再容缺");
    assertThat(open(life).get(0).at("/dueAt").asText()).isEqualTo("2026-12-02T17:00:00+08:00");

    life.supplied(articles).timePassesTo("2026-11-24T10:00").supplied(articles);
    assertThat(open(life).findValuesAsText("state")).containsExactly("SUPPLIED", "DEFERRED");
    life.supplied(audit);
    assertThat(open(life)).isEmpty();
    assertThat(supply(life, articles).text("/code")).isEqualTo("paper-not-asked-for");

    life.finished("review", "SUPPLY_CHECK", Map.of("accepted", List.of(articles),
        "faults", List.of(Map.of("paper", audit, "fault", "缺注册会计师签章", "form", "加盖公章"))));
    assertThat(open(life).findValuesAsText("code")).containsExactly(audit);
    assertThat(open(life).get(0).at("/fault").asText()).isEqualTo("缺注册会计师签章");
    assertThat(open(life).get(0).at("/form").asText()).isEqualTo("加盖公章");
    assertThat(life.events("SUPPLY_VERIFIED").get(0).at("/detail/faults/" + audit).asText()).isEqualTo("缺注册会计师签章");
  }
}
