package banjie.board;

import banjie.figures.Deviation;
import banjie.figures.FigureCase;
import banjie.figures.Forecast;
import banjie.figures.Load;
import banjie.figures.Period;
import banjie.figures.PullFigure;
import banjie.figures.Slice;
import banjie.figures.StepFigure;
import banjie.figures.StepNow;
import banjie.pages.Words;
import banjie.supervision.LateCaseRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tables of the board to take away, in the page's language. */
@Component
class FigureSheets {

  private final Words words;
  private final BoardWords names;

  FigureSheets(Words words, BoardWords names) {
    this.words = words;
    this.names = names;
  }

  Sheet periods(List<Period> periods, Slice slice) {
    Sheet sheet = sheet("trend-" + slice.from() + "-" + slice.to(), "board.trend.title", "first", "last", "received", "closed", "decided",
        "on-time", "rate");
    periods.forEach(p -> sheet.add(p.first(), p.last(), p.received(), p.closed(), p.decided(), p.onTime(), p.onTimeRate()));
    return sheet;
  }

  Sheet steps(List<StepFigure> steps, Slice slice) {
    Sheet sheet = sheet("steps-" + slice.from() + "-" + slice.to(), "board.steps.title", "step", "finished", "median", "ninetieth");
    steps.forEach(s -> sheet.add(names.step(s.step()), s.steps(), names.days(s.median()), names.days(s.ninetieth())));
    return sheet;
  }

  Sheet now(List<StepNow> steps) {
    Sheet sheet = sheet("open-steps", "board.now.title", "step", "open", "step-late", "waiting");
    steps.forEach(s -> sheet.add(names.step(s.step()), s.open(), s.late(), s.waiting()));
    return sheet;
  }

  Sheet forecast(Forecast forecast) {
    Sheet sheet = sheet("forecast", "board.forecast.title", "day", "arrivals", "closings", "backlog", "low", "high", "due");
    forecast.days().forEach(d -> sheet.add(d.date(), round(d.arrivals()), round(d.closings()), round(d.backlog()), round(d.low()),
        round(d.high()), d.due()));
    return sheet;
  }

  Sheet cases(String name, List<FigureCase> cases) {
    Sheet sheet = sheet(name, "board.figures.title", "number", "item", "office", "state", "received-at", "due-at", "closed-at", "outcome",
        "in-time", "officer", "worked");
    cases.forEach(c -> sheet.add(c.number(), names.item(c.itemCode()), names.office(c.office()), names.state(c.state()), c.submittedAt(),
        c.dueAt(), c.closedAt(), names.outcome(c.outcome()), c.onTime() == null ? null : words.say(c.onTime() ? "board.yes" : "board.no"),
        c.officer(), c.workingSeconds() == null ? null : names.days(c.workingSeconds())));
    return sheet;
  }

  Sheet late(String name, List<LateCaseRow> rows) {
    Sheet sheet = sheet(name, "board.title", "number", "item", "office", "state", "due-at", "red-card-reason", "unanswered");
    rows.forEach(c -> sheet.add(c.number(), names.item(c.itemCode()), names.office(c.office()), names.state(c.state()), c.dueAt(),
        c.redCardReason(), c.unanswered()));
    return sheet;
  }

  Sheet loads(List<Load> loads) {
    Sheet sheet = sheet("load", "board.load.title", "officer", "posts", "in-hand", "step-late", "waiting", "today", "week");
    loads.forEach(l -> sheet.add(l.name(), posts(l), l.inHand(), l.late(), l.waiting(), l.today(), l.week()));
    return sheet;
  }

  public String posts(Load load) {
    return load.posts().stream().map(post -> names.group(post.office(), post.role().name())).collect(Collectors.joining("、"));
  }

  Sheet pulls(List<PullFigure> figures) {
    Sheet sheet = sheet("pull-order", "board.order.title", "office", "officer", "pulls", "before-others", "earlier", "others", "raw", "excused");
    figures.forEach(f -> sheet.add(names.office(f.office()), f.officer(), f.pulls(), f.beforeOthers(), f.earlier(), f.others(), f.rawIndex(),
        f.excusedIndex()));
    return sheet;
  }

  Sheet deviations(List<Deviation> deviations) {
    Sheet sheet = sheet("out-of-order", "board.deviations.title", "number", "item", "office", "step", "officer", "taken-at", "reason", "borne-out",
        "earlier-cases", "waiting");
    deviations.forEach(d -> sheet.add(d.number(), names.item(d.itemCode()), names.office(d.office()), names.step(d.step()), d.officer(), d.at(),
        names.reason(d.reason()), d.borneOut() == null ? null : words.say(d.borneOut() ? "board.yes" : "board.no"), d.earlier(), d.waiting()));
    return sheet;
  }

  private Sheet sheet(String name, String title, String... columns) {
    return new Sheet(name, words.say(title), Arrays.stream(columns).map(column -> words.say("board.column." + column)).toList());
  }

  private static BigDecimal round(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
  }
}
