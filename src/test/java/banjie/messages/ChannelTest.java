package banjie.messages;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A bureau that sends: a real SMTP server and a real gateway for text messages stand in the same JVM. Service counts from
 * reading.
 */
@BanjieTest
abstract class ChannelTest {

  static final MailServer MAIL = new MailServer();
  static final SmsGateway GATEWAY = new SmsGateway();
  static final String CITIZEN = "citizen@example.com";
  private static final List<String> LOUD = List.of("banjie.messages.Outbox", "com.icegreen.greenmail", "org.camunda.bpm.engine",
      "banjie.platform.ProblemAnswers");

  @Autowired
  Bureau bureau;
  @Autowired
  Outbox outbox;
  @Autowired
  OutboxMapper rows;
  @Autowired
  TestTime time;
  @Autowired
  JdbcTemplate jdbc;

  @DynamicPropertySource
  static void channels(DynamicPropertyRegistry settings) {
    settings.add("spring.mail.host", () -> "127.0.0.1");
    settings.add("spring.mail.port", MAIL::port);
    settings.add("banjie.messages.email.enabled", () -> true);
    settings.add("banjie.messages.email.from", () -> "海城市人社局 <noreply@hrss.example>");
    settings.add("banjie.messages.sms.enabled", () -> true);
    settings.add("banjie.messages.sms.url", GATEWAY::url);
    settings.add("banjie.messages.sms.token", () -> "gateway-token");
    settings.add("banjie.messages.sms.timeout", () -> "3s");
    settings.add("banjie.messages.served", () -> "READ");
  }

  @BeforeEach
  void allIsWell() {
    MAIL.fresh();
    GATEWAY.fresh();
    // What fails here on purpose would fill the build's log.
    LOUD.forEach(name -> LoggingSystem.get(getClass().getClassLoader()).setLogLevel(name, LogLevel.OFF));
  }

  @AfterEach
  void loud() {
    LOUD.forEach(name -> LoggingSystem.get(getClass().getClassLoader()).setLogLevel(name, null));
  }

  /** The citizen wants to be told by these channels, and consents to electronic service. */
  void citizenByThese(String... channels) {
    Bureau.expect(200, bureau.send("citizen", HttpMethod.PUT, "/api/v1/me/contact", Map.of(
        "email", CITIZEN, "mobile", "13800000001", "electronicService", true, "channels", List.of(channels))));
  }

  /** Filed by the citizen; that says one thing to the citizen, and so does each step that follows. */
  String filed() {
    Map<String, Object> answers = bureau.sample("resident-pension-cancellation");
    answers.put("idNumber", "210381199001011233");
    return Bureau.created(bureau.post("citizen", "/api/v1/cases", Map.of("itemCode", "resident-pension-cancellation", "answers",
        answers)));
  }

  /** The channel of the case's last message, as an officer sees it. */
  JsonNode delivery(String caseId, String channel) {
    JsonNode all = messages(caseId);
    for (JsonNode delivery : all.get(all.size() - 1).at("/deliveries")) {
      if (delivery.at("/channel").asText().equals(channel)) {
        return delivery;
      }
    }
    throw new AssertionError("no " + channel + " in " + all);
  }

  JsonNode messages(String caseId) {
    return Bureau.expect(200, bureau.get("intake", "/api/v1/cases/" + caseId + "/messages")).body();
  }

  void stands(JsonNode delivery, String state, int attempts, String lastError, String nextAttempt) {
    assertThat(delivery.at("/state").asText()).as("%s", delivery).isEqualTo(state);
    assertThat(delivery.at("/attempts").asInt()).as("%s", delivery).isEqualTo(attempts);
    assertThat(delivery.at("/lastError").asText(null)).as("%s", delivery).isEqualTo(lastError);
    assertThat(delivery.at("/nextAttemptAt").asText(null)).as("%s", delivery)
        .isEqualTo(nextAttempt == null ? null : nextAttempt + ":00+08:00");
  }
}
