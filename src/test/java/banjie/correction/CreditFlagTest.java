package banjie.correction;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Consistency;
import banjie.ProblemDetails;
import banjie.casefile.CaseFiles;
import banjie.queue.StepFormData;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A deferral accepted on 2026-11-23 lapses at the end of 12-02: until 2027-06-03, 0:00, nothing may be deferred again. */
@BanjieTest
class CreditFlagTest {

  private static final String LICENCE = "labour-dispatch-licence";
  private static final String AUDIT = "financial-audit-report";

  @Autowired
  Bureau bureau;
  @Autowired
  JdbcTemplate rows;
  @Autowired
  StepFormData formData;
  @Autowired
  CaseFiles files;

  String lapsed;
  Map<String, Object> answers;

  @BeforeEach
  void aDeferralLapses() {
    answers = bureau.sample(LICENCE);
    answers.put("uscc", "91210381MA0EXAMP11");
    answers.put("deferralRequested", true);
    lapsed = Bureau.created(file("employer"));
    accept(lapsed);
    bureau.timePassesTo("2026-12-03T08:00"); // the engine wakes late; the term ended at midnight
    assertThat(bureau.state(lapsed)).isEqualTo("RETURNED");
  }

  private Bureau.Answer file(String by) {
    return bureau.tryToFile(by, LICENCE, answers, List.of(AUDIT));
  }

  private String fileWithout() {
    return Bureau.created(bureau.post("employer", "/api/v1/cases", Map.of("itemCode", LICENCE, "answers", answers)));
  }

