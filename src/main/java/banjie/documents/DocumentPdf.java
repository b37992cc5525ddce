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

  DocumentPdf(Merge merge, PdfMaker maker, SealImage seal) {
    this.merge = merge;
    this.maker = maker;
    this.seal = seal;
  }

  byte[] of(Template template, Map<String, Object> printed, Instant at, long seed) {
    return maker.pdf(xhtml(template, printed), (String) printed.get("title"), at, seed);
  }

  String xhtml(Template template, Map<String, Object> printed) {
    Map<String, Object> all = new LinkedHashMap<>(printed);
    all.put("qr", QrCode.of((String) printed.get("url")));
    all.put("seal", seal.uri());
    return merge.xhtml(template, all);
  }
}
