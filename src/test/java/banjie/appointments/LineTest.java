package banjie.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Bureau.Answer;
import banjie.Snapshot;
import banjie.access.Person;
import banjie.access.TestPeople;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Numbers are given in order and called by a rule that everybody can read; each call leaves its trace. */
@BanjieTest
class LineTest {

  private static final String HALL = "/api/v1/counters/hall";

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;
  @Autowired
  TestPeople people;
  @Autowired
  JdbcTemplate jdbc;
  @Autowired
  TakeTicket take;
  @Autowired
  CallTicket call;
  @Autowired
  Line line;
  @Autowired
  BookAppointment book;
  @Autowired
  ReceiveBooked receive;

  @AfterEach
  void everybodyLeaves() {
    Crowd.leave(jdbc);
  }

  private Answer take(String office) {
    return bureau.post(null, "/api/v1/tickets/" + office, Map.of("category", "一"));
  }

  private String number(Answer answer) {
    return Bureau.expect(201, answer).text("/number");
  }

  private Answer next(String clerk) {
    return bureau.post(clerk, HALL + "/next", Map.of("counter", 1));
  }

  /** Calls, serves and finishes. */
  private String served(String clerk) {
    Answer called = Bureau.expect(200, next(clerk));
    ticket(clerk, called.text("/id"), "serve");
    ticket(clerk, called.text("/id"), "finish");
    return called.text("/number");
  }

  private JsonNode ticket(String clerk, String id, String what) {
    return Bureau.expect(200, bureau.post(clerk, "/api/v1/counters/tickets/" + id + "/" + what, null)).body();
  }

  private String booked(Person person, String starts) {
    return book.book(new BookAppointment.Wish("social-security-card-issue", "hall", LocalDate.of(2026, 11, 24), LocalTime.parse(starts)), person)
        .id().toString();
  }

  private String checkedIn(String booking) {
    return Bureau.expect(200, bureau.post("intake", "/api/v1/counters/appointments/" + booking + "/check-in", null)).text("/number");
  }

  private String issued(Priority priority) {
    Map<String, Object> body = new HashMap<>(Map.of("category", "other"));
    if (priority != null) {
      body.put("priority", priority);
    }
    return number(bureau.post("intake", HALL + "/tickets", body));
  }

  private void refused(int status, String code, Supplier<Answer> action) {
    Snapshot before = Snapshot.of(jdbc);
    Answer answer = action.get();
    assertThat(answer.text("/code")).as(answer.toString()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(Snapshot.of(jdbc).differences(before)).isEmpty();
  }

  @Test
  void eachOfficeAndDayCountsFromOne() {
    assertThat(number(take("hall"))).isEqualTo("A001");
    assertThat(number(take("hall"))).isEqualTo("A002");
    assertThat(number(take("service-station"))).isEqualTo("A001");
    time.at("2026-11-24T08:00");
    assertThat(number(take("hall"))).isEqualTo("A001");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2026-11-23T07:59:59, closed", "2026-11-23T08:00, ok", "2026-11-23T16:59:59, ok", "2026-11-23T17:00, closed",
      "2026-11-22T10:00, closed", "2026-10-01T10:00, closed", "2026-10-10T10:00, ok"})
  void numbersAreGivenWhileTheHallIsOpen(String moment, String answer) {
    time.at(moment);
    if (answer.equals("ok")) {
      Bureau.expect(201, take("hall"));
    } else {
      refused(409, answer, () -> take("hall"));
    }
  }

  @Test
  void theSlipTellsHowManyAreBefore() {
    number(take("hall"));
    Answer slip = take("hall");
    String mine = "/api/v1/tickets/hall/" + slip.text("/code");
    assertThat(slip.body().at("/before").asInt()).isEqualTo(1);
    next("intake");
    assertThat(bureau.get(null, mine).body().at("/before").asInt()).isZero();
    assertThat(bureau.get(null, "/api/v1/tickets/hall").body().at("/called/0/number").asText()).isEqualTo("A001");
    assertThat(bureau.get(null, "/api/v1/tickets/service-station/" + slip.text("/code")).status()).isEqualTo(404);
    assertThat(bureau.get(null, "/api/v1/tickets/hall/AAAAAAAA").text("/code")).isEqualTo("unknown-ticket");
    assertThat(bureau.get(null, "/api/v1/tickets/community-station").text("/code")).isEqualTo("unknown-office");
    time.at("2026-11-24T09:00");
    assertThat(bureau.get(null, mine).status()).isEqualTo(404);
  }

