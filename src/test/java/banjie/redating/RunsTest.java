package banjie.redating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.Bureau;
import banjie.Consistency;
import banjie.calendar.Decree;
import banjie.deadlines.CalendarDay;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever interrupts a run: every case gets its dates once, those of the newest calendar. Three cases make a chunk here. */
class RunsTest extends ChangedCalendar {

  @Autowired
  DataSource database;

  @Test
  void aRunThatIsLeftBetweenTwoChunksGoesOnWhereItWas() {
    List<String> ids = cases(9);
    decreed();
    assertThat(redating.advance()).isTrue();
    assertThat(redating.advance()).isTrue();
    long done = newestRun().at("/done").asLong();
    assertThat(newestRun().at("/state").asText()).isEqualTo("RUNNING");
    assertThat(ids.stream().filter(this::moved).count()).isEqualTo(done);

    run();

    eachOnce(ids);
    assertThat(newestRun().at("/state").asText()).isEqualTo("DONE");
    assertThat(newestRun().at("/total").asInt()).isEqualTo(9);
    assertThat(newestRun().at("/done").asInt()).isEqualTo(9);
    assertThat(newestRun().at("/moved").asInt()).isEqualTo(9);
    assertThat(newestRun().at("/timers").asInt()).isEqualTo(18);
    assertThat(redating.advance()).isFalse();
  }

  @Test
  void aChunkThatFailsLeavesNothingBehindAndComesAgain() {
    List<String> ids = cases(6);
    String unlucky = ids.get(3);
    decreed();
    jdbc.execute("""
        create function banjie.broken() returns trigger language plpgsql as
          'begin if new.kind = ''RE_DATED'' and new.case_id = ''%s'' then raise exception ''broken''; end if; return new; end';
        create trigger broken before insert on banjie.case_event for each row execute function banjie.broken()
        """.formatted(unlucky));
    try {
      assertThatThrownBy(this::run).hasMessageContaining("broken");
      assertThat(moved(unlucky)).isFalse();
      assertThat(ids).allSatisfy(id -> assertThat(redated(id)).isEqualTo(moved(id) ? 1 : 0));
      assertThat(newestRun().at("/done").asLong()).isEqualTo(ids.stream().filter(this::moved).count());
      Consistency.check(jdbc);
    } finally {
      jdbc.execute("drop trigger broken on banjie.case_event; drop function banjie.broken()");
    }
    run();
    eachOnce(ids);
  }

  @Test
  void aCaseInSomebodysHandIsLeftAndComesLast() throws SQLException {
    List<String> ids = cases(5);
    String held = ids.get(2);
    decreed();
    try (Connection person = database.getConnection(); Statement statement = person.createStatement()) {
      person.setAutoCommit(false);
      statement.execute("select 1 from banjie.case_file where id = '" + held + "' for no key update");
      eachLane(); // nobody waits
      assertThat(ids).allMatch(id -> id.equals(held) || moved(id));
      assertThat(moved(held)).isFalse();
      person.rollback();
      person.setAutoCommit(true);
    }
    run();
    eachOnce(ids);
    assertThat(newestRun().at("/done").asInt()).isEqualTo(5);
  }

  @Test
  void anOfficerWhoActsDuringTheRunLosesNothing() {
    String decided = inReview();
    String accepted = submitted();
    decreed();
    redating.advance();
    bureau.claim("review", decided, "REVIEW");
    bureau.tryFinish("review", decided, "REVIEW", Map.of("decision", "APPROVE"));
    bureau.finish("intake", accepted, "INTAKE", Map.of("decision", "ACCEPT"));
    run();

    assertThat(bureau.state(decided)).isEqualTo("DECIDED");
    assertThat(date(decided, "deliveryDueAt")).isEqualTo("2026-12-09T17:00");
    assertThat(date(accepted, "dueAt")).isEqualTo("2026-11-30T17:00");
    Consistency.check(jdbc);
  }

