package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.catalogue.Catalogue;
import banjie.platform.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/**
 * The README's table of timers is what the models, the catalogue and the settings say. After a change:
 * {@code mvn test -Dtest=TimerTableTest -Dtimers.write=true}.
 */
class TimerTableTest {

  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- timers: begin -->\n";
  private static final String END = "<!-- timers: end -->";

  @Test
  void theReadmesTablesAreTrue() throws IOException {
    String text = Files.readString(README);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    assertThat(from).as(BEGIN).isGreaterThanOrEqualTo(BEGIN.length());
    assertThat(to).as(END).isGreaterThanOrEqualTo(from);

    String table = new TimerTable(new Catalogue(new FeelConditions()), limits()).markdown();
    if (Boolean.getBoolean("timers.write")) {
      Files.writeString(README, text.substring(0, from) + table + text.substring(to));
      return;
    }
    assertThat(text.substring(from, to))
        .as("The timers have changed. Write the table anew with -Dtimers.write=true, or put this in its place:%n%s", table)
        .isEqualTo(table);
  }

  private static Limits limits() throws IOException {
    MutablePropertySources sources = new MutablePropertySources();
    List.copyOf(new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yml")))
        .forEach(sources::addLast);
    return new Binder(ConfigurationPropertySources.from(sources)).bind("banjie.limits", Limits.class).get();
  }
}