  @Test
  void bookedPeopleAtTheirTimeThenWhoWaitedTooLongThenPriorityThenTheRest() {
    List<Person> crowd = Crowd.gathers(jdbc, 3);
    String early = booked(crowd.get(0), "10:30");
    String due = booked(crowd.get(1), "09:30");
    String late = booked(crowd.get(2), "08:30");
    time.at("2026-11-24T08:40");
    String longWait = number(take("hall"));
    time.at("2026-11-24T09:24:00");
    String walkIn = number(take("hall"));
    time.at("2026-11-24T09:24:30");
    String lateOne = checkedIn(late);
    time.at("2026-11-24T09:25:00");
    String elder = issued(Priority.ELDERLY);
    String dueOne = checkedIn(due);
    time.at("2026-11-24T10:00");
    String earlyOne = checkedIn(early);

    List<String> order = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      order.add(served("intake"));
    }
    assertThat(order).containsExactly(dueOne, longWait, elder, walkIn, lateOne, earlyOne);
    assertThat(dueOne).isEqualTo("Y002");
    assertThat(next("intake").status()).isEqualTo(204);
    assertThat(jdbc.queryForList("select reason || ' ' || passed from banjie.counter_event where kind = 'CALLED' order by id", String.class))
        .containsExactly("BOOKED 3", "LONG_WAIT 0", "PRIORITY 2", "IN_ORDER 0", "IN_ORDER 0", "BOOKED_EARLY 0");
    assertThat(jdbc.queryForList("select distinct state from banjie.booking", String.class)).containsExactly("SERVED");
  }

  @Test
  void aNumberIsCalledTwiceBeforeItIsMissedAndComesBackAtTheEnd() {
    number(take("hall"));
    time.at("2026-11-23T09:01");
    number(take("hall"));
    String id = next("intake").text("/id");
    refused(409, "call-again", () -> bureau.post("intake", "/api/v1/counters/tickets/" + id + "/missed", null));
    refused(409, "ticket-in-hand", () -> next("intake"));
    refused(403, "not-yours", () -> bureau.post("intake2", "/api/v1/counters/tickets/" + id + "/recall", null));
    ticket("intake", id, "recall");
    ticket("intake", id, "missed");
    refused(409, "wrong-state", () -> bureau.post("intake", "/api/v1/counters/tickets/" + id + "/serve", null));
    time.at("2026-11-23T09:05");
    ticket("intake2", id, "back");
    assertThat(served("intake")).isEqualTo("A002");
    assertThat(served("intake")).isEqualTo("A001");
    assertThat(jdbc.queryForList("select kind from banjie.counter_event where ticket_id = ?::uuid order by id", String.class, id))
        .containsExactly("ISSUED", "CALLED", "RECALLED", "MISSED", "BACK_IN_LINE", "CALLED", "SERVING", "FINISHED");
  }

  @Test
  void theDaysListIsForTheOfficesOwnClerks() {
    Person person = Crowd.gathers(jdbc, 1).get(0);
    String id = booked(person, "09:00");
    time.at("2026-11-24T08:29:59");
    refused(409, "too-early", () -> bureau.post("intake", "/api/v1/counters/appointments/" + id + "/check-in", null));
    time.at("2026-11-24T08:30");
    JsonNode row = Bureau.expect(200, bureau.get("intake", HALL + "/appointments")).body().get(0);
    assertThat(row.at("/maskedName").asText()).isEqualTo("测**");
    assertThat(row.toString()).doesNotContain("测试人");
    assertThat(row.at("/canCheckIn").asBoolean()).isTrue();
    assertThat(Bureau.expect(200, bureau.get("supervisor", HALL + "/appointments")).body().at("/0/canCheckIn").asBoolean()).isFalse();

    refused(403, "wrong-office", () -> bureau.get("station-intake", HALL + "/appointments"));
    refused(403, "wrong-office", () -> bureau.get("citizen", HALL + "/appointments"));
    refused(403, "wrong-office", () -> bureau.post("station-intake", "/api/v1/counters/appointments/" + id + "/check-in", null));
    refused(403, "wrong-office", () -> bureau.post("supervisor", "/api/v1/counters/appointments/" + id + "/check-in", null));
    refused(404, "unknown-booking", () -> bureau.post("citizen", "/api/v1/counters/appointments/" + id + "/check-in", null));
    refused(401, "sign-in-required", () -> bureau.post(null, HALL + "/next", Map.of("counter", 1)));
    refused(403, "wrong-office", () -> bureau.post("station-intake", HALL + "/next", Map.of("counter", 1)));
    refused(403, "wrong-office", () -> bureau.post("supervisor", HALL + "/tickets", Map.of("category", "一")));
    refused(422, "no-counter", () -> bureau.post("intake", HALL + "/next", Map.of("counter", 0)));
    refused(403, "not-a-supervisor", () -> bureau.get("intake", "/api/v1/supervision/counters"));
  }

  @Test
  void whoIsBookedIsServedFromTheListAtTheirTimeAndNotBeforeOthers() {
    List<Person> crowd = Crowd.gathers(jdbc, 1);
    String id = booked(crowd.get(0), "09:00");
    time.at("2026-11-24T08:45");
    number(take("hall"));
    checkedIn(id);
    String serve = "/api/v1/counters/appointments/" + id + "/serve";
    refused(409, "not-next", () -> bureau.post("intake", serve, Map.of("counter", 2)));
    time.at("2026-11-24T09:00");
    assertThat(Bureau.expect(200, bureau.post("intake", serve, Map.of("counter", 2))).text("/state")).isEqualTo("SERVING");
    refused(409, "wrong-state", () -> bureau.post("intake", "/api/v1/counters/appointments/" + id + "/check-in", null));
  }

  @Test
  void whoComesAfterTheirSlotIsNoLongerMissedAndWaitsLikeOthers() {
    String id = booked(Crowd.gathers(jdbc, 1).get(0), "09:00");
    time.at("2026-11-24T09:30");
    Bureau.expect(200, bureau.post("intake", "/api/v1/counters/appointments/" + id + "/missed", null));
    String walkIn = number(take("hall"));
    time.at("2026-11-24T09:40");
    String late = checkedIn(id);
    assertThat(served("intake")).isEqualTo(walkIn);
    assertThat(served("intake")).isEqualTo(late);
  }

  @Test
  void aFinishedNumberNotesTheCaseThatCameOfIt() {
    String theCase = bureau.file("social-security-card-issue");
    String caseNumber = bureau.theCase(theCase).at("/number").asText();
    number(take("hall"));
    String id = next("intake").text("/id");
    refused(422, "unknown-case-number", () -> bureau.post("intake", "/api/v1/counters/tickets/" + id + "/finish", Map.of("caseNumber", "210381")));
    Answer done = Bureau.expect(200, bureau.post("intake", "/api/v1/counters/tickets/" + id + "/finish", Map.of("caseNumber", caseNumber)));
    assertThat(done.text("/caseId")).isEqualTo(theCase);
  }

  @Test
  void clerksWhoCallAtOnceNeverGetTheSameNumber() throws Exception {
    for (int i = 0; i < 15; i++) {
      number(take("hall"));
    }
    List<Callable<?>> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Person clerk = Crowd.clerk("clerk" + i, "hall");
      int counter = i + 1;
      all.add(() -> call.next("hall", counter, clerk));
    }
    assertThat(Crowd.atOnce(all)).containsOnly("ok");
    assertThat(jdbc.queryForObject("select count(*) from banjie.ticket where state = 'CALLED'", Integer.class)).isEqualTo(15);
    assertThat(jdbc.queryForObject("select count(distinct called_by) from banjie.ticket", Integer.class)).isEqualTo(15);
    assertThat(jdbc.queryForObject("select count(*) from banjie.counter_event where kind = 'CALLED'", Integer.class)).isEqualTo(15);
  }

  @Test
  void aButtonPressedTwiceCallsOnce() throws Exception {
    number(take("hall"));
    number(take("hall"));
    Person clerk = Crowd.clerk("clerk", "hall");
    Callable<?> press = () -> call.next("hall", 1, clerk);
    List<String> answers = Crowd.atOnce(Collections.nCopies(2, press));
    assertThat(answers).containsExactlyInAnyOrder("ok", "ticket-in-hand");
  }

  @Test
  void numbersTakenAtOnceAreAllDifferent() throws Exception {
    Callable<?> one = () -> take.take("hall", "一", "127.0.0.1");
    assertThat(Crowd.atOnce(Collections.nCopies(30, one))).containsOnly("ok");
    assertThat(jdbc.queryForList("select number from banjie.ticket order by number", Integer.class))
        .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 30).boxed().toList());
  }

  @Test
  void nobodyEmptiesTheRollFromOutside() {
    for (int i = 0; i < 10; i++) {
      take.take("hall", "other", "192.0.2.77");
    }
    assertThat(catchThrowableOfType(BookingRefused.class, () -> take.take("hall", "other", "192.0.2.77")).code()).isEqualTo("too-many-numbers");
    take.take("hall", "other", "192.0.2.78");
    assertThat(catchThrowableOfType(BookingRefused.class, () -> take.take("hall", "nothing", "192.0.2.78")).code()).isEqualTo("no-category");
  }

  @Test
  void aSupervisorSeesHowManyCameAndHowLongTheyWaited() {
    List<Person> crowd = Crowd.gathers(jdbc, 3);
    String served = booked(crowd.get(0), "09:00");
    String missed = booked(crowd.get(1), "09:00");
    booked(crowd.get(2), "09:30");
    time.at("2026-11-24T09:00");
    checkedIn(served);
    number(take("hall"));
    time.at("2026-11-24T09:10");
    served("intake");
    time.at("2026-11-24T09:30");
    Bureau.expect(200, bureau.post("intake", "/api/v1/counters/appointments/" + missed + "/missed", null));
    served("intake");
    time.at("2026-11-24T10:00");
    number(take("hall"));

    JsonNode hall = Bureau.expect(200, bureau.get("supervisor", "/api/v1/supervision/counters")).body().get(0);
    assertThat(hall.at("/office").asText()).isEqualTo("hall");
    assertThat(List.of(hall.at("/booked").asInt(), hall.at("/served").asInt(), hall.at("/noShows").asInt(), hall.at("/unrecorded").asInt()))
        .containsExactly(3, 1, 1, 1);
    assertThat(List.of(hall.at("/numbers").asInt(), hall.at("/done").asInt(), hall.at("/waiting").asInt())).containsExactly(3, 2, 1);
    assertThat(List.of(hall.at("/medianMinutes").asInt(), hall.at("/ninetiethMinutes").asInt())).containsExactly(10, 30);
  }
}
