package banjie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.BanjieTest;
import banjie.platform.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

@BanjieTest
@Transactional
class FirstAdministratorTest {

  @Autowired AccountMapper accounts;
  @Autowired ManageStaff staff;
  @Autowired PasswordEncoder encoder;
  @Autowired TransactionOperations transaction;
  @Autowired JdbcClient jdbc;

  private void start(String username, String password, String file) {
    new FirstAdministrator(accounts, staff, encoder, transaction, username, password, file)
        .afterSingletonsInstantiated();
  }

  private void givenNoAdministrator() {
    jdbc.sql("delete from banjie.post where role = 'ADMINISTRATOR'").update();
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "boss, ''", "'', a long enough one", "boss, short", "system, a long enough one"})
  void withoutOneTheApplicationDoesNotStart(String username, String password) {
    givenNoAdministrator();
    assertThatThrownBy(() -> start(username, password, "")).isInstanceOfSatisfying(StartRefused.class,
        no -> assertThat(no.remedy()).contains("BANJIE_ADMIN_USERNAME", "BANJIE_ADMIN_PASSWORD_FILE"));
  }

  @Test
  void theFirstOneIsAppointed() {
    givenNoAdministrator();
    start("Boss", "a long enough one", "");
    assertThat(accounts.byUsername("boss").orElseThrow().person().isAdministrator()).isTrue();
  }

  @Test
  void thePasswordMayBeInAFile(@TempDir Path directory) throws Exception {
    givenNoAdministrator();
    Path file = Files.writeString(directory.resolve("secret"), "a long enough one\n");
    start("boss", "", file.toString());
    assertThat(encoder.matches("a long enough one", accounts.byUsername("boss").orElseThrow().passwordHash())).isTrue();
  }

  @Test
  void whereThereIsOneNothingIsRead() {
    start("", "", "/no/such/file");
    start("boss", "a long enough one", "");
    assertThat(accounts.byUsername("boss")).isEmpty();
  }
}
