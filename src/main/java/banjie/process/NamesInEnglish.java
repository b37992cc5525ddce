package banjie.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The models are drawn in Chinese; this is how their elements are called in English. A name that isn't known stays as it is. */
@Component
class NamesInEnglish {

  private final Map<String, String> names;

  NamesInEnglish() {
    try (InputStream file = getClass().getResourceAsStream("names-in-english.tsv")) {
      names = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String of(String name) {
    return names.getOrDefault(name, name);
  }

  boolean knows(String name) {
    return names.containsKey(name);
  }
}
