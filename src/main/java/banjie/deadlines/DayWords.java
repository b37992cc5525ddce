package banjie.deadlines;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** How a day's reason reads, in Chinese and in English. */
final class DayWords {

  private DayWords() {}

  static String zh(ClassifiedDay day) {
    String text = switch (day.reason()) {
      case EVENT_DAY -> "起算当日，不计入";
      case AFTER_CLOSE -> "已过下班时间，顺延";
      case WORKING_DAY -> "工作日";
      case PAUSED -> "暂停";
      case MAKE_UP_DAY -> weekdayZh(day) + "，" + day.name() + "调休上班";
      case WEEKEND -> weekdayZh(day) + "，周末";
      case HOLIDAY -> day.name() + "放假";
      case STATUTORY_HOLIDAY -> day.name() + "，法定节假日";
    };
    return day.firm() ? text : text + "（该年放假通知尚未载入，暂定）";
  }

  static String en(ClassifiedDay day) {
    String text = switch (day.reason()) {
      case EVENT_DAY -> "day of the event, not counted";
      case AFTER_CLOSE -> "after close of business, moves on";
      case WORKING_DAY -> "working day";
      case PAUSED -> "stands still";
      case MAKE_UP_DAY -> weekdayEn(day) + ", make-up working day for " + Festivals.english(day.name());
      case WEEKEND -> weekdayEn(day) + ", weekend";
      case HOLIDAY -> Festivals.english(day.name()) + " holiday";
      case STATUTORY_HOLIDAY -> Festivals.english(day.name()) + ", statutory holiday";
    };
    return day.firm() ? text : text + " (provisional: this year's holiday notice is not loaded)";
  }

  private static String weekdayZh(ClassifiedDay day) {
    return day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
  }

  private static String weekdayEn(ClassifiedDay day) {
    DayOfWeek weekday = day.date().getDayOfWeek();
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
