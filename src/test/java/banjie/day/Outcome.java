package banjie.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What the application says about a case when the day is over; view, events and dates are its own answers. */
record Outcome(Story story, JsonNode view, List<JsonNode> events, JsonNode dates) {

  /** Taking work from a queue and giving it back; how often depends on the instance's other cases. */
  private static final Set<String> QUEUE_EVENTS = Set.of("CLAIMED", "RELEASED", "STEP_OVERDUE");

  static Outcome of(Story story) {
    Visit visit = story.visit();
    return new Outcome(story, visit.look(), StreamSupport.stream(visit.events().spliterator(), false)
        .filter(event -> !QUEUE_EVENTS.contains(event.path("kind").asText())).toList(), visit.explanations());
  }

  List<String> kinds() {
    return events.stream().map(event -> event.path("kind").asText()).toList();
  }

  boolean has(String kind) {
    return kinds().contains(kind);
  }

  /** When this happened, the last time; null if it didn't. */
  OffsetDateTime when(String kind) {
    return events.stream().filter(event -> event.path("kind").asText().equals(kind))
        .map(event -> OffsetDateTime.parse(event.path("at").asText())).reduce((first, second) -> second).orElse(null);
  }

  /** A date of the case, null where it has none. */
  OffsetDateTime date(String name) {
    return moment(view.path("dates").path(name));
  }

  String number() {
    return view.path("number").asText();
  }

  static OffsetDateTime moment(JsonNode text) {
    return text.isTextual() ? OffsetDateTime.parse(text.asText()) : null;
  }
}
