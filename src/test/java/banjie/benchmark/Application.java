package banjie.benchmark;

import banjie.Banjie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.RestClient;

/** The application as it is started by anybody, on an empty database of its own and a free port. */
final class Application {

  private Application() {}

  static ConfigurableApplicationContext start(Path data) {
    SpringApplication application = new SpringApplication(Banjie.class);
    application.addInitializers(context -> context.getBeanFactory().registerSingleton("noTests", new NoTests()));
    // Documents are made after their cases, by a job that would take part of the processors; what it costs is told apart.
    return application.run("--server.port=0", "--banjie.data-directory=" + data, "--spring.profiles.active=demo",
        "--banjie.documents.sealing=false");
  }

  /** The administrator takes on n officers for each step of the hall. */
  static void takeOn(Bureau bureau, int officers) {
    RestClient http = RestClient.create(bureau.address());
    for (String role : List.of("INTAKE", "REVIEW", "COMPLETION")) {
      for (int i = 0; i < officers; i++) {
        var answer = http.post().uri("/api/v1/staff")
            .headers(headers -> headers.setBasicAuth("admin", "banjie-demo"))
            .body(Map.of("username", Bureau.username(role, i), "name", "窗口" + role + i, "password", Bureau.PASSWORD,
                "posts", List.of(Map.of("office", "hall", "role", role))))
            .retrieve().toBodilessEntity();
        Claims.equal("taken on", HttpStatus.CREATED, answer.getStatusCode());
      }
    }
  }

  /** The tests are on the classpath too; the parts that they bring are not the application's. */
  private static final class NoTests extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) {
      return type.getAnnotationMetadata().isAnnotated(TestComponent.class.getName());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof NoTests;
    }

    @Override
    public int hashCode() {
      return NoTests.class.hashCode();
    }
  }
}
