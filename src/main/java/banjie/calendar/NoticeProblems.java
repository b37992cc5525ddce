package banjie.calendar;

import banjie.platform.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a notice file, so that the administrator hears of everything at once. */
final class NoticeProblems {

  /** A wrong file would otherwise complain about every line. */
  private static final int ENOUGH = 50;

  private final List<Refusal.Problem> problems = new ArrayList<>();

  /** @param line counted from 1, the header included */
  void line(int line, String zh, String en) {
    add("line " + line, "第" + line + "行：" + zh, "Line " + line + ": " + en);
  }

  void year(int year, String zh, String en) {
    add("year " + year, year + "年：" + zh, year + ": " + en);
  }

  void file(String zh, String en) {
    add("file", zh, en);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  void refuseIfAny() {
    if (!problems.isEmpty()) {
      throw new Refusal(Refusal.Kind.INVALID, "invalid-notice-file", problems);
    }
  }

  private void add(String field, String zh, String en) {
    if (problems.size() < ENOUGH) {
      problems.add(new Refusal.Problem(field, zh, en));
    }
  }
}
