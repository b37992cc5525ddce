package banjie.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.access.Person;
import banjie.calendar.CalendarNotices;
import banjie.calendar.Decree;
import banjie.deadlines.CalendarDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** However many come at once: never more than the seats, never two a day for one person, never on a day off. */
@BanjieTest
class CrowdedSlotTest {

  private static final String CARD = "social-security-card-issue";
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  @Autowired
  BookAppointment book;
  @Autowired
  CalendarNotices notices;
  @Autowired
  JdbcTemplate jdbc;

  @AfterEach
  void everybodyLeaves() {
    Crowd.leave(jdbc);
  }

  private static BookAppointment.Wish at(LocalDate day, String starts) {
    return new BookAppointment.Wish(CARD, "hall", day, LocalTime.parse(starts));
  }

  private List<Integer> seats(String starts) {
    return jdbc.queryForList("select seat from banjie.booking where day = ? and starts = ?::time and state = 'BOOKED' order by seat",
        Integer.class, TUESDAY, starts);
  }

  @Test
  void fiftyBookASlotOfThree() throws Exception {
    List<Callable<?>> all = new ArrayList<>();
    Crowd.gathers(jdbc, 50).forEach(person -> all.add(() -> book.book(at(TUESDAY, "09:00"), person)));
    List<String> answers = Crowd.atOnce(all);
    assertThat(Collections.frequency(answers, "ok")).isEqualTo(3);
    assertThat(Collections.frequency(answers, "slot-full")).isEqualTo(47);
    assertThat(seats("09:00")).containsExactly(1, 2, 3);
  }

  @Test
  void whoPressesEverywhereAtOnceGetsOne() throws Exception {
    Person person = Crowd.gathers(jdbc, 1).get(0);
    List<Callable<?>> all = new ArrayList<>();
    IntStream.range(0, 14).forEach(i -> all.add(() -> book.book(at(TUESDAY, LocalTime.of(i < 7 ? 8 + (i + 1) / 2 : 13 + (i - 7) / 2,
        i < 7 ? (i + 1) % 2 * 30 : (i - 7) % 2 * 30).toString()), person)));
    List<String> answers = Crowd.atOnce(all);
    assertThat(Collections.frequency(answers, "ok")).isEqualTo(1);
    assertThat(Collections.frequency(answers, "one-per-day")).isEqualTo(13);
  }

  @Test
  void twoWhoSwapTheirSlotsDontWaitForEachOther() throws Exception {
    List<Person> people = Crowd.gathers(jdbc, 6);
    List<Callable<?>> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Person person = people.get(i);
      AppointmentView own = book.book(at(TUESDAY, i < 3 ? "09:00" : "10:00"), person);
      String wanted = i < 3 ? "10:00" : "09:00";
      all.add(() -> book.change(own.id(), at(TUESDAY, wanted), person));
    }
    List<String> answers = Crowd.atOnce(all);
    // Both slots are full: whoever is first is refused, since nobody has left the other yet.
    assertThat(answers).allMatch(answer -> answer.equals("ok") || answer.equals("slot-full"));
    assertThat(seats("09:00").size() + seats("10:00").size()).isEqualTo(6);
    assertThat(seats("09:00")).hasSizeLessThanOrEqualTo(3);
    assertThat(seats("10:00")).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void nobodyIsLeftOnADayThatIsTakenAwayMeanwhile() throws Exception {
    List<Callable<?>> all = new ArrayList<>();
    List<Person> people = Crowd.gathers(jdbc, 20);
    people.forEach(person -> all.add(() -> book.book(at(TUESDAY, LocalTime.of(13 + people.indexOf(person) % 4, 0).toString()), person)));
    all.add(10, () -> notices.apply(new Decree(List.of(TUESDAY), CalendarDay.Kind.HOLIDAY, "测试假日", "测试决定1号"), "admin"));
    List<String> answers = Crowd.atOnce(all);
    assertThat(answers.get(10)).isEqualTo("ok");
    assertThat(answers).allMatch(answer -> List.of("ok", "slot-full", "day-not-bookable").contains(answer));
    assertThat(jdbc.queryForObject("select count(*) from banjie.booking where day = ? and state = 'BOOKED'", Integer.class, TUESDAY)).isZero();
    assertThat(jdbc.queryForObject("select count(*) from banjie.booking where cancelled_by = 'CALENDAR'", Integer.class))
        .isEqualTo(Collections.frequency(answers, "ok") - 1);
  }

  /** Twelve people book, change and cancel at random in a few slots; after each round the books are looked at. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neverMoreThanTheSeats(long seed) throws Exception {
    Random random = new Random(seed);
    List<Person> people = Crowd.gathers(jdbc, 12);
    List<String> times = List.of("09:00", "09:30", "10:00");
    int refused = 0;
    for (int round = 0; round < 8; round++) {
      List<Callable<?>> all = new ArrayList<>();
      for (Person person : people) {
        List<UUID> own = jdbc.queryForList("select id from banjie.booking where person_id = ? and state = 'BOOKED'",
            UUID.class, person.id());
        BookAppointment.Wish wish = at(TUESDAY.plusDays(random.nextInt(2)), times.get(random.nextInt(3)));
        int what = random.nextInt(3);
        all.add(own.isEmpty() || what == 0 ? () -> book.book(wish, person)
            : what == 1 ? () -> book.change(own.get(0), wish, person) : () -> book.cancel(own.get(0), person));
      }
      refused += (int) Crowd.atOnce(all).stream().filter(answer -> !answer.equals("ok")).count();
      assertThat(jdbc.queryForList("""
          select day, starts, count(*), count(distinct seat), max(seat) from banjie.booking where state <> 'CANCELLED'
           group by day, starts having count(*) > 3 or count(distinct seat) <> count(*) or max(seat) > 3
          """)).isEmpty();
      assertThat(jdbc.queryForList("select 1 from banjie.booking where state <> 'CANCELLED' group by person_id, day having count(*) > 1")).isEmpty();
    }
    assertThat(refused).as("some were refused, else nothing was tried").isPositive();
  }
}
