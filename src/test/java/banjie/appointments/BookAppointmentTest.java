package banjie.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Bureau.Answer;
import banjie.Snapshot;
import banjie.access.Person;
import banjie.calendar.CalendarNotices;
import banjie.calendar.Decree;
import banjie.deadlines.CalendarDay;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A person books, changes and cancels; others see nothing of it. Time is Monday 2026-11-23, 9:00, unless said otherwise. */
@BanjieTest
class BookAppointmentTest {

  private static final String CARD = "social-security-card-issue";
  private static final String APPOINTMENTS = "/api/v1/appointments";

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;
  @Autowired
  JdbcTemplate jdbc;
  @Autowired
  CalendarNotices notices;

  private Answer book(String username, String day, String starts) {
    return bureau.post(username, APPOINTMENTS, Map.of("itemCode", CARD, "office", "hall", "day", day, "starts", starts));
  }

  private String booked(String username, String day, String starts) {
    return Bureau.created(book(username, day, starts));
  }

  private Answer change(String username, String id, String day, String starts) {
    return bureau.post(username, APPOINTMENTS + "/" + id + "/change", Map.of("day", day, "starts", starts));
  }

  private Answer cancel(String username, String id) {
    return bureau.post(username, APPOINTMENTS + "/" + id + "/cancel", null);
  }

  private JsonNode mine(String username) {
    return Bureau.expect(200, bureau.get(username, APPOINTMENTS)).body();
  }

  private int free(String day, String starts) {
    for (JsonNode offered : Bureau.expect(200, bureau.get("citizen", APPOINTMENTS + "/days?item=" + CARD + "&office=hall")).body()) {
      for (JsonNode slot : offered.at("/slots")) {
        if (offered.at("/day").asText().equals(day) && slot.at("/starts").asText().startsWith(starts)) {
          return slot.at("/free").asInt();
        }
      }
    }
    throw new AssertionError("no slot " + day + " " + starts);
  }

