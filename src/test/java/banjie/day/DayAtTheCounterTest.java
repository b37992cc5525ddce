package banjie.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The whole application as it runs for everybody: its own port, its own database, timers that fire by themselves. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayAtTheCounterTest {

  private static final Path DATABASE = Path.of("target", "day-database");

  @LocalServerPort
  private int port;

  private Day day;

  /** A new database each time: each day moves time on by weeks, and years of builds would leave the calendar. */
  @DynamicPropertySource
  static void freshDatabase(DynamicPropertyRegistry properties) throws IOException {
    FileSystemUtils.deleteRecursively(DATABASE);
    properties.add("banjie.data-directory", DATABASE::toString);
  }

  @BeforeAll
  void aDayIsLived() {
    day = new Day(new Api(URI.create("http://localhost:" + port)), nowhere()).live();
  }

  /** The engine's clock is one for the whole process, and this day has moved it. */
  @AfterAll
  void othersHaveTheirOwnTime() {
    ClockUtil.reset();
  }

  @Test
  void theDayGoesAsTheGuidePromises() {
    Verdict verdict = day.judgedBy(Guide.PRINTED);
    assertThat(verdict.isClean()).as(Report.of(verdict, Guide.PRINTED)).isTrue();
    assertThat(verdict.ofCases().keySet()).extracting(outcome -> outcome.story().visit().item())
        .as("all items").containsAll(Guide.PRINTED.promises().stream().map(Promise::code).toList());
    assertThat(verdict.ofCases().keySet().stream().map(Outcome::story).filter(story -> story.visit().outOfTurn() > 0)
        .map(Story::pathZh)).as("taken out of turn, although nobody else waits in this bureau").isEmpty();
  }

  @Test
  void anotherLimitThanPromisedIsNoticedByName() {
    Guide stricter = Guide.PRINTED.with("resident-pension-benefit", 4);
    Verdict verdict = day.judgedBy(stricter);
    assertThat(verdict.isClean()).isFalse();
    assertThat(Report.of(verdict, stricter))
        .contains("guide row 9 城乡居民基本养老保险待遇申领 (resident-pension-benefit): limit: promised WORKING_DAYS 4, "
            + "found WORKING_DAYS 5")
        .contains("due (9 城乡居民基本养老保险待遇申领 (resident-pension-benefit) promises 4个工作日)");
    assertThat(verdict.ofCases().entrySet()).as("only cases of that item differ").allSatisfy(judged ->
        assertThat(judged.getValue().isEmpty())
            .isEqualTo(!judged.getKey().story().visit().item().equals("resident-pension-benefit")));
  }

  @Test
  void withoutAnApplicationTheProgramSaysSo() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      String address = "http://localhost:" + free.getLocalPort();
      free.close();
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      int status = DayAtTheCounter.run(address, new PrintStream(printed, true, StandardCharsets.UTF_8));
      assertThat(status).isEqualTo(2);
      assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Nobody answers at " + address);
    }
  }

  private static PrintStream nowhere() {
    return new PrintStream(PrintStream.nullOutputStream());
  }
}