  private void accept(String id) {
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT)));
  }

  private JsonNode flags(String who) {
    return Bureau.expect(200, bureau.get(who, "/api/v1/credit-flags")).body();
  }

  private Bureau.Answer repair(String who) {
    return bureau.post(who, "/api/v1/credit-flags/" + flags("employer").at("/0/id").asText() + "/repair", Map.of("reason", "已补齐审计报告"));
  }

  @Test
  void theLapseLeavesAFlagFromTheEndOfTheTermForSixMonths() {
    JsonNode flag = flags("employer").get(0);

    assertThat(flags("employer")).hasSize(1);
    assertThat(flag.at("/caseId").asText()).isEqualTo(lapsed);
    assertThat(flag.at("/since").asText()).isEqualTo("2026-12-03T00:00:00+08:00");
    assertThat(flag.at("/until").asText()).isEqualTo("2027-06-03T00:00:00+08:00");
    assertThat(flags("citizen")).isEmpty();
    assertThat(Bureau.expect(200, bureau.get("review", "/api/v1/cases/" + lapsed + "/credit-flags")).body()).hasSize(1);
    assertThat(bureau.get("station-intake", "/api/v1/cases/" + lapsed + "/credit-flags").status()).isEqualTo(404);
    Consistency.check(rows);
  }

  @Test
  void whileItHoldsNoCommitmentIsSignedAtAnyDoor() {
    ProblemDetails.check("filing online", file("employer"), 409, "deferral-barred", "committed");
    ProblemDetails.check("filing at the counter", file("intake"), 409, "deferral-barred", "committed");
    String id = fileWithout();
    ProblemDetails.check("signing", bureau.post("employer", "/api/v1/cases/" + id + "/commitment",
        Map.of("version", 0, "papers", List.of(AUDIT), "signature", Map.of("name", answers.get("employerName"), "confirmed", true))),
        409, "deferral-barred", "papers");
    bureau.claim("intake", id, "INTAKE");
    ProblemDetails.check("accepting on paper", bureau.tryFinish("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL",
        "deferred", List.of(AUDIT), "commitmentOnPaper", true)), 409, "deferral-barred", "deferred");
    assertThat(bureau.events(id)).containsExactly("SUBMITTED", "CLAIMED");
    Bureau.expect(200, bureau.tryFinish("intake", id, "INTAKE", Map.of("decision", "ACCEPT")));
  }

  @Test
  void aCommitmentThatWasSignedBeforeTheLapseDefersNothingAfterIt() {
    bureau.timePassesTo("2027-06-03T09:00");
    String first = Bureau.created(file("employer"));
    String second = Bureau.created(file("employer"));
    accept(first);
    // The second is told and stays with its applicant past the first's lapse.
    bureau.timePassesTo("2027-06-08T10:00");
    bureau.finish("intake", second, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of("premises-proof"), "gapNote", "缺"));
    bureau.timePassesTo("2027-06-16T10:00");
    assertThat(bureau.state(first)).isEqualTo("RETURNED");
    Bureau.expect(200, bureau.post("employer", "/api/v1/cases/" + second + "/supplies",
        Map.of("version", bureau.version(second), "papers", List.of("premises-proof"))));
    bureau.claim("intake", second, "INTAKE");

    ProblemDetails.check("accepting", bureau.tryFinish("intake", second, "INTAKE",
        Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT))), 409, "deferral-barred", "deferred");
  }

  @Test
  void itSaysSoToApplicantAndClerkBeforeAnybodyTries() {
    JsonNode preview = Bureau.expect(200, bureau.post("employer", "/api/v1/cases/preview",
        Map.of("itemCode", LICENCE, "answers", answers))).body();
    assertThat(preview.at("/deferralBarred").asBoolean()).isTrue();
    assertThat(preview.at("/messageZh").asText()).contains("2027-06-03", "信用修复");
    assertThat(preview.at("/messageEn").asText()).contains("2027-06-03");

    String id = fileWithout();
    JsonNode seen = Bureau.expect(200, bureau.get("employer", "/api/v1/cases/" + id)).body();
    assertThat(seen.at("/creditFlag/until").asText()).isEqualTo("2027-06-03T00:00:00+08:00");
    JsonNode clerk = bureau.get("intake", "/api/v1/cases/" + id).body();
    assertThat(clerk.at("/findings").toString()).contains("不得再容缺受理");
    assertThat(formData.shown(files.read(UUID.fromString(id))).get("findings").toString()).contains("不得再容缺受理");
    assertThat(bureau.theCase(lapsed).has("creditFlag")).isFalse();
  }

  @Test
  void othersAreNotBarredAndLearnNothing() {
    answers.put("uscc", "91210381MADEM002X5");
    assertThat(file("intake").status()).isEqualTo(201);
    ProblemDetails.check("another's", bureau.post("employer", "/api/v1/cases/preview",
        Map.of("itemCode", LICENCE, "answers", answers)), 403, "not-your-name", "uscc");
    answers.put("uscc", "91210381MA0EXAMP11");
    assertThat(bureau.post("citizen", "/api/v1/cases/preview", Map.of("itemCode", LICENCE, "answers", answers)).status()).isEqualTo(403);
    assertThat(bureau.post("review", "/api/v1/cases/preview", Map.of("itemCode", LICENCE, "answers", answers)).status()).isEqualTo(403);
  }

  @Test
  void itEndsAtItsVeryMoment() {
    bureau.timePassesTo("2027-06-02T23:59:59");
    ProblemDetails.check("a second before", file("employer"), 409, "deferral-barred", "committed");
    bureau.timePassesTo("2027-06-03T00:00");
    assertThat(file("employer").status()).isEqualTo(201);
    ProblemDetails.check("nothing left to repair", repair("supervisor"), 409, "credit-flag-ended", "id");
  }

  @Test
  void aSupervisorRepairsItOnceAndThenNothingIsBarred() {
    for (String who : List.of("employer", "intake", "admin")) {
      ProblemDetails.check(who, repair(who), 403, "not-a-supervisor", "role");
    }
    JsonNode flag = Bureau.expect(200, repair("supervisor")).body();
    assertThat(flag.at("/repairReason").asText()).isEqualTo("已补齐审计报告");
    assertThat(flag.at("/repairedAt").asText()).isEqualTo("2026-12-03T08:00:00+08:00");
    assertThat(bureau.events(lapsed)).endsWith("CREDIT_REPAIRED");
    ProblemDetails.check("twice", repair("supervisor"), 409, "credit-flag-ended", "id");

    String id = Bureau.created(file("employer"));
    accept(id);
    assertThat(bureau.theCase(id).at("/openPapers/0/code").asText()).isEqualTo(AUDIT);
    Consistency.check(rows);
  }

  @Test
  void anUnknownFlagIsUnknown() {
    ProblemDetails.check("unknown", bureau.post("supervisor", "/api/v1/credit-flags/" + lapsed + "/repair", Map.of("reason", "无")),
        404, "unknown-credit-flag", "id");
  }
}
