package banjie.submission;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.catalogue.Catalogue;
import banjie.process.FeelConditions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Earlier cases on a real PostgreSQL answer what the applicant isn't asked. */
class KnownFactsTest {

  private static final String PERSON = "210300198206120107";
  private static final String EMPLOYER = "91210381MADEM0011D";
  private static final String WORKER = "210300199208189313";
  private static final Catalogue CATALOGUE = new Catalogue(new FeelConditions());

  private static EmbeddedPostgres server;
  private static JdbcTemplate rows;
  private static KnownFacts facts;

  private int filed;

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedPostgres.start();
    DataSource database = server.getPostgresDatabase();
    Flyway.configure().dataSource(database).schemas("banjie").defaultSchema("banjie")
        .locations("classpath:db/migration").placeholderReplacement(false).load().migrate();
    SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
    factory.setDataSource(database);
    factory.afterPropertiesSet();
    factory.getObject().getConfiguration().addMapper(KnownFacts.Approvals.class);
    facts = new KnownFacts(new SqlSessionTemplate(factory.getObject()).getMapper(KnownFacts.Approvals.class));
    rows = new JdbcTemplate(database);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @BeforeEach
  void noCases() {
    rows.update("delete from banjie.case_file");
  }

  @Test
  void onlyAnApprovedRecognitionOfThisPersonCounts() {
    assertThat(subsidy()).containsEntry("hardshipRecognised", false);
    earlier("employment-hardship-recognition", PERSON, null, "null");
    earlier("employment-hardship-recognition", PERSON, null, "false");
    earlier("employment-hardship-recognition", "210300199002150018", null, "true");
    earlier("employment-hardship-subsidy", PERSON, null, "true");
    assertThat(subsidy()).containsEntry("hardshipRecognised", false);
    earlier("employment-hardship-recognition", PERSON, null, "true");
    assertThat(subsidy()).containsEntry("hardshipRecognised", true).containsEntry("idNumber", PERSON);
  }

  @Test
  void onlyAnApprovedFilingOfThisWorkerWithThisEmployerCounts() {
    earlier("labour-filing-new", EMPLOYER, "210300199002150018", "true");
    earlier("labour-filing-new", "91210381MADEM002X5", WORKER, "true");
    earlier("labour-filing-new", EMPLOYER, WORKER, "null");
    assertThat(enrolment(1)).containsEntry("employmentFilingApproved", false);
    earlier("labour-filing-new", EMPLOYER, WORKER, "true");
    assertThat(enrolment(1)).containsEntry("employmentFilingApproved", true);
  }

  @Test
  void aFilingCountsUntilItIsEnded() {
    earlier("labour-filing-new", EMPLOYER, WORKER, "true");
    earlier("labour-filing-termination", EMPLOYER, WORKER, "false");
    assertThat(enrolment(1)).containsEntry("employmentFilingApproved", true);
    earlier("labour-filing-termination", EMPLOYER, WORKER, "true");
    assertThat(enrolment(1)).containsEntry("employmentFilingApproved", false);
    earlier("labour-filing-renewal", EMPLOYER, WORKER, "true");
    assertThat(enrolment(1)).containsEntry("employmentFilingApproved", true);
  }

  @Test
  void oneNamedWorkerDoesNotStandForSeveral() {
    earlier("labour-filing-new", EMPLOYER, WORKER, "true");
    assertThat(enrolment(2)).containsEntry("employmentFilingApproved", false);
  }

  @Test
  void onlyWhatTheItemAsksForIsAdded() {
    assertThat(enrolment(1)).containsEntry("channel", "ONLINE").doesNotContainKey("hardshipRecognised");
    assertThat(subsidy()).doesNotContainKeys("channel", "employmentFilingApproved");
  }

  private static Map<String, Object> subsidy() {
    return facts.added(CATALOGUE.item("employment-hardship-subsidy"), Map.of("idNumber", PERSON), "ONLINE");
  }

  private static Map<String, Object> enrolment(long workers) {
    return facts.added(CATALOGUE.item("staff-enrolment"),
        Map.of("uscc", EMPLOYER, "employeeIdNumber", WORKER, "workerCount", workers), "ONLINE");
  }

  /** Each is filed a minute after the one before. */
  private void earlier(String item, String identity, String worker, String approved) {
    filed++;
    rows.update("""
        insert into banjie.case_file (id, number, query_code, item_code, matter_number, office, identity_number, state,
          version, instant, submitted_at, provisional, paused, approved, filing, progress)
        values (?, ?, 'Q', ?, 1, 'hall', ?, 'COMPLETED', 0, true, timestamptz '2026-03-02 09:00+08' + ? * interval '1 minute',
          false, false, ?::boolean, jsonb_build_object('answers', jsonb_build_object('employeeIdNumber', ?::text)), '{}')
        """, UUID.randomUUID(), "N" + filed, item, identity, filed, approved.equals("null") ? null : approved, worker);
  }
}
