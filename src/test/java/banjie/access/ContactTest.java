package banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.ProblemDetails;
import banjie.Snapshot;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

@BanjieTest
class ContactTest {

  @Autowired
  Bureau bureau;
  @Autowired
  JdbcTemplate jdbc;

  private Bureau.Answer put(String who, Map<String, ?> changes) {
    Map<String, Object> body = new HashMap<>(Map.of("mobile", "13800000002", "electronicService", false, "channels",
        List.of("SMS")));
    body.putAll(changes);
    return bureau.send(who, HttpMethod.PUT, "/api/v1/me/contact", body);
  }

  @Test
  void anApplicantSaysHowToBeToldAndWhenConsentWasGivenStaysOnRecord() {
    JsonNode before = Bureau.expect(200, bureau.get("elder", "/api/v1/me/contact")).body();
    assertThat(before.at("/electronicService").asBoolean()).as("nobody consents unasked").isFalse();
    assertThat(before.at("/channels").toString()).isEqualTo("[\"SMS\"]");

    Map<String, Object> wanted = Map.of("email", " Liu.Nai-Nai@example.com ", "mobile", "+86 138 0000 0002", "electronicService",
        true,
        "channels", List.of("EMAIL"));
    JsonNode after = Bureau.expect(200, put("elder", wanted)).body();
    assertThat(after.at("/email").asText()).isEqualTo("Liu.Nai-Nai@example.com");
    assertThat(after.at("/mobile").asText()).isEqualTo("13800000002");
    assertThat(after.at("/electronicService").asBoolean()).isTrue();
    assertThat(after.at("/channels").toString()).isEqualTo("[\"EMAIL\"]");
    assertThat(Bureau.expect(200, bureau.get("elder", "/api/v1/me/contact")).body()).isEqualTo(after);
    Bureau.expect(200, put("elder", wanted));
    Bureau.expect(200, put("elder", Map.of()));

    assertThat(jdbc.queryForList("""
        select e.what from banjie.account_event e join banjie.account a on a.id = e.account_id
         where a.username = 'elder' and e.what like 'ELECTRONIC%' order by e.id
        """, String.class)).containsExactly("ELECTRONIC_SERVICE_CONSENTED", "ELECTRONIC_SERVICE_WITHDRAWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"liu", "liu@", "@example.com", "liu@localhost", "a b@example.com", "a@example.com,b@example.com",
      "a@example.com\r\nBcc: b@example.com", "\"liu\"@example.com", "刘@example.com", "liu@-example.com", "liu..nai@example.com",
      "Liu <liu@example.com>", "liu@example.c", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com"})
  void whatIsNoAddressIsRefused(String email) {
    Snapshot before = Snapshot.of(jdbc);
    ProblemDetails.check(email, put("elder", Map.of("email", email)), 422, "invalid-contact", "email");
    assertThat(Snapshot.of(jdbc).differences(before)).isEmpty();
  }

  @Test
  void whatIsMissingOrUnknownIsRefused() {
    ProblemDetails.check("no mobile", put("elder", Map.of("mobile", "")), 422, "invalid-contact", "mobile");
    ProblemDetails.check("mail to nowhere", put("elder", Map.of("channels", List.of("EMAIL"))), 422, "invalid-contact",
        "channels");
    assertThat(put("elder", Map.of("channels", List.of("FAX"))).status()).isBetween(400, 422);
    ProblemDetails.check("staff", bureau.get("intake", "/api/v1/me/contact"), 403, "applicants-only", "person");
    ProblemDetails.check("staff", put("admin", Map.of()), 403, "applicants-only", "person");
    assertThat(bureau.get(null, "/api/v1/me/contact").status()).isEqualTo(401);
  }

  @Test
  void whoRegistersMayGiveAnAddressAtOnce() {
    Map<String, Object> person = new HashMap<>(Map.of("username", "with-mail", "password", "banjie-demo", "name", "李四（示例）",
        "idNumber", "11010519491231002X", "mobile", "13812345678", "email", "li.si@example.com"));
    Bureau.expect(201, bureau.post(null, "/api/v1/registrations/persons", person));
    JsonNode contact = Bureau.expect(200, bureau.get("with-mail", "/api/v1/me/contact")).body();
    assertThat(contact.at("/email").asText()).isEqualTo("li.si@example.com");
    assertThat(contact.at("/electronicService").asBoolean()).isFalse();

    person.putAll(Map.of("username", "bad-mail", "email", "li.si"));
    ProblemDetails.check("registration", bureau.post(null, "/api/v1/registrations/persons", person), 422, "invalid-registration",
        "email");
  }
}
