package banjie.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind as PDF from its sample, without the rest of the bureau. */
class SamplePdfsTest {

  private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
  private static final DocumentSettings SETTINGS = settings("", "", "");
  private static final Typeface TYPEFACE = new Typeface(SETTINGS);
  private static final DocumentPdf PDFS = new DocumentPdf(new Merge(), new PdfMaker(TYPEFACE), new SealImage(SETTINGS), TYPEFACE);
  private static final TemplateFiles FILES = new TemplateFiles(SETTINGS);

  static DocumentSettings settings(String seal, String font, String templates) {
    return new DocumentSettings("海城市人力资源和社会保障局", "海人社", "", "", "见办事大厅公示", "海城市人民政府", "有管辖权的人民法院",
        seal, font, templates, false, Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @EnumSource
  void isTaggedSearchableA4WithItsTypefaceInside(DocumentKind kind) throws Exception {
    byte[] pdf = PDFS.of(FILES.of(kind), Samples.of(kind), AT, 7);
    Files.createDirectories(Path.of("target/documents"));
    Files.write(Path.of("target/documents/sample-" + kind + ".pdf"), pdf);

    PdfReader.Read read = PdfReader.read(pdf);

    assertThat(read.widthMillimetres()).isBetween(209.8f, 210.2f);
    assertThat(read.heightMillimetres()).isBetween(296.8f, 297.2f);
    assertThat(read.tagged()).isTrue();
    assertThat(read.tags()).contains("H1", "P", "Table", "TR", "TD", "Figure");
    assertThat(read.language()).isEqualTo("zh-CN");
    assertThat(read.title()).isEqualTo("示例title");
    assertThat(read.embedded()).isTrue();
    assertThat(read.fonts()).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+.*"), "a subset");
    assertThat(read.text()).contains("示例title", "示例number", "示例caseNumber");
    assertThat(pdf.length).isLessThan(150_000);
  }

  @ParameterizedTest
  @EnumSource
  void theQrCodeOnThePageOpensTheVerification(DocumentKind kind) throws Exception {
    byte[] pdf = PDFS.of(FILES.of(kind), Samples.of(kind), AT, 7);

    assertThat(PdfReader.qrCode(pdf)).isEqualTo(Samples.of(kind).get("url"));
  }

  @ParameterizedTest
  @EnumSource
  void theSameInputGivesTheSameBytes(DocumentKind kind) {
    assertThat(PDFS.of(FILES.of(kind), Samples.of(kind), AT, 7)).isEqualTo(PDFS.of(FILES.of(kind), Samples.of(kind), AT, 7));
  }
}
