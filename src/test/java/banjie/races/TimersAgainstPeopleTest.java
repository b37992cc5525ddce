package banjie.races;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody acts at the very moment when the law acts for them. */
@BanjieTest
class TimersAgainstPeopleTest extends RaceTest {

  @Test
  void aCorrectionArrivesWhileItsDeadlineTimerFires() {
    List<String> cases = cases(desk::inCorrection);
    time.at("2026-12-03T00:00");
    for (int round = 0; round < ROUNDS; round++) {
      String id = cases.get(round);
      List<Outcome> outcomes = race(round, id,
          desk.applicant(id, "correction", List.of(desk.onePaper(id))),
          timer(id, "Timer_CorrectionDue"));
      String state = bureau.state(id);
      if (outcomes.get(0).won()) {
        assertThat(state).isEqualTo("SUBMITTED");
        assertThat(outcomes.get(1).won()).as("timer %s", outcomes).isFalse();
        assertThat(timers.find(id, "Timer_CorrectionDue")).as("nothing is left to be tried again").isEmpty();
      } else {
        assertThat(outcomes.get(0)).as("the applicant is told").matches(Outcome::toldSo);
        assertThat(state).isEqualTo("DEEMED_WITHDRAWN");
      }
      consistent();
    }
  }

  @Test
  void intakeDecidesWhileTheCaseIsAcceptedBySilence() {
    List<String> cases = cases(desk::inIntake);
    time.at("2026-11-30T17:00");
    for (int round = 0; round < ROUNDS; round++) {
      String id = cases.get(round);
      List<Outcome> outcomes = race(round, id,
          desk.finish("intake", id, "INTAKE", Map.of("decision", "DECLINE", "reason", "不属于本机关")),
          timer(id, "Timer_Silence"));
      if (outcomes.get(0).won()) {
        assertThat(bureau.state(id)).isEqualTo("NOT_ACCEPTED");
        assertThat(outcomes.get(1).won()).as("timer %s", outcomes).isFalse();
      } else {
        assertThat(outcomes.get(0)).as("the officer is told").matches(Outcome::toldSo);
        assertThat(bureau.state(id)).isEqualTo("IN_REVIEW");
        assertThat(bureau.events(id)).contains("ACCEPTED_BY_SILENCE");
      }
      consistent();
    }
  }

  @Test
  void aSupplyInTheLastSecondBeatsATimerThatFiresTooEarly() {
    List<String> cases = cases(desk::licenceAwaitingAudit);
    time.at("2026-12-02T23:59:59");
    for (int round = 0; round < ROUNDS; round++) {
      String id = cases.get(round);
      List<Outcome> outcomes = race(round, id,
          desk.applicant(id, "supplies", List.of(Desk.AUDIT_REPORT)), timer(id, "Timer_DeferralDue"));
      assertThat(outcomes.get(1).won()).as("the timer's job fails and is left for its time").isFalse();
      if (!outcomes.get(0).won()) {
        // The failed attempt was noted on the job's row while the supply was about to end the job.
        assertThat(outcomes.get(0)).isEqualTo(new Outcome(409, "somebody-was-faster"));
        consistent();
        assertThat(bureau.post("intake", "/api/v1/cases/" + id + "/supplies",
            Map.of("version", bureau.version(id), "papers", List.of(Desk.AUDIT_REPORT))).status()).isEqualTo(200);
      }
      assertThat(bureau.openSteps(id)).contains("SUPPLY_CHECK");
      consistent();
    }
  }

  @Test
  void aSupplyAtMidnightIsLateWhoeverComesFirst() {
    List<String> cases = cases(desk::licenceAwaitingAudit);
    time.at("2026-12-03T00:00");
    for (int round = 0; round < ROUNDS; round++) {
      String id = cases.get(round);
      List<Outcome> outcomes = race(round, id,
          desk.applicant(id, "supplies", List.of(Desk.AUDIT_REPORT)), timer(id, "Timer_DeferralDue"));
      assertThat(outcomes.get(0)).matches(Outcome::toldSo);
      assertThat(outcomes.get(1)).isEqualTo(new Outcome(200, null));
      assertThat(bureau.state(id)).isEqualTo("RETURNED");
      consistent();
    }
  }

  @Test
  void aReviewIsDecidedWhileItsRedCardIsRaised() {
    List<String> cases = cases(desk::inReview);
    Instant due = java.time.OffsetDateTime.parse(bureau.theCase(cases.get(0)).at("/dates/dueAt").asText()).toInstant();
    time.at(due);
    for (int round = 0; round < ROUNDS; round++) {
      String id = cases.get(round);
      List<Outcome> outcomes = race(round, id, desk.finish("review", id, "REVIEW", Desk.APPROVE), timer(id, "Timer_Overdue"));
      // A card that was first has made the officer's view stale; the work itself stays possible.
      if (outcomes.get(0).won()) {
        assertThat(bureau.events(id)).doesNotContain("RED_CARD");
      } else {
        assertThat(outcomes.get(0)).matches(Outcome::toldSo);
        assertThat(bureau.tryFinish("review", id, "REVIEW", Desk.APPROVE).status()).isEqualTo(200);
        assertThat(bureau.events(id)).contains("RED_CARD");
      }
      consistent();
    }
    bureau.runDueJobs();
    consistent();
  }

  private List<String> cases(java.util.function.Supplier<String> one) {
    return IntStream.range(0, ROUNDS).mapToObj(n -> one.get()).toList();
  }

  private java.util.concurrent.Callable<Outcome> timer(String id, String name) {
    String job = timers.job(id, name);
    return () -> timers.fire(job);
  }
}
