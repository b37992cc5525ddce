package banjie.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Every date of every case hangs on the calendar: all may read it, only administrators load a notice. */
@BanjieTest
class CalendarDoorsTest {

  @Autowired
  private Bureau bureau;

  @Test
  void anybodyReadsTheCalendar() {
    assertThat(bureau.send(null, HttpMethod.GET, "/api/v1/calendar/2026", null).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"citizen", "employer", "intake", "supervisor"})
  void nobodyElseLoadsANotice(String username) {
    assertThat(bureau.post(username, "/api/v1/calendar/notices", null).status()).isEqualTo(403);
    assertThat(bureau.post(username, "/api/v1/calendar/notices/preview", null).status()).isEqualTo(403);
  }

  @Test
  void anAdministratorIsAskedForTheFileAndAStrangerForAName() {
    assertThat(bureau.send(null, HttpMethod.POST, "/api/v1/calendar/notices", null).status()).isEqualTo(401);
    assertThat(bureau.post("admin", "/api/v1/calendar/notices", null).status()).isEqualTo(422);
  }
}
