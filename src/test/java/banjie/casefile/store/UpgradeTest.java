package banjie.casefile.store;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.casefile.Actor;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseState;
import banjie.deadlines.BusinessHours;
import banjie.deadlines.CalendarDay;
import banjie.deadlines.Deadlines;
import banjie.deadlines.Receipt;
import banjie.deadlines.WorkingCalendar;
import banjie.platform.TestDatabases;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A case that was stored with one clock and bare dates is the same case with ledgers and terms. */
class UpgradeTest {

  private static final String FILING = """
      {"itemCode": "labour-dispatch-licence", "matterNumber": 13, "processId": "LabourDispatchLicence", "limitDays": 5,
       "statutoryDays": 20, "twoOfficers": true, "deferralDays": 7, "office": "hall", "answers": {}, "findings": [],
       "papers": {"list": []}}
      """;
  private static final String PROGRESS = """
      {"papers": {"list": [{"code": "report", "nameZh": "财务审计报告", "deferrable": true, "state": "DEFERRED"}]},
       "clock": {"limitDays": 5, "dueAt": "2026-12-07T09:00:00Z", "warnAt": "2026-12-04T09:00:00Z", "provisional": false,
         "running": false, "paused": true, "entries": [
           {"kind": "STARTED", "at": "2026-11-30T01:00:00Z", "rule": "受理次日起算", "daysLeft": null, "dueAfter": "2026-12-07T09:00:00Z"},
           {"kind": "PAUSED", "at": "2026-12-01T01:00:00Z", "rule": "审核完毕，等待容缺材料", "daysLeft": 4, "dueAfter": "2026-12-07T09:00:00Z"}]},
       "milestones": {"submittedAt": "2026-11-30T01:00:00Z", "receivedAt": "2026-11-30T01:00:00Z",
         "silenceDueAt": "2026-12-07T09:00:00Z", "acceptedAt": "2026-11-30T01:00:00Z",
         "acceptanceRecordedAt": "2026-11-30T01:00:00Z", "statutoryDueAt": "2026-12-28T09:00:00Z",
         "deferralDueAt": "2026-12-09T09:00:00Z", "committed": ["report"], "reminders": []},
       "officers": {}}
      """;

  @Test
  void datesAndClocksAreKept() {
    DriverManagerDataSource database = new DriverManagerDataSource(TestDatabases.newDatabase(), "postgres", "");
    flyway(database, "030").migrate();
    JdbcTemplate jdbc = new JdbcTemplate(database);
    jdbc.update("""
        insert into banjie.case_file (id, number, query_code, item_code, matter_number, office, state, version, instant,
          submitted_at, provisional, paused, filing, progress)
        values (?, '1', 'Q', 'labour-dispatch-licence', 13, 'hall', 'IN_REVIEW', 3, false, now(), false, true, ?::jsonb, ?::jsonb)
        """, UUID.randomUUID(), FILING, PROGRESS);

    flyway(database, "031").migrate();

    CaseFile file = jdbc.queryForObject("select id, number, query_code, state, version, filing, progress from banjie.case_file",
        (row, number) -> new CaseJson().read(new StoredCase(row.getObject("id", UUID.class), row.getString("number"),
            row.getString("query_code"), row.getString("state"), row.getInt("version"), row.getString("filing"),
            row.getString("progress"))));
    assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
    assertThat(file.promised().dueAt()).isEqualTo(Instant.parse("2026-12-07T09:00:00Z"));
    assertThat(file.promised().paused()).isTrue();
    assertThat(file.statutory().dueAt()).isEqualTo(Instant.parse("2026-12-28T09:00:00Z"));
    assertThat(file.statutory().isRunning()).isTrue();
    assertThat(file.milestones().deferralDueAt()).isEqualTo(Instant.parse("2026-12-09T09:00:00Z"));
    assertThat(file.milestones().silenceDueAt()).isEqualTo(Instant.parse("2026-12-07T09:00:00Z"));
    assertThat(file.redate(Actor.SYSTEM, "", Instant.parse("2026-12-02T01:00:00Z"), december())).as("counted again").isEmpty();
  }

  private static Flyway flyway(DriverManagerDataSource database, String target) {
    return Flyway.configure().dataSource(database).schemas("banjie").defaultSchema("banjie").locations("classpath:db/migration")
        .placeholderReplacement(false).target(target).load();
  }

  /** December 2026 has no holiday. */
  private static Deadlines december() {
    WorkingCalendar calendar = new WorkingCalendar(Set.of(2026), List.<CalendarDay>of());
    return new Deadlines(() -> calendar, BusinessHours.USUAL, Receipt.CALENDAR_DATE);
  }
}
