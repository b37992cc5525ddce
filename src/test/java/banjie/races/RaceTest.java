package banjie.races;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.Consistency;
import banjie.platform.TestTime;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every race here has at hand. */
abstract class RaceTest {

  /** A multiple of three: each way in which a race can begin gets its share. */
  static final int ROUNDS = Integer.getInteger("races.rounds", 24);

  @Autowired
  Bureau bureau;
  @Autowired
  JdbcTemplate jdbc;
  @Autowired
  DataSource database;
  @Autowired
  ManagementService jobs;
  @Autowired
  TestTime time;

  Desk desk;
  Timers timers;

  /** What is refused or broken here on purpose would fill the build's log with stack traces. */
  private static final List<String> LOUD = List.of("org.camunda.bpm.engine", "banjie.platform.ProblemAnswers",
      "org.mybatis", "org.springframework.transaction", "com.zaxxer.hikari");

  @AfterAll
  static void loud() {
    LOUD.forEach(name -> LoggingSystem.get(RaceTest.class.getClassLoader()).setLogLevel(name, null));
  }

  @BeforeEach
  void prepare() {
    LOUD.forEach(name -> LoggingSystem.get(RaceTest.class.getClassLoader()).setLogLevel(name, LogLevel.OFF));
    desk = new Desk(bureau);
    timers = new Timers(jdbc, jobs);
  }

  /** Both stand before the case's locked row, one or the other first; or both start from one line. */
  List<Outcome> race(int round, String id, Callable<Outcome> one, Callable<Outcome> other) {
    return switch (round % 3) {
      case 0 -> Race.inLine(database, id, List.of(one, other));
      case 1 -> {
        List<Outcome> turned = Race.inLine(database, id, List.of(other, one));
        yield List.of(turned.get(1), turned.get(0));
      }
      default -> Race.together(List.of(one, other));
    };
  }

  /** One went through, and the other was told so. */
  void oneWinner(List<Outcome> outcomes) {
    assertThat(outcomes.stream().filter(Outcome::won)).as("winners of %s", outcomes).hasSize(1);
    assertThat(outcomes.stream().filter(outcome -> !outcome.won())).allMatch(Outcome::toldSo);
  }

  void consistent() {
    Consistency.check(jdbc);
  }
}
