package banjie.documents;

import banjie.platform.StartRefused;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A broken template is found at the start, not at the counter: each is filled in with sample data, has to be well formed,
 * print every field that its kind needs, and use no letter that the typeface lacks. Runs beside the rest of the start, which
 * waits for the result; then the texts in force are kept in the database, where documents find them for ever.
 */
@Component
class CheckTemplates implements SmartInitializingSingleton {

  private final TemplateFiles files;
  private final DocumentPdf pdfs;
  private final Typeface typeface;
  private final DocumentMapper documents;
  private final Clock clock;
  private final CompletableFuture<Void> checked;

  CheckTemplates(TemplateFiles files, DocumentPdf pdfs, Typeface typeface, DocumentMapper documents, Clock clock) {
    this.files = files;
    this.pdfs = pdfs;
    this.typeface = typeface;
    this.documents = documents;
    this.clock = clock;
    // A thread of our own: those of the common pool don't see the classes inside an executable jar.
    checked = CompletableFuture.runAsync(this::check, task -> new Thread(task, "document-templates").start());
  }

  @Override
  public void afterSingletonsInstantiated() {
    try {
      checked.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof StartRefused refused ? refused : failed;
    }
    files.all().forEach(template -> documents.keep(template, clock.instant()));
  }

  private void check() {
    typeface.font();
    files.all().forEach(this::check);
  }

  private void check(Template template) {
    String file = TemplateFiles.fileOf(template.kind());
    Map<String, Object> sample = Samples.of(template.kind());
    String xhtml;
    try {
      xhtml = pdfs.xhtml(template, sample);
    } catch (RuntimeException unmergeable) {
      throw files.broken(blamed(unmergeable, file), rootOf(unmergeable));
    }
    String text = textOf(xhtml, file);
    required(template.kind(), sample, missing -> {
      if (!text.contains(missing.expected())) {
        throw files.broken(missing.common() ? TemplateFiles.LAYOUT : file, "it does not print the field " + missing.field());
      }
    });
    text.codePoints().filter(letter -> letter > ' ' && !typeface.has(letter)).findFirst().ifPresent(letter -> {
      throw files.broken(file, "the typeface has no letter " + Character.toString(letter) + " for it");
    });
  }

  private record Required(String field, String expected, boolean common) {}

  private static void required(DocumentKind kind, Map<String, Object> sample, Consumer<Required> check) {
    Common.REQUIRED.forEach(field -> check.accept(new Required(field, Samples.shown(field, sample.get(field)), true)));
    kind.fields().forEach(field -> {
      if (sample.get(field) instanceof List<?> lines) {
        ((Map<?, ?>) lines.get(0)).values().forEach(value -> check.accept(new Required(field, value.toString(), false)));
      } else {
        check.accept(new Required(field, Samples.shown(field, sample.get(field)), false));
      }
    });
  }

  /** Thymeleaf names the template it was in; ours end in /layout or /content. */
  private static String blamed(Throwable failure, String file) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && cause.getMessage().contains("/content\"")) {
        return file;
      }
    }
    return TemplateFiles.LAYOUT;
  }

  private static String rootOf(Throwable failure) {
    StringBuilder words = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      words.append(words.isEmpty() ? "" : "; ").append(cause.getMessage());
    }
    return words.toString().replaceAll("[0-9a-f]{64}/", "");
  }

  private String textOf(String xhtml, String file) {
    try {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var parser = parsers.newDocumentBuilder();
      parser.setErrorHandler(null);
      var page = parser.parse(new InputSource(new StringReader(xhtml)));
      return page.getElementsByTagName("body").item(0).getTextContent();
    } catch (SAXParseException malformed) {
      throw files.broken(file, "it is no XHTML once filled in: " + malformed.getMessage());
    } catch (SAXException | IOException | ParserConfigurationException malformed) {
      throw files.broken(file, "it can't be read: " + malformed.getMessage());
    }
  }
}
