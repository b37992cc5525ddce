package banjie.calendar;

import banjie.deadlines.CalendarDay;
import java.util.List;

/** The notice of one year with every day it lists. */
record Notice(int year, String title, List<CalendarDay> days) {

  Notice {
    days = List.copyOf(days);
  }

  long count(CalendarDay.Kind kind) {
    return days.stream().filter(day -> day.kind() == kind).count();
  }
}
