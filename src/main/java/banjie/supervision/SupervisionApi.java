package banjie.supervision;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.casefile.Step;
import banjie.deadlines.Deadlines;
import banjie.platform.BureauClock;
import banjie.worklist.CaseView;
import banjie.worklist.CaseViews;
import banjie.worklist.DateExplanation;
import banjie.worklist.DateExplanations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Validated
@Tag(name = "Supervision", description = "What is late or about to be, and why")
class SupervisionApi {

  /** @param workingDaysLate negative while not late; why counts the date day by day, null before acceptance */
  record LateCase(LateRow row, int workingDaysLate, List<DateExplanation> why) {}

  record Words(@NotBlank @Size(max = 500) String reason) {}

  /** @param replyDays working days for the answer; as set where it is left out */
  record Urge(@NotBlank @Size(max = 500) String reason, @Min(1) @Max(SupervisionSettings.MOST_REPLY_DAYS) Integer replyDays) {}

  private final SupervisionMapper late;
  private final RepeatNoticeMapper notices;
  private final SuperviseCase supervise;
  private final CaseFiles files;
  private final CaseViews views;
  private final DateExplanations explanations;
  private final Deadlines deadlines;
  private final CurrentPerson current;
  private final Clock clock;

  SupervisionApi(SupervisionMapper late, RepeatNoticeMapper notices, SuperviseCase supervise, CaseFiles files, CaseViews views,
      DateExplanations explanations, Deadlines deadlines, CurrentPerson current, Clock clock) {
    this.late = late;
    this.notices = notices;
    this.supervise = supervise;
    this.files = files;
    this.views = views;
    this.explanations = explanations;
    this.deadlines = deadlines;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/supervision/overdue")
  @Operation(summary = "Overdue cases, longest overdue first; each says why its date is what it is")
  List<LateCase> overdue(@RequestParam(required = false) Integer matter, @RequestParam(required = false) String item,
      @RequestParam(required = false) Step step, @RequestParam(required = false) String officer,
      @RequestParam(required = false) String office, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
      @RequestParam(defaultValue = "0") @Min(0) int offset) {
    Person person = supervisor();
    return explained(late.overdue(filter(matter, item, step, officer, office), person.supervisedOffices(),
        person.supervisesEverywhere(), clock.instant(), limit, offset));
  }

  @GetMapping("/supervision/due-soon")
  @Operation(summary = "Cases due within the next working days, or already warned about; the next one first")
  List<LateCase> dueSoon(@RequestParam(required = false) Integer matter, @RequestParam(required = false) String item,
      @RequestParam(required = false) Step step, @RequestParam(required = false) String officer,
      @RequestParam(required = false) String office, @RequestParam(defaultValue = "1") @Min(0) @Max(20) int workingDays,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, @RequestParam(defaultValue = "0") @Min(0) int offset) {
    Person person = supervisor();
    Instant now = clock.instant();
    return explained(late.dueSoon(filter(matter, item, step, officer, office), person.supervisedOffices(),
        person.supervisesEverywhere(), now, deadlines.due(now, workingDays).dueAt().toInstant(), limit, offset));
  }

  @GetMapping("/supervision/repeat-notices")
  @Operation(summary = "Notices of missing papers by office and month, and how many weren't the case's first (行政许可法第七十二条)")
  List<RepeatNoticeRow> repeatNotices(@RequestParam(required = false) YearMonth from, @RequestParam(required = false) YearMonth to,
      @RequestParam(required = false) String office) {
    Person person = supervisor();
    YearMonth last = to == null ? YearMonth.from(deadlines.dateOf(clock.instant())) : to;
    YearMonth first = from == null ? last.minusMonths(11) : from;
    return notices.repeated(start(first), start(last.plusMonths(1)), office, person.supervisedOffices(), person.supervisesEverywhere());
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(BureauClock.ZONE).toInstant();
  }

  @PostMapping("/cases/{id}/urge")
  @Operation(summary = "Press for a case, with the reason; the office answers within some working days")
  CaseView urge(@PathVariable UUID id, @Valid @RequestBody Urge in) {
    Person person = current.get();
    return views.view(supervise.urge(id, in.reason(), in.replyDays(), person), person);
  }

  @PostMapping("/cases/{id}/second-notice")
  @Operation(summary = "Allow a second notice of missing papers; it is counted against the office")
  CaseView allowSecondNotice(@PathVariable UUID id, @Valid @RequestBody Words words) {
    Person person = current.get();
    return views.view(supervise.allowSecondNotice(id, words.reason(), person), person);
  }

  private Person supervisor() {
    Person person = current.get();
    if (person.supervisedOffices().isEmpty() && !person.supervisesEverywhere()) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "须由督办人员查看", "Only supervisors see this");
    }
    return person;
  }

  private static LateFilter filter(Integer matter, String item, Step step, String officer, String office) {
    return new LateFilter(matter, item, step == null ? null : step.name(), officer, office);
  }

  private List<LateCase> explained(List<LateRow> rows) {
    return rows.stream().map(row -> {
      CaseFile file = files.read(row.id());
      int late = deadlines.workingDaysBetween(row.dueAt().toLocalDate(), deadlines.dateOf(clock.instant()));
      return new LateCase(row, late, explanations.of(file));
    }).toList();
  }
}
