package banjie.messages;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BanjieTest
class InboxTest {

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;

  private String filed() {
    Map<String, Object> answers = bureau.sample("resident-pension-cancellation");
    answers.put("idNumber", "210381199001011233");
    return Bureau.created(bureau.post("citizen", "/api/v1/cases", Map.of("itemCode", "resident-pension-cancellation", "answers",
        answers)));
  }

  private JsonNode inbox(String query) {
    return Bureau.expect(200, bureau.get("citizen", "/api/v1/inbox" + query)).body();
  }

  @Test
  void unreadOnesComeFirstThenTheNewestAndReadingCountsOnce() {
    String first = filed();
    String second = filed();
    bureau.finish("intake", first, "INTAKE", Map.of("decision", "ACCEPT"));
    assertThat(inbox("").at("/unread").asInt()).isEqualTo(3);
    assertThat(inbox("").at("/messages").findValuesAsText("kind")).containsExactly("ACCEPTED", "SUBMITTED", "SUBMITTED");
    assertThat(inbox("").at("/messages").findValuesAsText("caseId")).containsExactly(first, second, first);

    long newest = inbox("").at("/messages/0/id").asLong();
    time.at("2026-11-24T09:30");
    JsonNode read = Bureau.expect(200, bureau.post("citizen", "/api/v1/inbox/" + newest + "/read", null)).body();
    assertThat(read.at("/readAt").asText()).isEqualTo("2026-11-24T09:30:00+08:00");
    time.at("2026-11-24T10:30");
    assertThat(Bureau.expect(200, bureau.post("citizen", "/api/v1/inbox/" + newest + "/read", null)).text("/readAt"))
        .isEqualTo("2026-11-24T09:30:00+08:00");

    assertThat(inbox("").at("/unread").asInt()).isEqualTo(2);
    assertThat(inbox("").at("/messages").findValuesAsText("kind")).containsExactly("SUBMITTED", "SUBMITTED", "ACCEPTED");
    assertThat(inbox("?unread=true").at("/messages")).hasSize(2);
    assertThat(inbox("?limit=1&offset=2").at("/messages").findValuesAsText("kind")).containsExactly("ACCEPTED");
    assertThat(bureau.get("citizen", "/api/v1/inbox?limit=0").status()).isEqualTo(422);
  }

  @Test
  void everyWordIsThereInBothLanguagesAndDatesAreSaid() {
    String id = filed();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    JsonNode accepted = inbox("").at("/messages/0");
    assertThat(accepted.at("/title").asText()).isEqualTo("受理通知书");
    assertThat(accepted.at("/body").asText()).contains("受理日期2026年11月23日 09:00", "承诺于2026年11月26日 17:00前办结", "法定期限2026年12月7日 17:00")
        .doesNotContain("暂定");
    assertThat(accepted.at("/titleEn").asText()).isEqualTo("Notice of acceptance");
    assertThat(accepted.at("/bodyEn").asText()).contains("as of 2026-11-23 09:00", "by 2026-11-26 17:00",
        "limit is 2026-12-07 17:00");
    assertThat(accepted.at("/provisional").asBoolean()).isFalse();
    assertThat(accepted.at("/caseNumber").asText()).isEqualTo(bureau.theCase(id).at("/number").asText());
    assertThat(accepted.at("/kindZh").asText()).isEqualTo("受理");
  }

  @Test
  void datesInAYearWithoutItsNoticeAreMarkedWhereverTheyAreTold() {
    time.at("2026-12-30T10:00");
    String id = filed();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    JsonNode accepted = inbox("").at("/messages/0");
    assertThat(accepted.at("/provisional").asBoolean()).isTrue();
    assertThat(accepted.at("/body").asText()).contains("承诺于2027年1月5日 17:00（暂定，该年放假安排尚未公布）", "法定期限2027年1月14日 17:00（暂定");
    assertThat(accepted.at("/bodyEn").asText()).contains("2027-01-05 17:00 (provisional", "2027-01-14 17:00 (provisional");
  }

  @Test
  void anothersInboxIsClosed() {
    String id = filed();
    long message = inbox("").at("/messages/0/id").asLong();
    for (String other : java.util.List.of("elder", "employer", "intake", "admin")) {
      assertThat(bureau.get(other, "/api/v1/inbox").body().at("/messages")).as(other).isEmpty();
      assertThat(bureau.post(other, "/api/v1/inbox/" + message + "/read", null).text("/code")).as(other)
          .isEqualTo("unknown-message");
    }
    assertThat(bureau.post(null, "/api/v1/inbox/" + message + "/read", null).status()).isEqualTo(401);
    assertThat(bureau.get(null, "/api/v1/inbox").status()).isEqualTo(401);
    assertThat(bureau.get("elder", "/api/v1/cases/" + id + "/messages").text("/code")).isEqualTo("unknown-case");
    assertThat(inbox("").at("/unread").asInt()).isEqualTo(1);
    assertThat(bureau.post("citizen", "/api/v1/inbox/999999999/read", null).status()).isEqualTo(404);
  }

  @Test
  void howItWasSentIsShownToOfficersOnly() {
    String id = filed();
    assertThat(Bureau.expect(200, bureau.get("citizen", "/api/v1/cases/" + id + "/messages")).body().at("/0/deliveries")
        .isMissingNode()).isTrue();
    assertThat(Bureau.expect(200, bureau.get("intake", "/api/v1/cases/" + id + "/messages")).text("/0/deliveries/0/channel"))
        .isEqualTo("PORTAL");
  }
}
