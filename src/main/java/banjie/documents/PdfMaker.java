package banjie.documents;

import banjie.platform.BureauClock;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** Makes a PDF of XHTML: A4, tagged, the typeface embedded. The same input gives the same bytes. */
@Component
class PdfMaker {

  static final String FAMILY = "document";

  private final Typeface typeface;
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  PdfMaker(Typeface typeface) {
    this.typeface = typeface;
  }

  /** @param seed decides the PDF's own identifier, which would otherwise be the machine's time */
  synchronized byte[] pdf(String xhtml, String title, Instant at, long seed) {
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      builder.useFastMode();
      builder.usePdfUaAccessibility(true);
      builder.useFont(new PDFontSupplier(PDType0Font.load(pdf, typeface.font(), true)), FAMILY);
      builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
      // Templates bring everything along: nothing is fetched from files or from other machines.
      builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:"),
          ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
      builder.withProducer("Banjie");
      builder.withHtmlContent(xhtml, null);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
      }
      Calendar made = GregorianCalendar.from(at.atZone(BureauClock.ZONE));
      pdf.getDocumentInformation().setTitle(title);
      pdf.getDocumentInformation().setCreationDate(made);
      pdf.getDocumentInformation().setModificationDate(made);
      pdf.setDocumentId(seed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException notMade) {
      throw new UncheckedIOException(notMade);
    }
  }
}
