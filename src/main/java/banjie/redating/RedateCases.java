package banjie.redating;

import banjie.calendar.Calendars;
import banjie.casefile.Actor;
import banjie.casefile.CaseBatches;
import banjie.casefile.CaseClocks;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseState;
import banjie.casefile.CaseWorkflow;
import banjie.casefile.DateMove;
import banjie.deadlines.Deadlines;
import banjie.deadlines.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Gives locked cases the dates of a run's calendar: rows, events, what applicants are told, and the engine's timers. */
@Component
class RedateCases {

  /** @param moved cases with another date; firm cases with a date that was provisional until now; timers of the engine */
  record Outcome(long moved, long firm, long timers) {

    static final Outcome NOTHING = new Outcome(0, 0, 0);
  }

  /** @param changed also where only the yellow card moved, of which nobody is told */
  private record Counted(CaseFile file, List<DateMove> moves, boolean changed) {}

  /** The calendar of a run, read once. */
  private record Known(long version, Deadlines deadlines, ChangedDays changed) {}

  private final CaseBatches cases;
  private final CaseWorkflow workflow;
  private final Calendars calendars;
  private final Clock clock;
  private volatile Known known;

  RedateCases(CaseBatches cases, CaseWorkflow workflow, Calendars calendars, Clock clock) {
    this.cases = cases;
    this.workflow = workflow;
    this.calendars = calendars;
    this.clock = clock;
  }

  Outcome redate(RedatingRun run, List<CaseFile> files) {
    if (files.isEmpty()) {
      return Outcome.NOTHING;
    }
    Known with = calendarOf(run);
    Instant now = clock.instant();
    List<Counted> counted = files.stream().map(file -> count(file, with, now)).toList();
    cases.saveAll(counted.stream().filter(Counted::changed).map(Counted::file).toList());
    int timers = workflow.datesMoved(counted.stream().filter(RedateCases::mayHaveTimersToMove).map(Counted::file).toList(),
        with.deadlines());
    return new Outcome(count(counted, move -> !move.before().equals(move.after())),
        count(counted, move -> move.provisionalBefore() && !move.provisionalAfter()), timers);
  }

  private static Counted count(CaseFile file, Known with, Instant now) {
    Instant end = CaseSpan.endOf(file);
    if (end == null) {
      return new Counted(file, List.of(), false);
    }
    String why = with.changed().why(with.deadlines().dateOf(CaseSpan.startOf(file)), with.deadlines().dateOf(end));
    CaseClocks before = file.clocks();
    List<DateMove> moves = file.redate(Actor.SYSTEM, why, now, with.deadlines());
    return new Counted(file, moves, !moves.isEmpty() || !file.clocks().equals(before));
  }

  /** Reminders are so many working days before a date: they move even where it doesn't. */
  private static boolean mayHaveTimersToMove(Counted one) {
    return one.changed() || one.file().state() == CaseState.CORRECTION || one.file().awaitsSupply();
  }

  private static long count(List<Counted> counted, Predicate<DateMove> which) {
    return counted.stream().filter(one -> one.moves().stream().anyMatch(which)).count();
  }

  private Known calendarOf(RedatingRun run) {
    Known had = known;
    if (had == null || had.version() != run.calendarVersion()) {
      WorkingCalendar calendar = calendars.stored();
      had = new Known(run.calendarVersion(), calendars.countingWith(calendar),
          new ChangedDays(run.title(), calendar, Arrays.stream(run.changed()).map(LocalDate::parse).toList()));
      known = had;
    }
    return had;
  }
}
