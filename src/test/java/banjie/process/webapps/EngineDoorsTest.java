package banjie.process.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person does through the engine's own interfaces obeys the rules of the case, or is closed. */
@BanjieTest
class EngineDoorsTest {

  private static final Map<String, Object> ACCEPT = Map.of("variables", Map.of("decision", Map.of("value", "ACCEPT")));

  @LocalServerPort
  int port;
  @Autowired
  Bureau bureau;
  @Autowired
  ObjectMapper json;
  @Autowired
  RuntimeService runtime;

  final HttpClient http = HttpClient.newHttpClient();
  String id;
  String task;

  @BeforeEach
  void aCaseWaitsForIntake() {
    id = bureau.file("resident-pension-cancellation");
    task = bureau.taskId(id, "INTAKE");
  }

  @Test
  void aTaskClaimedAndCompletedThereMovesTheCaseAndLeavesNothingInTheEngine() {
    assertThat(engine("intake", "POST", "/task/" + task + "/claim", Map.of("userId", "intake")).status()).isEqualTo(204);
    assertThat(engine("intake", "POST", "/task/" + task + "/submit-form", ACCEPT).status()).isEqualTo(204);

    assertThat(bureau.state(id)).isEqualTo("IN_REVIEW");
    assertThat(bureau.openSteps(id)).containsExactly("REVIEW");
    assertThat(bureau.events(id)).containsExactly("SUBMITTED", "CLAIMED", "ACCEPTED");
    assertThat(runtime.createVariableInstanceQuery().count()).isZero();
  }

  @Test
  void aListOfPapersArrivesAsTheFormSendsIt() {
    bureau.claim("intake", id, "INTAKE");
    Map<String, Object> answers = Map.of(
        "decision", Map.of("value", "ASK_CORRECTION"),
        "gaps", Map.of("type", "Json", "value", "[\"commitment\"]"),
        "gapNote", Map.of("value", "承诺书没有签名"));

    assertThat(engine("intake", "POST", "/task/" + task + "/submit-form", Map.of("variables", answers)).status()).isEqualTo(204);

    assertThat(bureau.state(id)).isEqualTo("CORRECTION");
    assertThat(runtime.createVariableInstanceQuery().count()).isZero();
  }

  @Test
  void whoHasNotTakenTheCaseDoesNotDecideIt() {
    refused("intake", "POST", "/task/" + task + "/complete", ACCEPT, 409, "not-claimed");
  }

  @Test
  void whatTheFormDoesNotOfferIsRefusedInItsOwnWords() {
    bureau.claim("intake", id, "INTAKE");
    Bureau.Answer answer = refused("intake", "POST", "/task/" + task + "/complete",
        Map.of("variables", Map.of("decision", Map.of("value", "MAYBE"))), 422, "invalid-form");
    assertThat(answer.text("/errors/0/field")).isEqualTo("decision");
    assertThat(answer.text("/message")).contains("受理意见");
  }

  @Test
  void nobodyGoesBeforeAnOlderCaseUnseen() {
    String younger = bureau.file("resident-pension-cancellation");
    refused("intake", "POST", "/task/" + bureau.taskId(younger, "INTAKE") + "/claim", Map.of("userId", "intake"), 409,
        "not-first-in-line");
  }

  @Test
  void nobodyHandsACaseToSomebodyElse() {
    refused("intake", "POST", "/task/" + task + "/assignee", Map.of("userId", "intake2"), 403, "not-a-supervisor");
  }

  @Test
  void fourEyesHoldThereToo() {
    Bureau.Answer unauthorised = engine("review", "POST", "/task/" + task + "/claim", Map.of("userId", "review"));
    assertThat(unauthorised.status()).isEqualTo(403);
    assertThat(unauthorised.text("/type")).isEqualTo("urn:banjie:wrong-role");
  }

  @Test
  void aDueDateIsNobodysToChange() {
    refused("intake", "PUT", "/task/" + task, Map.of("name", "x", "due", "2030-01-01T00:00:00.000+0800"), 403, "due-date-fixed");
  }

