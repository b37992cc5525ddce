package banjie.races;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The applicant withdraws while the bureau is at it. */
@BanjieTest
class WithdrawalRacesTest extends RaceTest {

  @Test
  void whileAnOfficerDecides() {
    for (int round = 0; round < ROUNDS; round++) {
      String id = desk.inReview();
      List<Outcome> outcomes = race(round, id, desk.withdraw(id), desk.finish("review", id, "REVIEW", Desk.APPROVE));
      oneWinner(outcomes);
      assertThat(bureau.state(id)).isEqualTo(outcomes.get(0).won() ? "WITHDRAWN" : "DECIDED");
      consistent();
    }
  }

  /** Claiming changes nothing for the applicant, so the withdrawal goes through before or after it. */
  @Test
  void whileAnOfficerClaims() {
    for (int round = 0; round < ROUNDS; round++) {
      String id = bureau.file(Desk.ITEM);
      List<Outcome> outcomes = race(round, id, desk.withdraw(id), desk.claim("intake2", bureau.taskId(id, "INTAKE")));
      assertThat(outcomes.get(0).won()).as("withdrawal in %s", outcomes).isTrue();
      assertThat(outcomes.get(1)).matches(claim -> claim.won() || claim.toldSo());
      assertThat(bureau.state(id)).isEqualTo("WITHDRAWN");
      consistent();
    }
  }

  /** Pulling locks the item, not the case: here the two meet in the engine's task. */
  @Test
  void whileAnOfficerPullsTheNextCase() {
    for (int round = 0; round < ROUNDS; round++) {
      String id = bureau.file(Desk.ITEM);
      List<Outcome> outcomes = Race.together(List.of(desk.withdraw(id),
          () -> Outcome.of(bureau.post("intake2", "/api/v1/worklist/next?step=INTAKE", null))));
      assertThat(outcomes).allMatch(outcome -> outcome.won() || outcome.toldSo()).anyMatch(Outcome::won);
      if (!outcomes.get(0).won()) {
        bureau.post("intake", "/api/v1/cases/" + id + "/withdrawal", java.util.Map.of("version", bureau.version(id)));
      }
      assertThat(bureau.state(id)).isEqualTo("WITHDRAWN");
      consistent();
    }
  }

  @Test
  void twice() {
    for (int round = 0; round < ROUNDS; round++) {
      String id = bureau.file(Desk.ITEM);
      oneWinner(race(round, id, desk.withdraw(id), desk.withdraw(id)));
      consistent();
    }
  }
}
