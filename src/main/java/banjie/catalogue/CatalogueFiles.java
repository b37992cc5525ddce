package banjie.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where the catalogue's files come from. */
interface CatalogueFiles {

  /** @param path below the catalogue's folder */
  String read(String path);

  static CatalogueFiles onClasspath() {
    return path -> {
      try (var in = CatalogueFiles.class.getResourceAsStream("/catalogue/" + path)) {
        if (in == null) {
          throw new BrokenCatalogue(path, 1, "the file is missing");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    };
  }
}