  @ParameterizedTest
  @CsvSource({
      "POST, /task/{task}/bpmnError", "POST, /task/{task}/bpmnEscalation", "POST, /task/{task}/delegate",
      "POST, /task/{task}/resolve", "PUT, /task/{task}/variables/decision", "POST, /task/create", "DELETE, /task/{task}",
      "DELETE, /process-instance/{instance}?skipCustomListeners=true", "POST, /process-instance/{instance}/modification",
      "POST, /process-instance/{instance}/variables", "PUT, /process-instance/{instance}/suspended",
      "POST, /process-instance/delete", "POST, /modification/execute", "POST, /message", "POST, /signal", "POST, /condition",
      "POST, /process-definition/key/ResidentPensionCancellation/start", "POST, /deployment/create",
      "DELETE, /deployment/x", "POST, /user/create", "PUT, /user/intake/profile", "POST, /group/create",
      "POST, /authorization/create", "PUT, /job/x/duedate", "POST, /decision-definition/key/x/evaluate"})
  void whatNoUseCaseStandsBehindIsClosedToAdministratorsToo(String method, String path) {
    String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(id).processDefinitionKey(
        "ResidentPensionCancellation").singleResult().getId();

    for (String username : List.of("admin", "intake")) {
      refused(username, method, path.replace("{task}", task).replace("{instance}", instance), Map.of(), 403, "closed-door");
    }
  }

  @Test
  void aStartFormFilesACaseAndABadOneStartsNothing() {
    Map<String, Object> variables = new HashMap<>();
    bureau.sample("resident-pension-cancellation").forEach((key, value) -> variables.put(key, Map.of("value", value)));
    String path = "/process-definition/key/ResidentPensionCancellation/submit-form";
    long before = runtime.createProcessInstanceQuery().count();

    Bureau.Answer started = engine("intake", "POST", path, Map.of("variables", variables));
    assertThat(started.status()).isEqualTo(200);
    assertThat(bureau.state(started.text("/businessKey"))).isEqualTo("SUBMITTED");
    assertThat(runtime.createVariableInstanceQuery().count()).isZero();

    long afterwards = runtime.createProcessInstanceQuery().count();
    assertThat(afterwards).isGreaterThan(before);
    variables.put("idNumber", Map.of("value", "110105194912310021"));
    Bureau.Answer bad = engine("intake", "POST", path, Map.of("variables", variables));
    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.text("/errors/0/field")).isEqualTo("idNumber");
    assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(afterwards);
  }

  @Test
  void theFormOfATaskIsFilledFromTheCaseAndMasked() {
    JsonNode shown = engine("intake", "GET", "/task/" + task + "/form-variables", null).body();

    assertThat(shown.at("/caseNumber/value").asText()).isEqualTo(bureau.theCase(id).at("/number").asText());
    assertThat(shown.at("/applicantSummary/value").asText()).contains("注销原因：死亡").doesNotContain("210300194509100092");
    assertThat(shown.at("/paperOptions/value").asText()).contains("commitment");
    assertThat(engine("station-intake", "GET", "/task/" + task + "/form-variables", null).status()).isEqualTo(404);
  }

  @Test
  void applicantsAndStrangersStayOutside() {
    assertThat(engine("citizen", "GET", "/task", null).status()).isEqualTo(403);
    assertThat(engine(null, "GET", "/task", null).status()).isEqualTo(401);
  }

  /** Refused with this code, and the case is as it was. */
  private Bureau.Answer refused(String username, String method, String path, Object body, int status, String code) {
    JsonNode before = bureau.theCase(id);
    Bureau.Answer answer = engine(username, method, path, body);
    assertThat(answer.status()).as(method + " " + path + " " + answer).isEqualTo(status);
    assertThat(answer.text("/type")).isEqualTo("urn:banjie:" + code);
    assertThat(bureau.theCase(id)).isEqualTo(before);
    return answer;
  }

  private Bureau.Answer engine(String username, String method, String path, Object body) {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest" + path))
          .header("Content-Type", "application/json")
          .method(method, body == null
              ? HttpRequest.BodyPublishers.noBody()
              : HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
      if (username != null) {
        String credentials = username + ":banjie-demo";
        request.header("Authorization",
            "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
      }
      HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      String text = response.body();
      return new Bureau.Answer(response.statusCode(), text.isBlank() ? null : json.readTree(text));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
