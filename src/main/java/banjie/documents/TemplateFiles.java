package banjie.documents;

import banjie.platform.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates in force: the bureau's own files where its folder has them, else the built-in ones. */
@Component
class TemplateFiles {

  static final String LAYOUT = "layout.html";
  static final String STYLE = "layout.css";

  private final String folder;
  private final Map<DocumentKind, Template> inForce = new EnumMap<>(DocumentKind.class);

  TemplateFiles(DocumentSettings settings) {
    folder = settings.templates();
    if (!folder.isBlank() && !Files.isDirectory(Path.of(folder))) {
      throw new StartRefused("banjie.documents.templates names " + folder + ", which is no folder",
          "Make the folder, or leave the setting empty to use the built-in templates.");
    }
    String layout = read(LAYOUT);
    String style = read(STYLE);
    for (DocumentKind kind : DocumentKind.values()) {
      inForce.put(kind, Template.of(kind, read(fileOf(kind)), layout, style));
    }
  }

  /** For tests: what a restart with changed files does. */
  void putInForce(Template template) {
    inForce.put(template.kind(), template);
  }

  Template of(DocumentKind kind) {
    return inForce.get(kind);
  }

  Iterable<Template> all() {
    return inForce.values();
  }

  static String fileOf(DocumentKind kind) {
    return kind.name() + ".html";
  }

  /** Where a person finds the file. */
  String placeOf(String file) {
    return own(file) == null ? "documents/" + file : own(file).toString();
  }

  private Path own(String file) {
    Path path = folder.isBlank() ? null : Path.of(folder, file);
    return path != null && Files.exists(path) ? path : null;
  }

  private String read(String file) {
    Path own = own(file);
    try {
      return own == null ? builtIn(file) : Files.readString(own);
    } catch (MalformedInputException notUtf8) {
      throw broken(file, "it is not UTF-8");
    } catch (IOException unreadable) {
      throw broken(file, "it can't be read: " + unreadable.getMessage());
    }
  }

  private static String builtIn(String file) {
    try (InputStream in = TemplateFiles.class.getResourceAsStream("/documents/" + file)) {
      if (in == null) {
        throw new IllegalStateException("documents/" + file + " is not on the classpath");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  StartRefused broken(String file, String reason) {
    return new StartRefused("The document template " + placeOf(file) + " is broken: " + reason,
        own(file) == null ? "Build the application anew with a good template in documents/."
            : "Repair the file, or remove it from " + folder + " to use the built-in one.");
  }
}
