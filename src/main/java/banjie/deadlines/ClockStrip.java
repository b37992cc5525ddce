package banjie.deadlines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The days of a clock from its start to its due date: which were counted, passed over, or stood still, and why. */
final class ClockStrip {

  /** A stretch of time in which the clock ran; or, with a cause, stood still. */
  private record Stretch(Instant from, Instant to, PauseCause cause) {}

  private final Deadlines deadlines;
  private final ClockLedger ledger;
  private final List<Stretch> stretches = new ArrayList<>();

  private ClockStrip(ClockLedger ledger, Deadlines deadlines) {
    this.ledger = ledger;
    this.deadlines = deadlines;
    lay();
  }

  static List<Step> of(ClockLedger ledger, Deadlines deadlines) {
    return new ClockStrip(ledger, deadlines).steps();
  }

  private void lay() {
    Set<PauseCause> pauses = EnumSet.noneOf(PauseCause.class);
    Instant since = begin(ledger.entries().get(0).at());
    for (ClockEntry entry : ledger.entries()) {
      switch (entry.kind()) {
        case PAUSED -> {
          since = turn(since, entry.at(), pauses);
          pauses.add(entry.cause());
        }
        case RESUMED -> {
          since = turn(since, entry.at(), pauses);
          pauses.remove(entry.cause());
        }
        case RESTARTED -> {
          stretches.clear();
          pauses.remove(PauseCause.AWAITING_PAPERS);
          since = begin(entry.at());
        }
        default -> { } // what doesn't start or stop time
      }
    }
    turn(since, ledger.paused() ? ledger.dueAt() : ClockReading.of(ledger, deadlines).runsOutAt(), pauses);
  }

  /** The day of the start isn't counted, unless the work is due on that very day. */
  private Instant begin(Instant at) {
    return ledger.limitDays() == 0 ? at : deadlines.endOfDay(at);
  }

  private Instant turn(Instant since, Instant at, Set<PauseCause> pauses) {
    if (!at.isAfter(since)) {
      return since;
    }
    stretches.add(new Stretch(since, at, pauses.stream().findFirst().orElse(null)));
    return at;
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    LocalDate last = deadlines.dateOf(ledger.dueAt());
    LocalDate day = deadlines.dateOf(dayZero());
    if (ledger.limitDays() > 0) {
      steps.add(Step.passedOver(deadlines.calendar().classify(day), Reason.EVENT_DAY));
      day = day.plusDays(1);
    }
    Duration spent = Duration.ZERO;
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      ClockedDay seen = look(day);
      spent = spent.plus(seen.ran());
      steps.add(step(seen, spent));
    }
    return steps;
  }

  private Instant dayZero() {
    return ledger.entries().stream()
        .filter(entry -> entry.kind() == ClockEntry.Kind.STARTED || entry.kind() == ClockEntry.Kind.RESTARTED)
        .reduce((first, second) -> second).orElseThrow().at();
  }

  private record ClockedDay(ClassifiedDay day, Duration ran, PauseCause stood) {}

  private ClockedDay look(LocalDate date) {
    Instant from = deadlines.closeOn(date.minusDays(1));
    Instant to = deadlines.closeOn(date);
    Duration ran = Duration.ZERO;
    PauseCause stood = null;
    for (Stretch stretch : stretches) {
      Instant begins = stretch.from().isAfter(from) ? stretch.from() : from;
      Instant ends = stretch.to().isBefore(to) ? stretch.to() : to;
      Duration time = begins.isBefore(ends) ? deadlines.workingTime(begins, ends) : Duration.ZERO;
      if (stretch.cause() == null) {
        ran = ran.plus(time);
      } else if (!time.isZero()) {
        stood = stretch.cause();
      }
    }
    return new ClockedDay(deadlines.calendar().classify(date), ran, stood);
  }

  private Step step(ClockedDay seen, Duration spent) {
    if (!seen.day().isWorking()) {
      return Step.passedOver(seen.day());
    }
    if (seen.ran().isZero()) {
      return seen.stood() == null
          ? Step.passedOver(seen.day(), Reason.AFTER_CLOSE)
          : Step.stoodStill(seen.day(), seen.stood());
    }
    Step counted = Step.counted(seen.day(), ledger.limitDays() == 0 ? 0 : wholeDays(spent));
    return seen.stood() == null ? counted : counted.inPart(hours(seen.ran()), seen.stood());
  }

  /** The how-manieth day is in use. */
  private int wholeDays(Duration spent) {
    long day = deadlines.hours().length().toSeconds();
    return (int) ((spent.toSeconds() + day - 1) / day);
  }

  private static BigDecimal hours(Duration time) {
    return BigDecimal.valueOf(time.toMinutes()).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
  }
}
