package banjie.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProfileGuardTest {

  private final MockEnvironment environment = new MockEnvironment();

  private void start() {
    environment.setDefaultProfiles("demo");
    new ProfileGuard().postProcessEnvironment(environment, null);
  }

  @Test
  void theDemoStartsByDefaultOnItsOwnDatabase() {
    assertThatCode(this::start).doesNotThrowAnyException();
  }

  @Test
  void theDemoDoesNotStartByDefaultOnAnother() {
    environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/banjie");
    assertThatThrownBy(this::start).isInstanceOfSatisfying(StartRefused.class,
        no -> assertThat(no.remedy()).contains("SPRING_PROFILES_ACTIVE=demo"));
  }

  @Test
  void aNamedProfileStartsOnAnother() {
    environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/banjie");
    environment.setActiveProfiles("demo");
    assertThatCode(this::start).doesNotThrowAnyException();
    environment.setActiveProfiles("production");
    assertThatCode(this::start).doesNotThrowAnyException();
  }
}
