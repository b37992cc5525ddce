package banjie.calendar;

import banjie.deadlines.Deadlines;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Anybody may ask when something is due, and why. */
@RestController
class DeadlinesApi {

  private final Deadlines deadlines;

  DeadlinesApi(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * @param from when it happened; without an offset, the bureau's own time
   * @param workingDays 0 to 60; 0 is an instant matter
   */
  @GetMapping("/api/v1/deadlines")
  DeadlineAnswer due(@RequestParam(required = false) String from, @RequestParam(required = false) String workingDays) {
    DeadlineQuery query = DeadlineQuery.parse(from, workingDays, deadlines.hours().zone());
    return DeadlineAnswer.of(deadlines.due(query.from(), query.workingDays()));
  }
}
