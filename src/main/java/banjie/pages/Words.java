package banjie.pages;

import banjie.platform.BureauClock;
import banjie.platform.Refusal.Problem;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words of the page's language, for templates: `@words`. Moments are the bureau's, whatever zone they came in. */
@Component("words")
public class Words {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DATE_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter DATE_EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("M月d日");
  private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  public static boolean english() {
    return Languages.isEnglish(LocaleContextHolder.getLocale());
  }

  /** The text of the page's language; the Chinese one where there is no English. Null stays null. */
  public String of(String zh, String en) {
    return english() && en != null && !en.isBlank() ? en : zh;
  }

  /** For the lang attribute of a text that may be Chinese on an English page; null where it is in the page's language. */
  public String lang(String en) {
    return english() && (en == null || en.isBlank()) ? "zh-CN" : null;
  }

  /** What is wrong, for the error summary and beside its field. */
  public String of(Problem problem) {
    return problem == null ? null : of(problem.messageZh(), problem.messageEn());
  }

  /** By a message's key, as {@code #{key}} in a template; for keys that are put together. */
  public String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  /** 2026年3月2日（周一）; null and the empty text for nothing. */
  public String date(Object moment) {
    LocalDate date = dateOf(moment);
    if (date == null) {
      return "";
    }
    return english() ? DATE_EN.format(date) + " (" + weekday(date) + ")" : DATE_ZH.format(date) + "（" + weekday(date) + "）";
  }

  /** 3月2日（周一）, where the year is plain. */
  public String day(Object moment) {
    LocalDate date = dateOf(moment);
    if (date == null) {
      return "";
    }
    return english() ? weekday(date) + " " + DAY_EN.format(date) : DAY_ZH.format(date) + "（" + weekday(date) + "）";
  }

  /** 2026年3月2日（周一）17:00. */
  public String dateTime(Object moment) {
    String date = date(moment);
    return date.isEmpty() ? "" : date + (english() ? ", " : " ") + time(moment);
  }

  /** 17:00. */
  public String time(Object moment) {
    ZonedDateTime local = local(moment);
    return local == null ? "" : TIME.format(local);
  }

  /** For the datetime attribute of a time element. */
  public String iso(Object moment) {
    if (moment instanceof LocalDate date) {
      return date.toString();
    }
    ZonedDateTime local = local(moment);
    return local == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.withNano(0));
  }

  private static String weekday(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return english() ? day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) : day.getDisplayName(TextStyle.SHORT, Locale.CHINA);
  }

  private static LocalDate dateOf(Object moment) {
    if (moment instanceof LocalDate date) {
      return date;
    }
    ZonedDateTime local = local(moment);
    return local == null ? null : local.toLocalDate();
  }

  private static ZonedDateTime local(Object moment) {
    if (moment == null) {
      return null;
    }
    if (moment instanceof Instant instant) {
      return instant.atZone(BureauClock.ZONE);
    }
    if (moment instanceof OffsetDateTime at) {
      return at.atZoneSameInstant(BureauClock.ZONE);
    }
    throw new IllegalArgumentException("no moment: " + moment.getClass());
  }
}
