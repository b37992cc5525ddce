package banjie.documents;

import banjie.platform.StartRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The letters of all documents: one TrueType file, read once and shared; documents embed what they use of it. */
@Component
class Typeface {

  private static final String BUILT_IN = "/fonts/WenQuanZhengHei.ttf";
  /** A typeface without these can't print any of the documents. */
  private static final String NEEDED = "受理通知书〔2026〕号，。：；（）《》、“”ABCabc0123456789";

  private final String file;
  private TrueTypeFont font;

  Typeface(DocumentSettings settings) {
    file = settings.font();
  }

  /** Not for two threads at a time: it is read from as letters are needed. */
  synchronized TrueTypeFont font() {
    if (font == null) {
      font = read();
    }
    return font;
  }

  private TrueTypeFont read() {
    try {
      TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(bytes())));
      if (read.getGlyph() == null) {
        throw broken("it has no TrueType outlines");
      }
      var letters = read.getUnicodeCmapLookup();
      NEEDED.codePoints().filter(letter -> letters.getGlyphId(letter) == 0).findFirst().ifPresent(letter -> {
        throw broken("it has no letter " + Character.toString(letter));
      });
      return read;
    } catch (IOException unreadable) {
      throw broken("it can't be read as TrueType: " + unreadable.getMessage());
    }
  }

  /** True if documents can show it. */
  synchronized boolean has(int letter) {
    try {
      return font().getUnicodeCmapLookup().getGlyphId(letter) != 0;
    } catch (IOException unreadable) {
      throw broken("it can't be read as TrueType: " + unreadable.getMessage());
    }
  }

  private byte[] bytes() throws IOException {
    if (!file.isBlank()) {
      return Files.readAllBytes(Path.of(file));
    }
    try (InputStream in = Typeface.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw broken("it is missing from the build");
      }
      return in.readAllBytes();
    }
  }

  private StartRefused broken(String reason) {
    String place = file.isBlank() ? "built in (" + BUILT_IN + ")" : file;
    return new StartRefused("The documents' typeface " + place + " is broken: " + reason,
        "Name a TrueType file with Chinese letters in banjie.documents.font, or leave the setting empty for the built-in one. "
            + "Collections (.ttc) and fonts with PostScript outlines (.otf) can't be embedded.");
  }
}
