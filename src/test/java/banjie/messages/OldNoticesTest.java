package banjie.messages;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.platform.TestDatabases;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What applicants were told before there was an inbox lies in it afterwards. */
class OldNoticesTest {

  private static FluentConfiguration upTo(DriverManagerDataSource database, String version) {
    return Flyway.configure().dataSource(database).schemas("banjie").defaultSchema("banjie").locations("classpath:db/migration")
        .placeholderReplacement(false).target(version);
  }

  @Test
  void noticesBecomeMessages() {
    DriverManagerDataSource database = new DriverManagerDataSource(TestDatabases.newDatabase(), "postgres", "");
    JdbcTemplate jdbc = new JdbcTemplate(database);
    upTo(database, "030").load().migrate();
    jdbc.update("""
        insert into banjie.case_file (id, number, query_code, item_code, matter_number, office, applicant_id, state, version,
          instant,
          submitted_at, provisional, paused, filing, progress)
        values ('00000000-0000-0000-0000-000000000001', 'N1', 'Q', 'x', 1, 'hall', '00000000-0000-0000-0000-00000000000a',
          'IN_REVIEW', 1,
            false, now(), false, false, '{}', '{}'),
          ('00000000-0000-0000-0000-000000000002', 'N2', 'Q', 'x', 1, 'hall', null, 'SUBMITTED', 0, false, now(), false, false,
            '{}', '{}')
        """);
    jdbc.update("""
        insert into banjie.notice (case_id, kind, at, title, body, read_at)
        values ('00000000-0000-0000-0000-000000000002', 'SUBMITTED', '2026-11-23 09:00+08', '收件凭证', '收到。', null),
          ('00000000-0000-0000-0000-000000000001', 'ACCEPTED', '2026-11-23 10:00+08', '受理通知书', '已受理。', '2026-11-23 11:00+08')
        """);

    upTo(database, "latest").load().migrate();
    List<Map<String, Object>> rows = jdbc.queryForList(
        "select recipient::text, kind, title, body, title_en, serve_by, served_at, read_at is not null as read from banjie.message order by id");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).containsEntry("kind", "SUBMITTED").containsEntry("recipient", null).containsEntry("serve_by", null)
        .containsEntry("read", false).containsEntry("body", "收到。");
    assertThat(rows.get(1)).containsEntry("recipient", "00000000-0000-0000-0000-00000000000a").containsEntry("serve_by", "PAPER")
        .containsEntry("served_at", null).containsEntry("read", true).containsEntry("title_en", null);
    assertThat(jdbc.queryForObject("select to_regclass('banjie.notice')::text", String.class)).isNull();
  }
}
