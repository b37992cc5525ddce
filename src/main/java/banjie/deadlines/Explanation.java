package banjie.deadlines;

/** Why a date is what it is: in one sentence, and day by day. */
public record Explanation(String sentenceZh, String sentenceEn, DueDate due) {

  /** Of a clock that has started. */
  public static Explanation of(ClockLedger ledger, Deadlines deadlines) {
    return ClockWords.explain(ledger, deadlines);
  }

  public static Explanation of(Term term, Deadlines deadlines) {
    DueDate due = term.receipt() ? deadlines.dueFromReceipt(term.from(), term.days()) : deadlines.due(term.from(), term.days());
    return new Explanation(TermWords.zh(term, due, deadlines), TermWords.en(term, due, deadlines), due);
  }
}
