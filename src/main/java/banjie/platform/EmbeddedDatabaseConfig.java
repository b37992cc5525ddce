package banjie.platform;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Brings our own PostgreSQL when no other is named in spring.datasource.url. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfig.NoOtherDatabase.class)
class EmbeddedDatabaseConfig {

  /** An application that can't stop in this time is ended anyway, so that whoever watches over it starts it again. */
  private static final Duration FAREWELL = Duration.ofSeconds(30);

  private static final int EXIT_DATABASE_LOST = 70;

  @Bean
  EmbeddedDatabase embeddedDatabase(@Value("${banjie.data-directory}") Path directory,
      @Value("${banjie.embedded-database.port}") int port, ApplicationContext context) {
    return EmbeddedDatabase.start(directory, port, () -> new Thread(() -> endApplication(context)).start());
  }

  /** The pool is made from this, so it is closed before the server stops; so is everything that uses the pool. */
  @Bean
  JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return database.user();
      }

      @Override
      public String getPassword() {
        return "";
      }

      @Override
      public String getJdbcUrl() {
        return database.url();
      }
    };
  }

  private static void endApplication(ApplicationContext context) {
    Thread last = new Thread(() -> {
      try {
        Thread.sleep(FAREWELL.toMillis());
      } catch (InterruptedException ignored) {
        Thread.currentThread().interrupt();
      }
      Runtime.getRuntime().halt(EXIT_DATABASE_LOST);
    });
    last.setDaemon(true);
    last.start();
    System.exit(SpringApplication.exit(context, () -> EXIT_DATABASE_LOST));
  }

  static class NoOtherDatabase extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
      boolean other = StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
      return new ConditionOutcome(!other, ConditionMessage.forCondition("embedded database")
          .because(other ? "spring.datasource.url names another" : "spring.datasource.url is not given"));
    }
  }
}
