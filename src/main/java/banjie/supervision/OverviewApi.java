package banjie.supervision;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.calendar.Calendars;
import banjie.casefile.CaseRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a supervisor should know before looking at any case. */
@RestController
@Tag(name = "Supervision")
class OverviewApi {

  /**
   * @param overdue open cases of the supervised offices that are late; provisional those with a promise that depends on a
   *     notice that isn't loaded
   * @param firmUntil dates after it are provisional; null when this year's own notice is missing
   */
  record Overview(long overdue, long provisional, LocalDate firmUntil, List<Calendars.Reminder> reminders) {}

  private final SupervisionMapper cases;
  private final Calendars calendars;
  private final CurrentPerson current;
  private final Clock clock;

  OverviewApi(SupervisionMapper cases, Calendars calendars, CurrentPerson current, Clock clock) {
    this.cases = cases;
    this.calendars = calendars;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/api/v1/supervision/overview")
  @Operation(summary = "How many cases are late, and what is missing from the calendar")
  Overview overview() {
    Person person = current.get();
    boolean everywhere = person.supervisesEverywhere();
    List<String> offices = person.supervisedOffices();
    if (offices.isEmpty() && !everywhere) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "须由督办人员查看", "Only supervisors see this");
    }
    return new Overview(cases.countOverdue(offices, everywhere, clock.instant()), cases.countProvisional(offices, everywhere),
        calendars.firmUntil(), calendars.reminders());
  }
}
