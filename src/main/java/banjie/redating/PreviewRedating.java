package banjie.redating;

import banjie.access.Person;
import banjie.calendar.CalendarDraft;
import banjie.calendar.Calendars;
import banjie.casefile.Actor;
import banjie.casefile.CaseBatches;
import banjie.casefile.CaseFile;
import banjie.casefile.DateMove;
import banjie.deadlines.Deadlines;
import banjie.platform.BureauClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which open cases a notice or a decree would give other dates. Counts on copies; nothing is saved. */
@Component
public class PreviewRedating {

  private static final int AT_A_TIME = 1000;

  private final CaseBatches cases;
  private final Calendars calendars;
  private final Clock clock;

  PreviewRedating(CaseBatches cases, Calendars calendars, Clock clock) {
    this.cases = cases;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** @param person a supervisor, who sees the cases of their offices, or an administrator, who sees numbers only */
  public RedatingPreview of(CalendarDraft draft, Person person, int limit, int offset) {
    Deadlines deadlines = calendars.countingWith(draft.after());
    ChangedDays changed = new ChangedDays(draft.title(), draft.after(), draft.changed());
    RedatingTally tally = new RedatingTally(person, limit, offset);
    Instant now = clock.instant();
    UUID last = Lane.BEFORE_ALL;
    for (List<UUID> ids = next(last); !ids.isEmpty(); ids = next(last)) {
      cases.read(ids).parallelStream().map(file -> moved(file, changed, deadlines, now)).toList().forEach(tally::add);
      last = ids.get(ids.size() - 1);
    }
    return tally.preview(draft);
  }

  private List<UUID> next(UUID last) {
    return cases.openBetween(last, Lane.AFTER_ALL, AT_A_TIME);
  }

  private static RedatingTally.Moved moved(CaseFile file, ChangedDays changed, Deadlines deadlines, Instant now) {
    LocalDate from = deadlines.dateOf(CaseSpan.startOf(file));
    List<DateMove> moves = file.redate(Actor.SYSTEM, "", now, deadlines);
    return new RedatingTally.Moved(file.id(), file.number(), file.filing().itemCode(), file.filing().office(),
        moves.stream().map(move -> dateChange(move, from, changed, deadlines)).toList());
  }

  private static RedatingPreview.DateChange dateChange(DateMove move, LocalDate from, ChangedDays changed, Deadlines deadlines) {
    LocalDate to = deadlines.dateOf(move.before());
    return new RedatingPreview.DateChange(move.date().name(), move.date().nameZh(), local(move.before()), local(move.after()),
        move.provisionalBefore(), move.provisionalAfter(), changed.why(from, to), changed.whyEn(from, to));
  }

  private static OffsetDateTime local(Instant at) {
    return at.atZone(BureauClock.ZONE).toOffsetDateTime();
  }
}
