package banjie.documents;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes one document: its template filled in, QR code and seal added, as PDF. */
@Component
class DocumentPdf {

  private final Merge merge;
  private final PdfMaker maker;
  private final SealImage seal;
  private final Typeface typeface;

  DocumentPdf(Merge merge, PdfMaker maker, SealImage seal, Typeface typeface) {
    this.merge = merge;
    this.maker = maker;
    this.seal = seal;
    this.typeface = typeface;
  }

  /** @throws banjie.platform.Refusal "no-such-letter" where the typeface can't show what is to be printed */
  byte[] of(Template template, Map<String, Object> printed, Instant at, long seed) {
    // A mark in place of a letter of somebody's name would make the document worthless.
    printed.values().toString().codePoints().filter(letter -> letter > ' ' && !typeface.has(letter)).findFirst()
        .ifPresent(letter -> {
          throw DocumentRefused.noSuchLetter(Character.toString(letter));
        });
    return maker.pdf(xhtml(template, printed), (String) printed.get("title"), at, seed);
  }

  String xhtml(Template template, Map<String, Object> printed) {
    Map<String, Object> all = new LinkedHashMap<>(printed);
    all.put("qr", QrCode.of((String) printed.get("url")));
    all.put("seal", seal.uri());
    return merge.xhtml(template, all);
  }
}
