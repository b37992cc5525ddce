package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Matters that a station stamps (4, 5) or certifies (11, 12) before the bureau's own intake. */
abstract class StationMatterWalk extends MatterWalk {

  private static final Map<String, ?> RETURN = Map.of("decision", "RETURN", "reason", "户口不在本社区");

  abstract String stationTask();

  abstract Map<String, ?> stamp();

  /** A case that waits at the station. */
  CaseWalk atStation() {
    return file(item());
  }

  @Override
  CaseWalk atIntake(String item) {
    return atStation().stamped(stamp());
  }

  @Override
  List<String> wholeStory(String item) {
    return List.of("SUBMITTED", "STAMPED", "ACCEPTED", "APPROVED", "COMPLETED", "DELIVERED");
  }

  @Test
  void theStationComesFirstAndNoClockRunsThere() {
    CaseWalk life = atStation();
    life.in(process()).isWaitingAt(stationTask());
    assertThat(life.state()).isEqualTo("AT_STATION");
    assertThat(life.date("noticeDueAt")).isNull();
    assertThat(life.jobs()).isZero();

    life.timePassesTo("2026-12-01T10:00").stamped(stamp());
    life.in(Models.INTAKE).isWaitingAt(Models.TASK_CHECK_INTAKE);
    assertThat(life.date("receivedAt")).startsWith("2026-12-01");
    assertThat(life.date("noticeDueAt")).isEqualTo("2026-12-08T17:00:00+08:00");
    assertThat(life.messages()).containsExactly("SUBMITTED", "STAMPED");
  }

  @Test
  void theStationSendsBackWhatItCannotVouchFor() {
    CaseWalk life = atStation().stamped(RETURN);

    life.in(process()).hasPassed(Drawn.RETURNED_BY_STATION).isEnded();
    assertThat(life.state()).isEqualTo("RETURNED_BY_STATION");
    assertThat(life.message("RETURNED_BY_STATION")).contains("户口不在本社区");
  }

  @Test
  void whoBringsTheStampedFormGoesStraightToIntake() {
    CaseWalk life = file(item(), Map.of("stampedOnPaper", true));

    life.in(process()).hasNotPassed(stationTask()).isWaitingAt(Drawn.CALL_INTAKE);
    life.in(Models.INTAKE).isWaitingAt(Models.TASK_CHECK_INTAKE);
    assertThat(life.openSteps()).containsExactly("INTAKE");
  }

  @Test
  void theApplicantMayWithdrawAtTheStation() {
    isWithdrawn(atStation());
  }
}
