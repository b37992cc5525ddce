package banjie.documents;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF back, as a reader's program would. */
final class PdfReader {

  /** @param fonts names of all fonts of all pages; tags of its structure, in order */
  record Read(String text, int pages, float widthMillimetres, float heightMillimetres, String title, String language,
      boolean tagged, List<String> fonts, boolean embedded, List<String> tags) {}

  private PdfReader() {}

  static Read read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> fonts = new ArrayList<>();
      boolean embedded = true;
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          fonts.add(font.getName());
          embedded &= font.isEmbedded();
        }
      }
      List<String> tags = new ArrayList<>();
      tags(document.getDocumentCatalog().getStructureTreeRoot(), tags);
      var box = document.getPage(0).getMediaBox();
      return new Read(new PDFTextStripper().getText(document).replaceAll("\\s", ""), document.getNumberOfPages(),
          box.getWidth() * 25.4f / 72, box.getHeight() * 25.4f / 72,
          document.getDocumentInformation().getTitle(), document.getDocumentCatalog().getLanguage(),
          document.getDocumentCatalog().getMarkInfo() != null && document.getDocumentCatalog().getMarkInfo().isMarked(),
          fonts, embedded, tags);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Paints the last page as a printer would and looks for the code on it, as a telephone would. */
  static String qrCode(byte[] pdf) throws IOException, ReaderException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 200);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      var seen = new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels));
      return new QRCodeReader().decode(new BinaryBitmap(seen), Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }
  }

  private static void tags(PDStructureNode node, List<String> into) {
    if (node == null) {
      return;
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        into.add(element.getStructureType());
        tags(element, into);
      }
    }
  }
}
