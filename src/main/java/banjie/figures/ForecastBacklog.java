package banjie.figures;

import banjie.deadlines.Deadlines;
import banjie.deadlines.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Looks back eight weeks. A day is expected to be like the mean of the working days of its weekday; a make-up day at the
 * weekend like the mean of all. What came on a day off counts on the next working day. The band widens with the root of
 * the number of days, as independent days would have it.
 */
@Component
public class ForecastBacklog {

  static final int WEEKS = 8;
  static final int AHEAD = 5;
  /** Two weeks: with less, a weekday's mean is a single day's number. */
  static final int LEAST_HISTORY = 10;
  /** Of a normal distribution: four of five lie within. */
  static final double FOUR_FIFTHS = 1.28;

  private record Flow(LocalDate day, double arrivals, double closings) {

    double net() {
      return arrivals - closings;
    }
  }

  private final Trends trends;
  private final TrendMapper mapper;
  private final Deadlines deadlines;
  private final Clock clock;

  ForecastBacklog(Trends trends, TrendMapper mapper, Deadlines deadlines, Clock clock) {
    this.trends = trends;
    this.mapper = mapper;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** The span of the slice doesn't matter. */
  public Forecast of(Slice slice) {
    LocalDate today = deadlines.dateOf(clock.instant());
    LocalDate from = today.minusWeeks(WEEKS);
    LocalDate to = today.minusDays(1);
    List<Flow> history = history(slice.over(from, to));
    int backlog = mapper.backlog(slice);
    if (history.size() < LEAST_HISTORY || history.stream().allMatch(flow -> flow.arrivals() == 0)) {
      return new Forecast(backlog, from, to, history.size(), 0, List.of());
    }
    double spread = Math.sqrt(history.stream()
        .mapToDouble(flow -> Math.pow(flow.net() - mean(history, flow.day(), Flow::net), 2)).sum() / (history.size() - 1));
    return new Forecast(backlog, from, to, history.size(), spread, ahead(slice, today, backlog, history, spread));
  }

  private List<Forecast.Day> ahead(Slice slice, LocalDate today, int backlog, List<Flow> history, double spread) {
    WorkingCalendar calendar = deadlines.calendar();
    List<LocalDate> dates = today.plusDays(1).datesUntil(today.plusDays(60)).filter(calendar::isWorkingDay).limit(AHEAD).toList();
    Map<LocalDate, Integer> due = mapper.due(slice, Slice.start(today), Slice.start(dates.get(dates.size() - 1).plusDays(1))).stream()
        .collect(Collectors.toMap(TrendMapper.DueOn::day, TrendMapper.DueOn::cases));
    List<Forecast.Day> days = new ArrayList<>();
    double expected = backlog;
    for (LocalDate date : dates) {
      double arrivals = mean(history, date, Flow::arrivals);
      double closings = mean(history, date, Flow::closings);
      expected = Math.max(0, expected + arrivals - closings);
      double half = FOUR_FIFTHS * spread * Math.sqrt(days.size() + 1.0);
      days.add(new Forecast.Day(date, arrivals, closings, expected, Math.max(0, expected - half), expected + half,
          due.getOrDefault(date, 0)));
    }
    return days;
  }

  private List<Flow> history(Slice slice) {
    WorkingCalendar calendar = deadlines.calendar();
    Map<LocalDate, Flow> flows = new TreeMap<>();
    double arrivals = 0;
    double closings = 0;
    for (Period day : trends.of(slice, Unit.DAY)) {
      arrivals += day.received();
      closings += day.closed();
      if (calendar.isWorkingDay(day.first())) {
        flows.put(day.first(), new Flow(day.first(), arrivals, closings));
        arrivals = 0;
        closings = 0;
      }
    }
    return new ArrayList<>(flows.values());
  }

  private static double mean(List<Flow> history, LocalDate day, ToDoubleFunction<Flow> what) {
    boolean makeUp = WorkingCalendar.isWeekend(day);
    return history.stream().filter(flow -> makeUp || flow.day().getDayOfWeek() == day.getDayOfWeek()).mapToDouble(what).average()
        .orElseGet(() -> history.stream().mapToDouble(what).average().orElse(0));
  }
}
