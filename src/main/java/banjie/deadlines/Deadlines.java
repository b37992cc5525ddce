package banjie.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Counts every date of a case. The day of the event isn't counted, and a limit ends at close of business of its last
 * working day (民法典 201, 203; 行政许可法 82). All answers are in the bureau's zone.
 */
public final class Deadlines {

  private final Supplier<WorkingCalendar> calendars;
  private final BusinessHours hours;
  private final Receipt receipt;

  /** @param calendars gives the calendar in force; asked once for each count */
  public Deadlines(Supplier<WorkingCalendar> calendars, BusinessHours hours, Receipt receipt) {
    this.calendars = Objects.requireNonNull(calendars);
    this.hours = Objects.requireNonNull(hours);
    this.receipt = Objects.requireNonNull(receipt);
  }

  public WorkingCalendar calendar() {
    return calendars.get();
  }

  public BusinessHours hours() {
    return hours;
  }

  public DueDate due(ZonedDateTime from, int workingDays) {
    return due(from.toInstant(), workingDays);
  }

  public DueDate due(Instant from, TimeLimit limit) {
    return due(from, limit.days());
  }

  /** @param workingDays 0 means instant */
  public DueDate due(Instant from, int workingDays) {
    if (workingDays == 0) {
      return dueInstantly(from);
    }
    return new Counting(calendar(), dateOf(from)).workingDays(notNegative(workingDays)).dueAtCloseOf(hours);
  }

  /**
   * Close of business of the day of acceptance; where that is no working day or business has closed, of the next
   * working day. At close of business to the second is still the same day.
   */
  public DueDate dueInstantly(Instant from) {
    return new Counting(calendar(), dateOf(from)).toOpenDay(isAfterClose(from)).sameDay().dueAtCloseOf(hours);
  }

  /** Counts from a filing's receipt, so that the setting for filings outside working time applies. */
  public DueDate dueFromReceipt(Instant receivedAt, int workingDays) {
    if (workingDays == 0 || receipt == Receipt.CALENDAR_DATE) {
      return due(receivedAt, workingDays);
    }
    return new Counting(calendar(), dateOf(receivedAt)).toOpenDay(isAfterClose(receivedAt))
        .workingDays(notNegative(workingDays)).dueAtCloseOf(hours);
  }

  /** The date that counts as the day of receipt: day 0 of what follows from it. */
  public LocalDate dayOfReceipt(Instant receivedAt) {
    return receipt == Receipt.CALENDAR_DATE
        ? dateOf(receivedAt)
        : new Counting(calendar(), dateOf(receivedAt)).toOpenDay(isAfterClose(receivedAt)).day();
  }

  /** Close of business of this day if it is worked and not over, else of the next working day. */
  public OffsetDateTime nextWorkingDayCloseOrSame(Instant at) {
    return dueInstantly(at).dueAt();
  }

  /**
   * When to remind before a due date.
   *
   * @param n 1 or more: close of business of the n-th working day before the due date; 0: opening of the due date itself
   */
  public OffsetDateTime workingDaysBefore(OffsetDateTime due, int n) {
    LocalDate day = dateOf(due.toInstant());
    if (notNegative(n) == 0) {
      return hours.openingOf(day);
    }
    WorkingCalendar calendar = calendar();
    for (int left = n; left > 0; ) {
      day = day.minusDays(1);
      left -= calendar.isWorkingDay(day) ? 1 : 0;
    }
    return hours.closeOf(day);
  }

  /** The opening hours between two moments; zero if the second is not the later one. */
  public Duration workingTime(Instant from, Instant to) {
    return WorkingTime.between(calendar(), hours, local(from), local(to));
  }

  /** When so much working time has passed; with none, when the counters are next open. */
  public Instant afterWorkingTime(Instant from, Duration worked) {
    return WorkingTime.after(calendar(), hours, local(from), worked).toInstant();
  }

  /** Close of business on this date, worked or not. */
  public Instant closeOn(LocalDate date) {
    return hours.closeOf(date).toInstant();
  }

  /**
   * Working days after one date up to and including another; negative if the second lies before the first.
   *
   * @param from not counted
   * @param to counted if it is a working day
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workingDaysBetween(to, from);
    }
    WorkingCalendar calendar = calendar();
    return (int) from.datesUntil(to).map(day -> day.plusDays(1)).filter(calendar::isWorkingDay).count();
  }

  /** Opening and close themselves are within. */
  public boolean isWorkingTime(Instant at) {
    OffsetDateTime local = local(at);
    return calendar().isWorkingDay(local.toLocalDate())
        && !local.toLocalTime().isBefore(hours.opens())
        && !isAfterClose(at);
  }

  /** The date at the bureau. */
  public LocalDate dateOf(Instant at) {
    return local(at).toLocalDate();
  }

  /** 24:00 of the moment's date; online supplements count until then, counter ones until close of business. */
  public Instant endOfDay(Instant at) {
    return dateOf(at).plusDays(1).atStartOfDay(hours.zone()).toInstant();
  }

  private boolean isAfterClose(Instant at) {
    return local(at).toLocalTime().isAfter(hours.closes());
  }

  /** The moment as the bureau's clocks show it. */
  public OffsetDateTime local(Instant at) {
    return at.atZone(hours.zone()).toOffsetDateTime();
  }

  private static int notNegative(int days) {
    if (days < 0) {
      throw new IllegalArgumentException("negative days: " + days);
    }
    return days;
  }
}
