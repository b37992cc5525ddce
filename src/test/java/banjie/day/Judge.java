package banjie.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Holds what happened against the guide. Every date is counted twice more: by the public door and by the naive counter. */
final class Judge {

  private final Guide guide;
  private final NaiveCalendar calendar;
  private final Api api;

  Judge(Guide guide, NaiveCalendar calendar, Api api) {
    this.guide = guide;
    this.calendar = calendar;
    this.api = api;
  }

  /** @return what the public catalogue says otherwise than the guide, row by row */
  List<String> ofCatalogue(JsonNode items) {
    List<String> differences = new ArrayList<>();
    if (items.size() != guide.promises().size()) {
      differences.add("catalogue has " + items.size() + " items, the guide " + guide.promises().size());
    }
    for (Promise promise : guide.promises()) {
      JsonNode found = null;
      for (JsonNode item : items) {
        found = item.path("code").asText().equals(promise.code()) ? item : found;
      }
      String row = "guide row " + promise.row() + ": ";
      if (found == null) {
        differences.add(row + "missing from the catalogue");
        continue;
      }
      JsonNode limit = found.path("timeLimit");
      String kind = promise.instant() ? "INSTANT" : "WORKING_DAYS";
      differs(differences, row + "limit", kind + " " + promise.days(), limit.path("kind").asText() + " " + limit.path("days").asInt());
      differs(differences, row + "matter", promise.matter(), found.path("matterNumber").asInt());
      differs(differences, row + "name", promise.nameZh(), found.path("nameZh").asText());
      differs(differences, row + "deferrable", promise.deferrable(), found.path("deferrable").asBoolean());
    }
    return differences;
  }

  List<String> ofCase(Outcome outcome) {
    List<String> differences = new ArrayList<>();
    if (outcome.story().trouble() != null) {
      differences.add(outcome.story().trouble());
    }
    course(outcome, differences);
    papers(outcome, differences);
    if (outcome.date("acceptedAt") != null) {
      promisedDate(outcome, differences);
    }
    otherDates(outcome, differences);
    return differences;
  }

  private static void course(Outcome outcome, List<String> differences) {
    Story story = outcome.story();
    differs(differences, "state", story.state(), outcome.view().path("state").asText());
    List<String> kinds = new ArrayList<>(outcome.kinds());
    kinds.removeAll(story.eitherWay());
    differs(differences, "events", story.events(), kinds);
    if (outcome.has("APPROVED") || outcome.has("REFUSED")) {
      differs(differences, "approved", outcome.has("APPROVED"), outcome.view().path("approved").asBoolean());
    }
  }

  private static void papers(Outcome outcome, List<String> differences) {
    differs(differences, "papers", new TreeSet<>(outcome.story().visit().checklist()),
        new TreeSet<>(outcome.view().path("papers").findValuesAsText("code")));
  }

  /** The limit that the guide promises, from acceptance; after a pause, the days that were left of it. */
  private void promisedDate(Outcome outcome, List<String> differences) {
    Promise promise = guide.of(outcome.story().visit().item());
    boolean silent = outcome.has("ACCEPTED_BY_SILENCE");
    OffsetDateTime accepted = silent ? outcome.date("receivedAt")
        : outcome.when(outcome.has("ACCEPTED") ? "ACCEPTED" : "ACCEPTED_WITH_DEFERRAL");
    same(differences, "accepted", accepted, outcome.date("acceptedAt"));
    OffsetDateTime from = accepted;
    int days = promise.days();
    if (outcome.has("CLOCK_RESUMED")) {
      days = Math.max(1, calendar.between(outcome.when("CLOCK_PAUSED"), calendar.due(accepted, days)));
      from = outcome.when("CLOCK_RESUMED");
    }
    String what = "due (" + promise.row() + " promises " + promise.limitZh() + ")";
    counted(differences, what, from, days, outcome.date("dueAt"));
    same(differences, what + " as explained", calendar.due(from, days), explained(outcome.dates()));
    differs(differences, "provisional", calendar.isProvisional(from, calendar.due(from, days)),
        outcome.view().path("dates").path("provisional").asBoolean());
    lateness(outcome, calendar.due(from, days), differences);
  }

  private static OffsetDateTime explained(JsonNode dates) {
    for (JsonNode date : dates) {
      if (date.path("which").asText().equals("promised")) {
        return Outcome.moment(date.path("due").path("dueAt"));
      }
    }
    return null;
  }

  private static void lateness(Outcome outcome, OffsetDateTime due, List<String> differences) {
    OffsetDateTime decided = outcome.date("decidedAt");
    OffsetDateTime red = outcome.date("redCardAt");
    if (red != null && red.isBefore(due)) {
      differences.add("red card at " + red + ", before the case was due at " + due);
    }
    if (decided != null && red == null && decided.isAfter(due)) {
      differences.add("decided at " + decided + ", late, without a red card");
    }
    if (decided != null && red != null && !decided.isAfter(due)) {
      differences.add("red card although decided in time, at " + decided);
    }
  }

  private void otherDates(Outcome outcome, List<String> differences) {
    if (outcome.date("receivedAt") != null) {
      counted(differences, "notice due", outcome.date("receivedAt"), Guide.NOTICE, outcome.date("noticeDueAt"));
    }
    if (outcome.has("CORRECTION_ASKED")) {
      counted(differences, "correction due", outcome.when("CORRECTION_ASKED"), Guide.CORRECTION, outcome.date("correctionDueAt"));
    }
    if (outcome.has("ACCEPTED_WITH_DEFERRAL")) {
      counted(differences, "deferral due", outcome.when("ACCEPTED_WITH_DEFERRAL"), Guide.DEFERRAL, outcome.date("deferralDueAt"));
      counted(differences, "statutory due", outcome.date("acceptedAt"), Guide.STATUTORY_LICENCE, outcome.date("statutoryDueAt"));
    }
    if (outcome.date("decidedAt") != null) {
      counted(differences, "delivery due", outcome.date("decidedAt"), Guide.DELIVERY, outcome.date("deliveryDueAt"));
    }
  }

  /** The case's own date, the public door's answer and the naive count have to be one and the same. */
  private void counted(List<String> differences, String what, OffsetDateTime from, int days, OffsetDateTime found) {
    OffsetDateTime expected = calendar.due(from, days);
    same(differences, what, expected, found);
    JsonNode answer = api.get(null, "/api/v1/deadlines?workingDays=" + days + "&from="
        + URLEncoder.encode(from.toString(), StandardCharsets.UTF_8));
    same(differences, what + " as GET /api/v1/deadlines counts it", expected, Outcome.moment(answer.path("dueAt")));
  }

  private static void same(List<String> differences, String what, OffsetDateTime expected, OffsetDateTime found) {
    differs(differences, what, local(expected), local(found));
  }

  private static OffsetDateTime local(OffsetDateTime moment) {
    return moment == null ? null : moment.withOffsetSameInstant(ZoneOffset.ofHours(8));
  }

  private static void differs(List<String> differences, String what, Object promised, Object found) {
    if (!Objects.equals(promised, found)) {
      differences.add(what + ": promised " + promised + ", found " + found);
    }
  }
}
