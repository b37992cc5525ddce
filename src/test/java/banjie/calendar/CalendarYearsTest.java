package banjie.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.BanjieTest;
import banjie.platform.Refusal;
import banjie.platform.TestTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BanjieTest
class CalendarYearsTest {

  @Autowired CalendarYears years;
  @Autowired TestTime time;

  @BeforeEach
  void november() {
    time.at("2026-11-24T10:00");
  }

  @Test
  void everyDayOfTheYearStandsUnderItsWeekday() {
    YearView year = years.of(2026);

    assertThat(year.months()).hasSize(12).allSatisfy(month -> assertThat(month.weeks()).allSatisfy(week -> {
      assertThat(week.days()).hasSize(7);
      for (int i = 0; i < 7; i++) {
        YearView.Day day = week.days().get(i);
        if (day != null) {
          assertThat(day.date().getDayOfWeek()).isEqualTo(DayOfWeek.of(i + 1));
        }
      }
    }));
    assertThat(year.months().stream().flatMap(month -> month.weeks().stream()).flatMap(week -> week.days().stream())
        .filter(Objects::nonNull)).hasSize(365);
  }

  @Test
  void showsTheHolidaysAndMakeUpDaysOfTheNotice() {
    YearView year = years.of(2026);

    assertThat(year.firm()).isTrue();
    assertThat(year.notice()).isEqualTo("国办发明电〔2025〕7号");
    assertThat(year.spells()).anySatisfy(spell -> {
      assertThat(spell.name()).isEqualTo("春节");
      assertThat(spell.nameEn()).isEqualTo("Spring Festival");
      assertThat(spell.working()).isFalse();
      assertThat(spell.from()).isEqualTo(LocalDate.of(2026, 2, 15));
      assertThat(spell.to()).isEqualTo(LocalDate.of(2026, 2, 23));
      assertThat(spell.days()).isEqualTo(9);
    });
    assertThat(year.spells()).filteredOn(YearView.Spell::working).extracting(YearView.Spell::from)
        .contains(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28));
    assertThat(day(year, 11, 24).today()).isTrue();
    assertThat(day(year, 2, 14).isMakeUp()).isTrue();
  }

  @Test
  void aYearWhoseNoticeIsNotLoadedIsProvisional() {
    YearView year = years.of(2027);

    assertThat(year.firm()).isFalse();
    assertThat(year.notice()).isNull();
    assertThat(day(year, 1, 1).isHoliday()).isTrue();
    assertThat(day(year, 1, 1).firm()).isFalse();
    assertThat(year.next()).isNull();
    assertThat(year.previous()).isEqualTo(2026);
  }

  @Test
  void aYearFarAwayIsNotFound() {
    assertThatThrownBy(() -> years.of(1999)).isInstanceOf(Refusal.class).hasMessageContaining("year-out-of-range");
  }

  private static YearView.Day day(YearView year, int month, int day) {
    LocalDate date = LocalDate.of(year.year(), month, day);
    return year.months().get(month - 1).weeks().stream().flatMap(week -> week.days().stream())
        .filter(found -> found != null && found.date().equals(date)).findFirst().orElseThrow();
  }
}