  private static void refused(int status, String code, Answer answer) {
    assertThat(answer.text("/code")).as(answer.toString()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
  }

  private void refusedAndNothingChanged(int status, String code, Supplier<Answer> action) {
    Snapshot before = Snapshot.of(jdbc);
    refused(status, code, action.get());
    assertThat(Snapshot.of(jdbc).differences(before)).isEmpty();
  }

  @Test
  void aBookedSlotIsTheirsAndTakesOnePlace() {
    assertThat(free("2026-11-24", "09:00")).isEqualTo(3);
    String id = booked("citizen", "2026-11-24", "09:00");

    assertThat(free("2026-11-24", "09:00")).isEqualTo(2);
    JsonNode own = mine("citizen").at("/upcoming/0");
    assertThat(own.at("/id").asText()).isEqualTo(id);
    assertThat(own.at("/personName").asText()).isEqualTo("张三（示例）");
    assertThat(own.at("/code").asText()).hasSize(6);
    assertThat(own.at("/changeableUntil").asText()).startsWith("2026-11-24T07:00");
    assertThat(mine("elder").at("/upcoming")).isEmpty();
  }

  @Test
  void anothersAppointmentIsUnknown() {
    String id = booked("citizen", "2026-11-24", "09:00");
    refused(404, "unknown-booking", bureau.get("elder", APPOINTMENTS + "/" + id));
    refused(404, "unknown-booking", bureau.get("intake", APPOINTMENTS + "/" + id));
    refused(401, "sign-in-required", bureau.get(null, APPOINTMENTS + "/" + id));
    refusedAndNothingChanged(404, "unknown-booking", () -> change("elder", id, "2026-11-25", "09:00"));
    refusedAndNothingChanged(404, "unknown-booking", () -> cancel("elder", id));
    refusedAndNothingChanged(404, "unknown-booking", () -> bureau.post("elder", APPOINTMENTS + "/" + id + "/seen", null));
    refusedAndNothingChanged(404, "unknown-booking", () -> cancel("elder", "00000000-0000-0000-0000-000000000000"));
  }

  @Test
  void whatIsNotOfferedIsRefused() {
    refusedAndNothingChanged(422, "day-not-bookable", () -> book("citizen", "2026-11-23", "15:00"));
    refusedAndNothingChanged(422, "day-not-bookable", () -> book("citizen", "2026-11-28", "09:00"));
    refusedAndNothingChanged(422, "day-not-bookable", () -> book("citizen", "2026-12-01", "09:00"));
    refusedAndNothingChanged(422, "no-such-slot", () -> book("citizen", "2026-11-24", "12:00"));
    refusedAndNothingChanged(422, "no-such-slot", () -> book("citizen", "2026-11-24", "09:10"));
    refusedAndNothingChanged(422, "not-bookable", () -> bureau.post("citizen", APPOINTMENTS,
        Map.of("itemCode", "resident-pension-enrolment", "office", "hall", "day", "2026-11-24", "starts", "09:00")));
    refusedAndNothingChanged(422, "wrong-office", () -> bureau.post("citizen", APPOINTMENTS,
        Map.of("itemCode", CARD, "office", "township-station", "day", "2026-11-24", "starts", "09:00")));
    refusedAndNothingChanged(403, "not-an-applicant", () -> book("intake", "2026-11-24", "09:00"));
    refusedAndNothingChanged(422, "invalid-input", () -> bureau.post("citizen", APPOINTMENTS, Map.of("itemCode", CARD)));
  }

  @Test
  void tomorrowCanBeBookedUntilMidnight() {
    time.at("2026-11-23T23:59:59");
    booked("citizen", "2026-11-24", "08:30");
    time.at("2026-11-24T00:00");
    refusedAndNothingChanged(422, "day-not-bookable", () -> book("elder", "2026-11-24", "16:30"));
    booked("elder", "2026-12-01", "08:30");
  }

  @Test
  void overTheNationalDayTheWorkedSaturdayCanBeBooked() {
    time.at("2026-09-30T16:00");
    refusedAndNothingChanged(422, "day-not-bookable", () -> book("citizen", "2026-10-01", "09:00"));
    refusedAndNothingChanged(422, "day-not-bookable", () -> book("citizen", "2026-10-14", "09:00"));
    booked("citizen", "2026-10-10", "09:00");
    booked("citizen", "2026-10-13", "09:00");
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({"2026-11-24T06:59:59, 200", "2026-11-24T07:00, 200", "2026-11-24T07:00:01, 409"})
  void twoHoursBeforeIsTheLastMomentToChangeAndToCancel(String moment, int status) {
    String first = booked("citizen", "2026-11-24", "09:00");
    String second = booked("elder", "2026-11-24", "09:00");
    time.at(moment);
    Answer changed = change("citizen", first, "2026-11-25", "10:00");
    Answer cancelled = cancel("elder", second);
    assertThat(List.of(changed.status(), cancelled.status())).containsExactly(status, status);
    if (status == 409) {
      refused(409, "too-late", changed);
      refused(409, "too-late", cancelled);
      assertThat(free("2026-11-25", "10:00")).isEqualTo(3);
    }
  }

  @Test
  void oneADayPerPerson() {
    String id = booked("citizen", "2026-11-24", "09:00");
    String other = booked("citizen", "2026-11-25", "09:00");
    refusedAndNothingChanged(409, "one-per-day", () -> book("citizen", "2026-11-24", "15:00"));
    refusedAndNothingChanged(409, "one-per-day", () -> change("citizen", other, "2026-11-24", "15:00"));
    Bureau.expect(200, change("citizen", id, "2026-11-24", "15:00"));
    Bureau.expect(200, cancel("citizen", id));
    refusedAndNothingChanged(409, "not-booked", () -> cancel("citizen", id));
    booked("citizen", "2026-11-24", "09:30");
  }

  @Test
  void aChangeGivesTheOldPlaceBackOnlyForANewOne() {
    String id = booked("citizen", "2026-11-24", "09:00");
    List<Person> others = Crowd.gathers(jdbc, 3);
    for (int seat = 1; seat <= 3; seat++) {
      jdbc.update("""
          insert into banjie.booking (id, code, person_id, person_name, holder, item_code, office, day, starts, ends, seat, extended_hours, state, booked_at)
          values (gen_random_uuid(), ?, ?, '测试人', ?, ?, 'hall', '2026-11-25', '10:00', '10:30', ?, false, 'BOOKED', now())
          """, "T" + seat, others.get(seat - 1).id(), "T" + seat, CARD, seat);
    }
    refusedAndNothingChanged(409, "slot-full", () -> change("citizen", id, "2026-11-25", "10:00"));
    refusedAndNothingChanged(422, "same-slot", () -> change("citizen", id, "2026-11-24", "09:00"));
    assertThat(free("2026-11-24", "09:00")).isEqualTo(2);
    Bureau.expect(200, change("citizen", id, "2026-11-25", "10:30"));
    assertThat(free("2026-11-24", "09:00")).isEqualTo(3);
    assertThat(free("2026-11-25", "10:30")).isEqualTo(2);
    Crowd.leave(jdbc);
  }

  @Test
  void threeMissedAppointmentsSuspendBookingAndSayUntilWhen() {
    for (String day : List.of("2026-11-24", "2026-11-25", "2026-11-26")) {
      String id = booked("citizen", day, "09:00");
      time.at(day + "T09:29:59");
      refusedAndNothingChanged(409, "slot-not-over", () -> bureau.post("intake", "/api/v1/counters/appointments/" + id + "/missed", null));
      time.at(day + "T09:30");
      Bureau.expect(200, bureau.post("intake", "/api/v1/counters/appointments/" + id + "/missed", null));
    }
    Answer barred = book("citizen", "2026-11-30", "09:00");
    refused(409, "barred", barred);
    assertThat(barred.text("/errors/0/messageZh")).contains("2026-12-26", "取号");
    assertThat(mine("citizen").at("/barredUntil").asText()).isEqualTo("2026-12-26");
    booked("elder", "2026-11-30", "09:00");
    time.at("2026-12-26T23:59:59");
    refused(409, "barred", book("citizen", "2026-12-28", "09:00"));
    time.at("2026-12-27T00:00");
    booked("citizen", "2026-12-28", "09:00");
  }

  @Test
  void aDayThatBecomesAHolidayCancelsItsAppointmentsAndTellsWhy() {
    String hit = booked("citizen", "2026-11-25", "09:00");
    String other = booked("citizen", "2026-11-26", "09:00");
    notices.apply(new Decree(List.of(LocalDate.of(2026, 11, 25)), CalendarDay.Kind.HOLIDAY, "测试假日", "测试决定1号"), "admin");

    JsonNode mine = mine("citizen");
    assertThat(mine.at("/upcoming").findValuesAsText("id")).containsExactly(other);
    assertThat(mine.at("/notices").findValuesAsText("id")).containsExactly(hit);
    assertThat(mine.at("/notices/0/cancelReason").asText()).isEqualTo("测试决定1号：测试假日放假");
    assertThat(mine("elder").at("/notices")).isEmpty();
    refused(422, "day-not-bookable", book("elder", "2026-11-25", "09:00"));
    assertThat(bureau.post("citizen", APPOINTMENTS + "/" + hit + "/seen", null).status()).isEqualTo(204);
    assertThat(mine("citizen").at("/notices")).isEmpty();
  }

  @Test
  void aSaturdayThatBecomesWorkedCanBeBooked() {
    refused(422, "day-not-bookable", book("citizen", "2026-11-28", "09:00"));
    notices.apply(new Decree(List.of(LocalDate.of(2026, 11, 28)), CalendarDay.Kind.WORKDAY, "测试调休", "测试决定2号"), "admin");
    booked("citizen", "2026-11-28", "09:00");
  }

  /** Only what a register confirmed makes two accounts one person; what is merely typed takes nobody's place. */
  @Test
  void aConfirmedNumberCountsOverAllItsAccounts() {
    List<Person> two = Crowd.gathers(jdbc, 2);
    String number = "holder-of-two-accounts";
    jdbc.update("update banjie.account set id_number = ? where id in (?, ?)", number, two.get(0).id(), two.get(1).id());
    assertThat(jdbc.queryForList("select real_name_checked from banjie.account where id_number = ?", Boolean.class, number)).containsOnly(false);
    bookAs(two.get(0), "09:00");
    bookAs(two.get(1), "10:00");
    jdbc.update("delete from banjie.counter_event");
    jdbc.update("delete from banjie.booking");
    jdbc.update("update banjie.account set real_name_checked = true where id_number = ?", number);
    bookAs(two.get(0), "09:00");
    assertThat(catchThrowableOfType(BookingRefused.class, () -> bookAs(two.get(1), "10:00")).code())
        .isEqualTo("one-per-day");
    Crowd.leave(jdbc);
  }

  @Autowired
  BookAppointment book;

  private void bookAs(Person person, String starts) {
    book.book(new BookAppointment.Wish(CARD, "hall", LocalDate.of(2026, 11, 24), LocalTime.parse(starts)), person);
  }
}
