package banjie.calendar;

import static banjie.calendar.NoticeFixtures.bytes;
import static banjie.calendar.NoticeFixtures.notice;
import static banjie.calendar.NoticeFixtures.noticeOf2027;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.deadlines.BusinessHours;
import banjie.deadlines.Deadlines;
import banjie.deadlines.DueDate;
import banjie.deadlines.Receipt;
import banjie.platform.Refusal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The store on a real PostgreSQL: first start, preview, loading, and a second node that hears of it. */
class CalendarNoticesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, BusinessHours.USUAL.zone());

  private static EmbeddedPostgres server;
  private static DataSource database;
  private static CalendarMapper mapper;
  private static JdbcTransactionManager transactions;

  private final JdbcTemplate rows = new JdbcTemplate(database);
  private final List<Object> published = new ArrayList<>();
  private final CurrentCalendar here = new CurrentCalendar(mapper, Duration.ofHours(1));
  private final CurrentCalendar otherNode = new CurrentCalendar(mapper, Duration.ZERO);
  private final BuiltInNotices builtIn = new BuiltInNotices(mapper, transactions, CLOCK);
  private final CalendarNotices notices = new CalendarNotices(mapper, here, transactions, published::add, CLOCK);

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedPostgres.start();
    database = server.getPostgresDatabase();
    Flyway.configure().dataSource(database).schemas("banjie").defaultSchema("banjie")
        .locations("classpath:db/migration").placeholderReplacement(false).load().migrate();
    SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
    factory.setDataSource(database);
    factory.afterPropertiesSet();
    factory.getObject().getConfiguration().addMapper(CalendarMapper.class);
    mapper = new SqlSessionTemplate(factory.getObject()).getMapper(CalendarMapper.class);
    transactions = new JdbcTransactionManager(database);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @BeforeEach
  void firstStart() {
    rows.update("delete from banjie.calendar_notice");
    builtIn.loadMissing();
  }

  @Test
  void theFirstStartLoadsTheBuiltInNoticesAndTheNextChangesNothing() {
    long version = mapper.version();
    builtIn.loadMissing();
    assertThat(mapper.version()).isEqualTo(version);
    assertThat(rows.queryForObject("select count(*) from banjie.calendar_day", Integer.class)).isEqualTo(142);
    assertThat(mapper.notices()).containsExactly(
        new LoadedNotice(2023, "国办发明电〔2022〕16号", NOW, "built-in"), new LoadedNotice(2024, "国办发明电〔2023〕7号", NOW, "built-in"),
        new LoadedNotice(2025, "国办发明电〔2024〕12号", NOW, "built-in"), new LoadedNotice(2026, "国办发明电〔2025〕7号", NOW, "built-in"));
    assertThat(here.get().years()).containsExactly(2023, 2024, 2025, 2026);
    assertThat(mapper.days()).hasSize(142).contains(BuiltInNotices.read().get(0).days().get(0));
  }

  @Test
  void nodesStartingTogetherLoadOnce() throws Exception {
    rows.update("delete from banjie.calendar_notice");
    long version = mapper.version();
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> starts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        starts.add(() -> {
          builtIn.loadMissing();
          return null;
        });
      }
      for (Future<Void> start : nodes.invokeAll(starts)) {
        start.get();
      }
    } finally {
      nodes.shutdown();
    }
    assertThat(mapper.version()).isEqualTo(version + 1);
    assertThat(mapper.days()).hasSize(142);
  }

  private NoticePreview preview(byte[] file) {
    return notices.draft(file).effect();
  }

  @Test
  void aPreviewSaysWhatWouldChangeAndChangesNothing() {
    NoticePreview preview = preview(bytes(noticeOf2027()));

    assertThat(preview.years()).singleElement().satisfies(year -> {
      assertThat(year.year()).isEqualTo(2027);
      assertThat(year.becomesFirm()).isTrue();
      assertThat(year.replaces()).isNull();
      assertThat(year.days()).hasSize(15);
    });
    assertThat(preview.changes()).extracting(NoticePreview.DayChange::date)
        .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 3));
    assertThat(preview.changes().get(0)).isEqualTo(new NoticePreview.DayChange(LocalDate.of(2026, 12, 31), true, false,
        "工作日", "working day", "元旦放假", "New Year's Day holiday"));
    assertThat(preview.changes().get(1).workingAfter()).isTrue();
    assertThat(mapper.notices()).hasSize(4);
    assertThat(here.get().years()).doesNotContain(2027);
    assertThat(published).isEmpty();
  }

  @Test
  void aLoadedNoticeTakesEffectAtOnceHereAndOnOtherNodes() {
    Deadlines deadlines = new Deadlines(here, BusinessHours.USUAL, Receipt.CALENDAR_DATE);
    Instant from = Instant.parse("2026-12-30T02:00:00Z");
    DueDate before = deadlines.due(from, 3);
    otherNode.get();

    notices.apply(bytes(noticeOf2027()), "admin");

    assertThat(before.provisional()).isTrue();
    assertThat(before.dueAt()).hasToString("2027-01-05T17:00+08:00");
    DueDate after = deadlines.due(from, 3);
    assertThat(after.provisional()).isFalse();
    assertThat(after.dueAt()).hasToString("2027-01-05T17:00+08:00");
    assertThat(after.steps()).extracting(step -> step.reason().name()).containsExactly(
        "EVENT_DAY", "HOLIDAY", "HOLIDAY", "WEEKEND", "MAKE_UP_DAY", "WORKING_DAY", "WORKING_DAY");
    assertThat(otherNode.get().isFirm(LocalDate.of(2027, 6, 1))).isTrue();
    assertThat(mapper.notices()).contains(new LoadedNotice(2027, "测试通知", NOW, "admin"));
    assertThat(published).containsExactly(
        new CalendarChanged(mapper.version(), "测试通知", Set.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 3)), Set.of(2027), "admin"));
  }

  @Test
  void aCorrectedNoticeReplacesTheEarlierOneOfItsYear() {
    notices.apply(bytes(noticeOf2027()), "admin");
    NoticePreview corrected = notices.apply(bytes(notice(2027, Map.of("2027-10-04", "holiday,国庆节"))), "admin");

    assertThat(corrected.years().get(0).replaces()).isEqualTo("测试通知");
    assertThat(corrected.years().get(0).becomesFirm()).isFalse();
    assertThat(corrected.changes()).extracting(NoticePreview.DayChange::date)
        .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 3), LocalDate.of(2027, 10, 4));
    assertThat(here.get().isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(mapper.daysOf(2027)).hasSize(14);
  }

  @Test
  void whatLooksOddIsMentioned() {
    assertThat(preview(BuiltInNotices.bytes()).warnings()).isEmpty();
    assertThat(preview(BuiltInNotices.bytes()).changes()).isEmpty();
    assertThat(preview(bytes(notice(2027, Map.of()))).warnings())
        .extracting(NoticePreview.Warning::messageEn).singleElement().asString().contains("the law grants 13");
  }

  @Test
  void aRefusedFileLeavesEverythingAsItWas() {
    long version = mapper.version();
    String half = noticeOf2027() + "2025-12-31,holiday,元旦,2026 假通知\n";
    assertThatThrownBy(() -> notices.apply(bytes(half), "admin")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> notices.apply(bytes("x"), "admin")).isInstanceOf(Refusal.class);
    assertThat(mapper.version()).isEqualTo(version);
    assertThat(mapper.notices()).hasSize(4);
    assertThat(published).isEmpty();
  }

  @Test
  void aDayThatAnotherYearsNoticeListsIsNotListedTwice() {
    notices.apply(bytes(noticeOf2027()), "admin");
    String again = notice(2026, Map.of("2026-12-31", "holiday,元旦"));
    assertThatThrownBy(() -> preview(bytes(again))).isInstanceOfSatisfying(Refusal.class, refusal ->
        assertThat(refusal.problems()).singleElement().extracting(Refusal.Problem::messageEn).asString()
            .contains("2026-12-31 is listed already by \"测试通知\""));
  }

  @Test
  void aFailureWhileLoadingKeepsTheOldCalendar() {
    rows.execute("alter table banjie.calendar_day add constraint broken check (date <> '2027-10-03')");
    try {
      assertThatThrownBy(() -> notices.apply(bytes(noticeOf2027()), "admin")).isNotInstanceOf(Refusal.class);
    } finally {
      rows.execute("alter table banjie.calendar_day drop constraint broken");
    }
    assertThat(mapper.notices()).hasSize(4);
    assertThat(otherNode.get().isFirm(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(published).isEmpty();
  }
}
