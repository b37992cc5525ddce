package banjie.documents;

import banjie.platform.StartRefused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** The picture of the bureau's seal, if it has one. */
@Component
class SealImage {

  private final String uri;

  SealImage(DocumentSettings settings) {
    uri = settings.seal().isBlank() ? null : read(Path.of(settings.seal()));
  }

  /** A data address; null where documents say （盖章） and are stamped by hand. */
  String uri() {
    return uri;
  }

  private static String read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
      if (picture == null) {
        throw broken(file, "it is no PNG");
      }
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);
    } catch (IOException unreadable) {
      throw broken(file, "it can't be read: " + unreadable.getMessage());
    }
  }

  private static StartRefused broken(Path file, String reason) {
    return new StartRefused("The seal " + file + " is broken: " + reason,
        "Name a PNG file in banjie.documents.seal, or leave the setting empty to stamp by hand.");
  }
}
