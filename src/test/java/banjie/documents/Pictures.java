package banjie.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leaves the documents of a test where a person can look at them: target/documents. */
final class Pictures {

  private Pictures() {}

  static void keep(String name, byte[] pdf) {
    try {
      Files.createDirectories(Path.of("target/documents"));
      Files.write(Path.of("target/documents", name + ".pdf"), pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