  @Test
  void aCaseThatAnotherNodeCountedWithTheOldCalendarIsFoundAtTheEnd() {
    String id = inReview();
    Map<String, Object> old = jdbc.queryForMap("select progress::text as progress, due_at, warn_at from banjie.case_file");
    decreed();
    eachLane();
    assertThat(moved(id)).isTrue();
    // As if the acceptance had been saved only now, by a node that had not heard of the decree.
    jdbc.update("update banjie.case_file set version = version - 1, progress = ?::jsonb, due_at = ?, warn_at = ?", old.get("progress"), old.get("due_at"),
        old.get("warn_at"));
    jdbc.update("delete from banjie.message where kind = 'RE_DATED'");
    jdbc.update("delete from banjie.case_event where kind = 'RE_DATED'");
    assertThat(moved(id)).isFalse();

    run();
    eachOnce(List.of(id));
  }

  @Test
  void aCaseFiledDuringTheRunIsRightAlready() {
    cases(2);
    decreed();
    redating.advance();
    String id = inReview();
    run();

    assertThat(moved(id)).isTrue();
    assertThat(redated(id)).isZero();
  }

  @Test
  void anotherChangeSupersedesARunAndItsDatesHoldInTheEnd() {
    List<String> ids = cases(7);
    decreed();
    redating.advance();
    notices.apply(new Decree(List.of(LocalDate.of(2026, 11, 26)), CalendarDay.Kind.HOLIDAY, "测试假日", "测试决定2号"), "admin");
    run();

    assertThat(ids).allSatisfy(id -> assertThat(date(id, "dueAt")).isEqualTo("2026-12-01T17:00"));
    assertThat(bureau.get("supervisor", "/api/v1/redating/runs").body().findValuesAsText("state")).containsExactly("DONE", "SUPERSEDED");
    Consistency.check(jdbc);
  }

  @Test
  void anAdministratorPausesARunAndLetsItGoOn() {
    List<String> ids = cases(4);
    decreed();
    redating.advance();
    String run = "/api/v1/redating/runs/" + newestRun().at("/id").asText();
    assertThat(bureau.post("supervisor", run + "/pause", Map.of()).text("/code")).isEqualTo("not-an-administrator");
    assertThat(bureau.post("intake", run + "/pause", Map.of()).status()).isEqualTo(403);
    assertThat(bureau.post("admin", run + "/resume", Map.of()).text("/code")).isEqualTo("run-not-paused");
    assertThat(bureau.post("admin", run + "/pause", Map.of()).text("/stateZh")).isEqualTo("已暂停");
    assertThat(redating.advance()).isFalse();

    Bureau.expect(200, bureau.post("admin", run + "/resume", Map.of()));
    run();
    eachOnce(ids);
    assertThat(bureau.get("admin", run).text("/state")).isEqualTo("DONE");
    assertThat(bureau.get("citizen", run).status()).isEqualTo(403);
    assertThat(bureau.get("admin", "/api/v1/redating/runs/0").status()).isEqualTo(404);
  }

  @Test
  void aChangeThatCantBeginItsRunDoesNotChangeTheCalendar() {
    inReview();
    jdbc.execute("alter table banjie.redating_run add constraint broken check (title <> '测试决定1号') not valid");
    try {
      assertThatThrownBy(this::decreed).hasMessageContaining("broken");
    } finally {
      jdbc.execute("alter table banjie.redating_run drop constraint broken");
    }
    assertThat(bureau.get("admin", "/api/v1/deadlines?from=2026-11-23T09:00&workingDays=3").text("/dueAt")).startsWith("2026-11-26");
    assertThat(jdbc.queryForObject("select count(*) from banjie.calendar_decree", Integer.class)).isZero();
  }

  /** All but the last one. */
  private void eachLane() {
    while (jdbc.queryForObject("select count(*) from banjie.redating_lane where not finished and not last", Integer.class) > 0) {
      assertThat(redating.advance()).isTrue();
    }
  }

  private void eachOnce(List<String> ids) {
    assertThat(ids).allSatisfy(id -> {
      assertThat(moved(id)).isTrue();
      assertThat(redated(id)).isOne();
    });
    Consistency.check(jdbc);
  }
}
