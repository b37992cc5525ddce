package banjie.figures;

import banjie.casefile.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What came and went over a span of days, and how long its steps took. */
@Component
public class Trends {

  private final TrendMapper mapper;

  Trends(TrendMapper mapper) {
    this.mapper = mapper;
  }

  /** Every period of the span in order, also those in which nothing happened. */
  public List<Period> of(Slice slice, Unit unit) {
    Map<LocalDate, Period> periods = new TreeMap<>();
    for (LocalDate start = unit.startOf(slice.from()); !start.isAfter(slice.to()); start = unit.next(start)) {
      LocalDate last = unit.next(start).minusDays(1);
      periods.put(start, new Period(start.isBefore(slice.from()) ? slice.from() : start,
          last.isAfter(slice.to()) ? slice.to() : last, 0, 0, 0, 0));
    }
    String name = unit.name().toLowerCase();
    Stream.concat(mapper.received(slice, name).stream(), mapper.closed(slice, name).stream())
        .forEach(counts -> periods.computeIfPresent(counts.start(), (start, period) -> period.with(counts)));
    return new ArrayList<>(periods.values());
  }

  /** In the order in which a case passes them. */
  public List<StepFigure> steps(Slice slice) {
    return mapper.steps(slice).stream().sorted(Comparator.comparing(figure -> Step.valueOf(figure.step()))).toList();
  }

  /** Where open work lies now, whatever the span. */
  public List<StepNow> now(Slice slice) {
    return mapper.now(slice).stream().sorted(Comparator.comparing(figure -> Step.valueOf(figure.step()))).toList();
  }
}
