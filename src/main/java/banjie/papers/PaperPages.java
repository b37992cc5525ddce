package banjie.papers;

import banjie.platform.FileType;
import banjie.platform.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Pages of PDF files as pictures, drawn on the server: an officer's browser never opens a stranger's PDF. Bounded in
 * pages, pixels, memory and how many are drawn at once, since a PDF may ask for anything.
 */
@Component
public class PaperPages {

  private static final Logger LOG = LoggerFactory.getLogger(PaperPages.class);

  /** Of one file that are shown; what comes after can be downloaded. */
  public static final int MOST_PAGES = 100;
  /** Longer side of a picture: A4 at some 170 dots per inch, enough to read small print at double size. */
  private static final int PIXELS = 2000;
  private static final long MEMORY = 64L * 1024 * 1024;
  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 20;

  private final Semaphore turns = new Semaphore(AT_ONCE);

  /** How many pages the file has, up to {@link #MOST_PAGES}; 1 for a picture, 0 for a PDF that can't be read. */
  public int count(PaperFile file, byte[] content) {
    if (!isPdf(file)) {
      return 1;
    }
    try (PDDocument document = open(content)) {
      return Math.min(document.getNumberOfPages(), MOST_PAGES);
    } catch (IOException | RuntimeException broken) {
      LOG.info("File {} can't be read as PDF: {}", file.id(), broken.toString());
      return 0;
    }
  }

  /**
   * A page as PNG.
   *
   * @param page from 1
   * @throws Refusal "no-such-page", "unreadable-file" or "busy"
   */
  public byte[] png(PaperFile file, byte[] content, int page) {
    if (!isPdf(file) || page < 1 || page > MOST_PAGES) {
      throw noSuchPage();
    }
    try {
      if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Refusal(Refusal.Kind.CONFLICT, "busy", "page", "现在查看的人多，请稍后再试", "Too many look at papers right now; try again");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to draw a page", stopping);
    }
    try (PDDocument document = open(content)) {
      if (page > document.getNumberOfPages()) {
        throw noSuchPage();
      }
      return draw(document, page - 1);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (IOException | RuntimeException broken) {
      LOG.info("Page {} of file {} can't be drawn: {}", page, file.id(), broken.toString());
      throw new Refusal(Refusal.Kind.CONFLICT, "unreadable-file", "page", "文件损坏或有密码，无法显示；可下载原文件查看",
          "The file is damaged or locked and can't be shown; download it");
    } finally {
      turns.release();
    }
  }

  public static boolean isPdf(PaperFile file) {
    return file.mediaType().equals(FileType.PDF.mediaType());
  }

  private static PDDocument open(byte[] content) throws IOException {
    return Loader.loadPDF(content, "", null, null, MemoryUsageSetting.setupMixed(MEMORY).streamCache);
  }

  private static byte[] draw(PDDocument document, int index) throws IOException {
    PDRectangle box = document.getPage(index).getCropBox();
    float longer = Math.max(box.getWidth(), box.getHeight());
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true); // a huge scan is read no finer than it is drawn
    BufferedImage drawn = renderer.renderImage(index, Math.min(PIXELS / longer, 3), ImageType.RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(drawn, "png", out);
    return out.toByteArray();
  }

  private static Refusal noSuchPage() {
    return new Refusal(Refusal.Kind.UNKNOWN, "no-such-page", "page", "没有这一页", "There is no such page");
  }
}
