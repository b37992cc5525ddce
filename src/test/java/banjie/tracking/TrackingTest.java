package banjie.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The holder of a receipt sees where the case stands; nobody else sees anything. */
@BanjieTest
class TrackingTest {

  @Autowired Bureau bureau;
  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired JdbcClient jdbc;
  @Autowired TestTime time;

  /** Of each test its own, since wrong guesses are counted for each. */
  private final String address = UUID.randomUUID().toString();
  private String id;
  private String number;
  private String code;

  @BeforeEach
  void aCase() {
    time.at("2026-11-23T09:00");
    id = bureau.file("resident-pension-enrolment");
    number = bureau.theCase(id).at("/number").asText();
    code = codeOf(id);
  }

  private String codeOf(String caseId) {
    return jdbc.sql("select query_code from banjie.case_file where id = ?::uuid").param(caseId).query(String.class).single();
  }

  private MockHttpServletResponse ask(String asked, String with, String from) throws Exception {
    return mvc.perform(post("/api/v1/track").contentType(APPLICATION_JSON)
        .content(json.writeValueAsBytes(Map.of("number", asked, "queryCode", with)))
        .with(request -> {
          request.setRemoteAddr(from);
          return request;
        })).andReturn().getResponse();
  }

  private JsonNode seen() throws Exception {
    MockHttpServletResponse answer = ask(number, code, address);
    assertThat(answer.getStatus()).isEqualTo(200);
    return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  void tellsWhereTheCaseStandsAndByWhenTheNextStepComes() throws Exception {
    JsonNode waiting = seen();
    assertThat(waiting.at("/state").asText()).isEqualTo("SUBMITTED");
    assertThat(waiting.at("/due/at").asText()).startsWith("2026-11-30T17:00");
    assertThat(waiting.at("/nextZh").asText()).contains("视为受理");

    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    JsonNode accepted = seen();
    assertThat(accepted.at("/state").asText()).isEqualTo("IN_REVIEW");
    assertThat(accepted.at("/due/at").asText()).startsWith("2026-11-26T17:00");
    assertThat(accepted.at("/milestones").findValuesAsText("code")).containsExactly("SUBMITTED", "ACCEPTED");
    assertThat(accepted.at("/explanations").findValuesAsText("which")).contains("promised", "statutory");
  }

  @Test
  void namesTheMissingPapersAndWhoseTurnItIs() throws Exception {
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of("household-register"),
        "gapNote", "演示庚的户口簿看不清"));

    JsonNode asked = seen();
    assertThat(asked.at("/applicantsTurn").asBoolean()).isTrue();
    assertThat(asked.at("/missing/0/nameZh").asText()).isEqualTo("参保人户口簿");
    assertThat(asked.at("/due/at").asText()).startsWith("2026-12-02T17:00");
    assertThat(asked.toString()).doesNotContain("看不清");
  }

  @Test
  void showsNothingThatTellsAboutThePersonButTheFirstCharacterOfTheName() throws Exception {
    String everything = seen().toString();

    assertThat(seen().at("/applicant").asText()).isEqualTo("演**");
    assertThat(everything).doesNotContain("演示庚", "210300198803060077", "0077", "13800000007", code, id);
  }

  @Test
  void numberAndCodeMayBeTypedWithGapsAndInSmallLetters() throws Exception {
    String gaps = number.substring(0, 6) + " " + number.substring(6, 14) + "-" + number.substring(14);
    assertThat(ask(" " + gaps.toLowerCase() + " ", code.toLowerCase(), address).getStatus()).isEqualTo(200);
  }

  /** Whether a number exists must not be learnt from the answer. */
  @Test
  void aWrongNumberAWrongCodeAndAnothersCodeAreAnsweredAlike() throws Exception {
    String other = bureau.file("resident-pension-benefit");

    String wrongCode = refused(number, "AAAAAAAAAA");
    assertThat(refused("21038120261123010000009", code)).isEqualTo(wrongCode);
    assertThat(refused(number, codeOf(other))).isEqualTo(wrongCode);
    assertThat(refused("' or 1=1 --", "x' or '1'='1")).isEqualTo(wrongCode);
  }

  private String refused(String asked, String with) throws Exception {
    MockHttpServletResponse answer = ask(asked, with, address);
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(json.readTree(answer.getContentAsByteArray()).at("/code").asText()).isEqualTo("unknown-case");
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void whoGuessesIsStoppedEvenWithTheRightCodeAtLastAndOthersAreNot() throws Exception {
    for (int i = 0; i < Guesses.OF_AN_ADDRESS; i++) {
      assertThat(ask(number, "AAAAAAAAA" + i, address).getStatus()).isEqualTo(404);
    }

    MockHttpServletResponse stopped = ask(number, code, address);
    assertThat(stopped.getStatus()).isEqualTo(429);
    assertThat(json.readTree(stopped.getContentAsByteArray()).at("/code").asText()).isEqualTo("too-many-attempts");
    assertThat(ask(number, code, address + "'s neighbour").getStatus()).isEqualTo(200);
  }

  @Test
  void whatIsMissingIsSaidAtOnce() throws Exception {
    MockHttpServletResponse answer = ask(" ", "", address);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(json.readTree(answer.getContentAsByteArray()).at("/errors").findValuesAsText("field"))
        .containsExactly("number", "queryCode");
  }
}
