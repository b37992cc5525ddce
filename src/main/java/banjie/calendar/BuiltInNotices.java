package banjie.calendar;

import banjie.deadlines.WorkingCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The notices that come with the program. What an administrator has loaded for a year is left alone. */
@Component
public class BuiltInNotices {

  private static final String FILE = "/calendar/holidays.csv";
  private static final String LOADED_BY = "built-in";

  private final CalendarMapper mapper;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BuiltInNotices(CalendarMapper mapper, PlatformTransactionManager transactions, Clock clock) {
    this.mapper = mapper;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Adds the years that are not in the store. Nodes starting together take turns. */
  void loadMissing() {
    transaction.executeWithoutResult(status -> {
      mapper.lock();
      Set<Integer> known = mapper.notices().stream().map(LoadedNotice::year).collect(Collectors.toSet());
      List<Notice> missing = read().stream().filter(notice -> !known.contains(notice.year())).toList();
      missing.forEach(notice -> {
        mapper.addNotice(notice, clock.instant(), LOADED_BY);
        mapper.addDays(notice);
      });
      if (!missing.isEmpty()) {
        mapper.countUp();
      }
    });
  }

  /** The calendar of the built-in notices alone, without any database. */
  public static WorkingCalendar calendar() {
    List<Notice> notices = read();
    return new WorkingCalendar(
        notices.stream().map(Notice::year).collect(Collectors.toSet()),
        notices.stream().flatMap(notice -> notice.days().stream()).toList());
  }

  static List<Notice> read() {
    return NoticeFile.read(bytes()).notices();
  }

  static byte[] bytes() {
    try (InputStream file = BuiltInNotices.class.getResourceAsStream(FILE)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
