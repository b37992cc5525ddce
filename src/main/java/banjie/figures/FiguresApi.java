package banjie.figures;

import banjie.access.CurrentPerson;
import banjie.casefile.Step;
import banjie.deadlines.Deadlines;
import banjie.platform.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/figures")
@Validated
@Tag(name = "Figures", description = "What came, went and took how long, at the supervised offices")
class FiguresApi {

  record Query(String office, Integer matter, String item, @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @DateTimeFormat(iso = ISO.DATE) LocalDate to) {}

  record PeriodView(LocalDate first, LocalDate last, int received, int closed, int decided, int onTime, BigDecimal onTimeRate) {}

  record Cases(int total, List<FigureCase> cases) {}

  record PullView(String office, String officer, int pulls, int beforeOthers, long earlier, long unexcused, long others,
      BigDecimal rawIndex, BigDecimal excusedIndex) {

    static PullView of(PullFigure f) {
      return new PullView(f.office(), f.officer(), f.pulls(), f.beforeOthers(), f.earlier(), f.unexcused(), f.others(), f.rawIndex(),
          f.excusedIndex());
    }
  }

  record Order(List<PullView> offices, List<PullView> officers, List<Deviation> deviations) {}

  private final Trends trends;
  private final ForecastBacklog forecast;
  private final PullOrder order;
  private final Workforce workforce;
  private final FigureCases cases;
  private final Deadlines deadlines;
  private final CurrentPerson current;
  private final Clock clock;

  FiguresApi(Trends trends, ForecastBacklog forecast, PullOrder order, Workforce workforce, FigureCases cases, Deadlines deadlines,
      CurrentPerson current, Clock clock) {
    this.trends = trends;
    this.forecast = forecast;
    this.order = order;
    this.workforce = workforce;
    this.cases = cases;
    this.deadlines = deadlines;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/trend")
  @Operation(summary = "Received, closed, decided and on time by day, week or month")
  List<PeriodView> trend(Query query, @RequestParam(defaultValue = "DAY") Unit unit) {
    return trends.of(slice(query), unit).stream()
        .map(p -> new PeriodView(p.first(), p.last(), p.received(), p.closed(), p.decided(), p.onTime(), p.onTimeRate())).toList();
  }

  @GetMapping("/steps")
  @Operation(summary = "Working seconds of finished steps: median and 90th percentile")
  List<StepFigure> steps(Query query) {
    return trends.steps(slice(query));
  }

  @GetMapping("/forecast")
  @Operation(summary = "Undecided cases at the close of the coming five working days, if it goes on as before")
  Forecast forecast(Query query) {
    return forecast.of(slice(query));
  }

  @GetMapping("/pull-order")
  @Operation(summary = "First come, first served: queue-jump index by office and officer, and every item taken before older ones")
  Order pullOrder(Query query) {
    Slice slice = slice(query);
    return new Order(order.byOffice(slice).stream().map(PullView::of).toList(), order.byOfficer(slice).stream().map(PullView::of).toList(),
        order.deviations(slice, 200, 0));
  }

  @GetMapping("/separation")
  @Operation(summary = "Whether intake and review were two officers'")
  Separation separation(Query query) {
    return workforce.separation(slice(query));
  }

  @GetMapping("/load")
  @Operation(summary = "What lies on each officer")
  List<Load> load(@RequestParam(required = false) String office) {
    return workforce.loads(Scope.of(current.get()), office);
  }

  @GetMapping("/cases")
  @Operation(summary = "The cases behind a figure")
  Cases cases(Query query, @RequestParam Figure figure, @RequestParam(required = false) Step step,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, @RequestParam(defaultValue = "0") @Min(0) int offset) {
    Slice slice = slice(query);
    String name = step == null ? null : step.name();
    return new Cases(cases.count(figure, slice, name), cases.of(figure, slice, name, limit, offset));
  }

  private Slice slice(Query query) {
    LocalDate to = query.to() == null ? deadlines.dateOf(clock.instant()) : query.to();
    LocalDate from = query.from() == null ? to.minusDays(29) : query.from();
    if (from.isAfter(to) || from.plusDays(Span.LONGEST_DAYS).isBefore(to)) {
      throw new Refusal(Refusal.Kind.INVALID, "invalid-span", "from", "起止日期应先后有序，最长三年", "From must not be after to, and three years is the most");
    }
    return new Slice(Scope.of(current.get()), query.office(), query.matter(), query.item(), from, to);
  }
}
