package banjie.browser;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tour shows pictures that exist, no picture lies about unseen, and none is heavy. */
class TourTest {

  private static final Path DOCS = Path.of("docs");
  private static final Pattern PICTURE = Pattern.compile("\\(pictures/([^)]+)\\)");
  private static final long HEAVIEST = 300_000;

  @Test
  void everyPictureIsInTheTour() throws IOException {
    Set<String> shown = PICTURE.matcher(Files.readString(DOCS.resolve("tour.md"))).results().map(match -> match.group(1))
        .collect(toCollection(TreeSet::new));
    Set<String> kept;
    try (Stream<Path> files = Files.list(DOCS.resolve("pictures"))) {
      kept = files.map(file -> file.getFileName().toString()).collect(toCollection(TreeSet::new));
    }
    assertThat(shown).as("pictures of the tour").isEqualTo(kept);
    for (String picture : kept) {
      assertThat(Files.size(DOCS.resolve("pictures").resolve(picture))).as(picture).isLessThan(HEAVIEST);
    }
  }
}
