package banjie.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The templates of all pages, as files. */
final class TemplateFiles {

  private static final Path FOLDER = Path.of("src", "main", "resources", "templates");

  private TemplateFiles() {}

  static List<Path> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without what Thymeleaf itself leaves out. */
  static String text(Path file) {
    try {
      return Files.readString(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return FOLDER.relativize(file).toString();
  }
}
