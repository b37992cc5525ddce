package banjie.casefile;

import banjie.deadlines.ClockLedger;
import banjie.deadlines.Term;
import java.util.List;
import java.util.Map;

/** Compares dates before and after a change of the calendar. */
final class ClockMoves {

  private ClockMoves() {}

  static void add(List<DateMove> moves, CaseDate date, ClockLedger before, ClockLedger after) {
    if (before != null && before.isStarted() && (!before.dueAt().equals(after.dueAt()) || before.provisional() != after.provisional())) {
      moves.add(new DateMove(date, before.dueAt(), after.dueAt(), before.provisional(), after.provisional()));
    }
  }

  static void add(List<DateMove> moves, CaseDate date, Term before, Term after) {
    if (!before.equals(after)) {
      moves.add(new DateMove(date, before.dueAt(), after.dueAt(), before.provisional(), after.provisional()));
    }
  }

  static Map<String, Object> detail(DateMove move) {
    return Map.of("date", move.date().name(), "before", move.before().toString(), "after", move.after().toString(),
        "provisional", move.provisionalAfter());
  }
}
