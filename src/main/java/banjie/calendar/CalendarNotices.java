package banjie.calendar;

import banjie.deadlines.CalendarDay;
import banjie.deadlines.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An administrator loads the holiday notice of a further year, or a corrected one, or a decree that changes single days,
 * and sees beforehand what it does.
 */
@Service
public class CalendarNotices {

  private final CalendarMapper mapper;
  private final CurrentCalendar current;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CalendarNotices(CalendarMapper mapper, CurrentCalendar current, PlatformTransactionManager transactions,
      ApplicationEventPublisher events, Clock clock) {
    this.mapper = mapper;
    this.current = current;
    this.transaction = new TransactionTemplate(transactions);
    this.events = events;
    this.clock = clock;
  }

  /** Changes nothing. */
  public CalendarDraft draft(byte[] file) {
    NoticeFile notices = NoticeFile.read(file);
    return transaction.execute(status -> check(notices));
  }

  /** Changes nothing. */
  public CalendarDraft draft(Decree decree) {
    return transaction.execute(status -> check(decree));
  }

  /** All years of the file, or none. A year that has a notice gets this one instead. */
  public NoticePreview apply(byte[] file, String by) {
    NoticeFile read = NoticeFile.read(file);
    return change(() -> check(read), by, () -> {
      // Two years of one file may hand a day to each other, so all old ones go before the first new one comes.
      read.notices().forEach(notice -> mapper.removeNotice(notice.year()));
      for (Notice notice : read.notices()) {
        mapper.addNotice(notice, clock.instant(), by);
        mapper.addDays(notice);
      }
    });
  }

  public NoticePreview apply(Decree decree, String by) {
    return change(() -> check(decree), by, () -> mapper.addDecree(decree, clock.instant(), by));
  }

  private NoticePreview change(Supplier<CalendarDraft> check, String by, Runnable write) {
    CalendarDraft done = transaction.execute(status -> {
      mapper.lock();
      CalendarDraft draft = check.get();
      write.run();
      events.publishEvent(draft.changed(mapper.countUp(), by));
      return draft;
    });
    // Only now: a calendar read inside a transaction that then fails must not stay in memory.
    current.forget();
    return done.effect();
  }

  private CalendarDraft check(NoticeFile file) {
    Map<Integer, LoadedNotice> loaded =
        mapper.notices().stream().collect(Collectors.toMap(LoadedNotice::year, Function.identity()));
    Set<Integer> replaced = file.lines().stream().map(NoticeLine::year).collect(Collectors.toSet());
    Map<LocalDate, CalendarDay> kept = new HashMap<>();
    Map<LocalDate, String> keptTitles = new HashMap<>();
    loaded.keySet().stream().filter(year -> !replaced.contains(year)).flatMap(year -> mapper.daysOf(year).stream())
        .forEach(day -> {
          kept.put(day.date(), day);
          keptTitles.put(day.date(), day.notice());
        });
    new NoticeRules(thisYear(), keptTitles).check(file);
    return new NoticeEffect(loaded, kept, mapper.decreed(), CurrentCalendar.read(mapper)).of(file.notices());
  }

  private CalendarDraft check(Decree decree) {
    WorkingCalendar before = CurrentCalendar.read(mapper);
    new DecreeRules(before, thisYear()).check(decree);
    return NoticeEffect.of(decree, before, mapper.days());
  }

  private int thisYear() {
    return LocalDate.now(clock).getYear();
  }
}
