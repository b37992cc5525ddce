package banjie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the pages is there in both languages, says the same places to fill in, and reads as it is written. */
class MessageBundlesTest {

  private static final Path FOLDER = Path.of("src", "main", "resources", "messages");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern PLACE = Pattern.compile("\\{\\d+");
  private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z0-9._-]+)[}(]");

  static List<String> bundles() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".properties"))
          .map(name -> name.replaceFirst("(_en)?\\.properties$", "")).distinct().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeys(String bundle) {
    assertThat(words(bundle, "_en").keySet()).as("English of " + bundle).isEqualTo(words(bundle, "").keySet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void eachIsInItsLanguage(String bundle) {
    assertThat(words(bundle, "_en")).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    // What a page says in its other language too is named so.
    assertThat(words(bundle, "_en")).allSatisfy((key, text) -> {
      if (!key.endsWith(".other")) {
        assertThat(text).as(key).doesNotContainPattern(CHINESE);
      }
    });
    assertThat(words(bundle, "")).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesFillInTheSame(String bundle) {
    Map<String, String> english = words(bundle, "_en");
    words(bundle, "").forEach((key, text) -> assertThat(places(english.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
  }

  /** With places to fill in, one apostrophe would swallow them; without, two would be shown as two. */
  @ParameterizedTest
  @MethodSource("bundles")
  void apostrophesAreWrittenAsTheyAreRead(String bundle) {
    for (String language : List.of("", "_en")) {
      assertThat(words(bundle, language)).allSatisfy((key, text) -> {
        if (PLACE.matcher(text).find()) {
          assertThat(text.replace("''", "")).as(key).doesNotContain("'");
        } else {
          assertThat(text).as(key).doesNotContain("''");
        }
      });
    }
  }

  @Test
  void noKeyIsSaidTwice() {
    Map<String, List<String>> homes = new TreeMap<>();
    bundles().forEach(bundle -> keysAsWritten(bundle).forEach(key -> homes.computeIfAbsent(key, k -> new ArrayList<>()).add(bundle)));
    assertThat(homes).allSatisfy((key, where) -> assertThat(where).as(key).hasSize(1));
  }

  @Test
  void everyKeyThatATemplateNamesExists() {
    Set<String> known = bundles().stream().flatMap(bundle -> words(bundle, "").keySet().stream()).collect(Collectors.toSet());
    for (Path template : TemplateFiles.all()) {
      Set<String> named = KEY_IN_TEMPLATE.matcher(TemplateFiles.text(template)).results().map(match -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
      assertThat(known).as(TemplateFiles.name(template)).containsAll(named);
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> words(String bundle, String language) {
    Properties words = new Properties();
    try (Reader file = Files.newBufferedReader(FOLDER.resolve(bundle + language + ".properties"))) {
      words.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sorted = new TreeMap<>();
    words.forEach((key, text) -> sorted.put((String) key, (String) text));
    return sorted;
  }

  /** Twice where a file has it twice, which loading would hide. */
  private static List<String> keysAsWritten(String bundle) {
    try {
      return Files.readAllLines(FOLDER.resolve(bundle + ".properties")).stream()
          .filter(line -> line.matches("[a-zA-Z0-9._-]+\\s*=.*")).map(line -> line.replaceFirst("\\s*=.*", "")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
