package banjie.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryDaysTest {

  @Test
  void theDaysOf2027AreThoseOfTheLaw() {
    assertThat(StatutoryDays.of(2027).keySet()).extracting(day -> day.toString().substring(5)).containsExactly(
        "01-01", "02-05", "02-06", "02-07", "02-08", "04-05", "05-01", "05-02", "06-09", "09-15", "10-01", "10-02", "10-03");
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2024, 2025, 2026})
  void theOfficialNoticesGrantEveryStatutoryDay(int year) {
    Set<LocalDate> off = OfficialNotices.DAYS.stream().filter(day -> day.kind() == CalendarDay.Kind.HOLIDAY)
        .map(CalendarDay::date).collect(Collectors.toSet());
    assertThat(off).containsAll(StatutoryDays.of(year).keySet());
  }

  @Test
  void newYearsEveAndTheSecondOfMayCameWith2025() {
    assertThat(StatutoryDays.of(2024)).hasSize(11).doesNotContainKeys(LocalDate.of(2024, 2, 9), LocalDate.of(2024, 5, 2));
    assertThat(StatutoryDays.of(2025)).hasSize(13).containsKeys(LocalDate.of(2025, 1, 28), LocalDate.of(2025, 5, 2));
  }

  @Test
  void twoFestivalsOnOneDayAreBothNamed() {
    assertThat(StatutoryDays.of(2028)).containsEntry(LocalDate.of(2028, 10, 3), "国庆节、中秋节").hasSize(12);
  }

  @Test
  void beyondTheTableOnlyTheSolarDaysAreKnown() {
    assertThat(StatutoryDays.knowsFestivalsOf(2035)).isTrue();
    assertThat(StatutoryDays.knowsFestivalsOf(2036)).isFalse();
    assertThat(StatutoryDays.of(2099)).hasSize(6);
  }
}
