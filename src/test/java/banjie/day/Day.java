package banjie.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/** The day itself, or rather two and a half weeks of them: some thirty cases, stop by stop of the demo's clock. */
final class Day {

  private final Api api;
  private final DemoClock clock;
  private final NaiveCalendar calendar;
  private final PrintStream out;
  private List<Outcome> outcomes = List.of();
  private List<String> notFiled = List.of();

  Day(Api api, PrintStream out) {
    this.api = api;
    this.clock = new DemoClock(api);
    this.calendar = new NaiveCalendar(api);
    this.out = out;
  }

  /** Lives through all stops, then reads what the application has on record. */
  Day live() {
    OffsetDateTime now = clock.now();
    String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    FictitiousPeople people = new FictitiousPeople(new Random(), NaiveCalendar.dateOf(now));
    List<Story> stories = new DayPlan(api, new Applicants(api, people, run)).stories();
    LocalDate restDay = Stop.restDayAfter(now, calendar);
    for (Stop stop : Stop.values()) {
      OffsetDateTime moment = stop.after(restDay, calendar);
      out.println(moment.toLocalDateTime() + " " + moment.getDayOfWeek() + "  " + stop);
      clock.moveTo(moment);
      stories.forEach(story -> play(story, stop));
    }
    outcomes = stories.stream().filter(story -> story.visit().isFiled()).map(Outcome::of).toList();
    notFiled = stories.stream().filter(story -> !story.visit().isFiled())
        .map(story -> story.visit().item() + " (" + story.pathZh() + ") was not filed: " + story.trouble()).toList();
    return this;
  }

  /** May be asked more than once; the record stays the same. */
  Verdict judgedBy(Guide guide) {
    JsonNode catalogue = new PublicCatalogue(api).items();
    return Verdict.of(new Judge(guide, calendar, api), catalogue, notFiled, outcomes);
  }

  private static void play(Story story, Stop stop) {
    for (Story.Beat beat : story.beatsAt(stop)) {
      if (story.trouble() != null) {
        return;
      }
      try {
        if (beat.deed() != null) {
          beat.deed().accept(story.visit());
        } else if (!DemoClock.await(() -> story.visit().shows(beat.timer(), beat.times()))) {
          story.failed("at " + stop + " no timer left " + beat.timer());
        }
      } catch (RuntimeException refused) {
        story.failed("at " + stop + ": " + refused.getMessage());
      }
    }
  }
}
