package banjie.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.platform.TestTime;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** The calendar says where its knowledge ends, and takes decrees within what it knows. */
@BanjieTest
class CalendarKnowledgeTest {

  private static final String DECREES = "/api/v1/calendar/notices/decrees";

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;
  @Autowired
  CalendarNotices notices;

  @Test
  void anybodyLearnsUpToWhichDateItIsFirm() {
    assertThat(bureau.send(null, HttpMethod.GET, "/api/v1/calendar", null).text("/firmUntil")).isEqualTo("2026-12-31");
    assertThat(bureau.send(null, HttpMethod.GET, "/api/v1/calendar", null).body().at("/reminders").isMissingNode()).isTrue();
    load2027();
    assertThat(bureau.get("citizen", "/api/v1/calendar").text("/firmUntil")).isEqualTo("2027-12-31");
    time.at("2028-01-01T09:00");
    assertThat(bureau.get("citizen", "/api/v1/calendar").text("/firmUntil")).isNull();
  }

  @Test
  void fromTheFirstOfNovemberSupervisorsAndAdministratorsAreRemindedOfTheMissingNotice() {
    time.at("2026-10-31T23:59");
    assertThat(reminders("admin", "/api/v1/calendar")).isEmpty();
    time.at("2026-11-01T00:00");
    assertThat(reminders("admin", "/api/v1/calendar")).containsExactly("notice-missing");
    assertThat(reminders("supervisor", "/api/v1/calendar")).containsExactly("notice-missing");
    assertThat(reminders("supervisor", "/api/v1/supervision/overview")).containsExactly("notice-missing");
    assertThat(bureau.get("supervisor", "/api/v1/supervision/overview").text("/reminders/0/messageZh")).contains("2027年的放假通知尚未载入");
    assertThat(bureau.get("citizen", "/api/v1/calendar").body().at("/reminders").isMissingNode()).isTrue();
    assertThat(bureau.get("intake", "/api/v1/supervision/overview").status()).isEqualTo(403);
    load2027();
    assertThat(reminders("supervisor", "/api/v1/supervision/overview")).isEmpty();
    time.at("2027-12-01T09:00");
    assertThat(bureau.get("admin", "/api/v1/calendar").body().at("/reminders/0/year").asInt()).isEqualTo(2028);
    time.at("2028-01-02T09:00");
    assertThat(bureau.get("admin", "/api/v1/calendar").body().at("/reminders/0/year").asInt()).isEqualTo(2028);
  }

  @Test
  void aDecreeAddsToTheNoticeAndOutlivesItsReloading() {
    Bureau.expect(200, bureau.post("admin", DECREES, decree("HOLIDAY", "2026-11-24")));
    assertThat(due()).startsWith("2026-11-25");
    assertThat(bureau.get("citizen", "/api/v1/calendar/2026").body().at("/days")).hasSize(40);

    notices.apply(BuiltInNotices.bytes(), "built-in");
    assertThat(due()).startsWith("2026-11-25");
    Bureau.expect(200, bureau.post("admin", DECREES, decree("WORKDAY", "2026-11-24")));
    assertThat(due()).startsWith("2026-11-24");
  }

  @Test
  void aDecreeIsPreviewedByTheDay() {
    Bureau.Answer preview = bureau.post("admin", DECREES + "/preview", decree("HOLIDAY", "2026-11-24"));
    assertThat(preview.body().at("/changes")).hasSize(1);
    assertThat(preview.text("/changes/0/afterZh")).isEqualTo("测试假日放假");
    assertThat(due()).startsWith("2026-11-24");
  }

  @Test
  void aDecreeIsHeldAgainstTheLawAndWhatIsLoaded() {
    assertThat(refused(decree("WORKDAY", "2026-10-01"))).contains("statutory holiday");
    assertThat(refused(decree("HOLIDAY", "2027-01-04"))).contains("not loaded");
    assertThat(refused(decree("HOLIDAY", "2025-12-01"))).contains("before this year");
    assertThat(refused(decree("HOLIDAY", "2026-12-01", "2026-12-01"))).contains("named twice");
    assertThat(bureau.post("admin", DECREES, Map.of("dates", List.of(), "kind", "HOLIDAY")).status()).isEqualTo(422);
    for (String username : List.of("citizen", "intake", "supervisor")) {
      assertThat(bureau.post(username, DECREES, decree("HOLIDAY", "2026-12-01")).status()).isEqualTo(403);
    }
  }

  private void load2027() {
    notices.apply(TestCalendar.plainNoticeOf2027().getBytes(StandardCharsets.UTF_8), "admin");
  }

  private List<String> reminders(String username, String path) {
    return Bureau.expect(200, bureau.get(username, path)).body().at("/reminders").findValuesAsText("code");
  }

  /** One working day after Monday 2026-11-23. */
  private String due() {
    return bureau.get("citizen", "/api/v1/deadlines?from=2026-11-23T09:00&workingDays=1").text("/dueAt");
  }

  private String refused(Map<String, Object> decree) {
    Bureau.Answer answer = bureau.post("admin", DECREES, decree);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("/code")).isEqualTo("invalid-decree");
    return answer.body().toString();
  }

  private static Map<String, Object> decree(String kind, String... dates) {
    return Map.of("dates", List.of(dates), "kind", kind, "name", "测试假日", "title", "测试决定1号");
  }
}
