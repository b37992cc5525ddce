package banjie.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.platform.StartRefused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken template, typeface or seal is found at the start, and named. */
class CheckTemplatesTest {

  @TempDir
  Path folder;

  private static String builtIn(String file) {
    try (InputStream in = CheckTemplatesTest.class.getResourceAsStream("/documents/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void change(String file, String from, String to) throws IOException {
    String text = builtIn(file);
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  /** What the start does with these settings; the kept templates. */
  private static List<Template> start(DocumentSettings settings) {
    List<Template> kept = new ArrayList<>();
    TemplateFiles files = new TemplateFiles(settings);
    Typeface typeface = new Typeface(settings);
    DocumentMapper mapper = (DocumentMapper) Proxy.newProxyInstance(CheckTemplatesTest.class.getClassLoader(),
        new Class<?>[] {DocumentMapper.class}, (proxy, method, arguments) -> kept.add((Template) arguments[0]) ? null : null);
    DocumentPdf pdfs = new DocumentPdf(new Merge(), new PdfMaker(typeface), new SealImage(settings), typeface);
    new CheckTemplates(files, pdfs, typeface, mapper,
        Clock.systemUTC()).afterSingletonsInstantiated();
    return kept;
  }

  private DocumentSettings own() {
    return SamplePdfsTest.settings("", "", folder.toString());
  }

  @Test
  void theBuiltInOnesAreGoodAndKeptWordForWord() {
    List<Template> kept = start(SamplePdfsTest.settings("", "", ""));

    assertThat(kept).hasSize(DocumentKind.values().length);
    assertThat(kept.get(0).content()).isEqualTo(builtIn("RECEIPT.html"));
  }

  @Test
  void aBureausOwnFileTakesThePlaceOfTheBuiltInOne() throws IOException {
    change("RECEIPT.html", "请凭办件编号查询办理进度", "请妥善保管");

    assertThat(start(own())).filteredOn(t -> t.kind() == DocumentKind.RECEIPT).singleElement()
        .satisfies(t -> assertThat(t.content()).contains("请妥善保管"));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(delimiter = '|', value = {
      "ACCEPTANCE.html | <p>特此通知。</p>      | <p>特此通知。             | never closed",
      "REFUSAL.html    | d.reviewOrgan          | d.reviewOrgann           | reviewOrgann",
      "REFUSAL.html    | [[${d.reason}]]        | 略                       | does not print the field reason",
      "RETURN.html     | ${paper.name}          | ${paper.nam}             | nam",
      "ONE_TIME_NOTICE.html | th:text=\"${paper.fault}\" | | does not print the field papers",
      "layout.html     | th:text=\"${d.number}\" |                         | does not print the field number",
      "layout.html     | [[${d.complaintPhone}]] | 无                      | does not print the field complaintPhone",
      "RECEIPT.html    | 请凭办件编号           | 𓀀请凭办件编号            | no letter"})
  void aBrokenOneIsNamedWithItsFault(String file, String from, String to, String reason) throws IOException {
    change(file, from, to == null ? "" : to);

    assertThatThrownBy(() -> start(own())).isInstanceOf(StartRefused.class)
        .hasMessageContaining(folder.resolve(file).toString()).hasMessageContaining(reason);
  }

  @Test
  void aBrokenTypefaceSealOrFolderIsNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("x.ttf"), "no font");
    assertThatThrownBy(() -> start(SamplePdfsTest.settings("", text.toString(), ""))).isInstanceOf(StartRefused.class)
        .hasMessageContaining("x.ttf");
    assertThatThrownBy(() -> start(SamplePdfsTest.settings("", "/no/such.ttf", ""))).isInstanceOf(StartRefused.class)
        .hasMessageContaining("/no/such.ttf");
    assertThatThrownBy(() -> start(SamplePdfsTest.settings(text.toString(), "", ""))).isInstanceOf(StartRefused.class)
        .hasMessageContaining("x.ttf").hasMessageContaining("PNG");
    assertThatThrownBy(() -> start(SamplePdfsTest.settings("", "", "/no/such/folder"))).isInstanceOf(StartRefused.class)
        .hasMessageContaining("/no/such/folder");
  }

  @Test
  void aSealIsPrintedInPlaceOfTheWords() throws IOException {
    Path png = folder.resolve("seal.png");
    ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB), "png", png.toFile());
    DocumentSettings settings = SamplePdfsTest.settings(png.toString(), "", "");
    Typeface typeface = new Typeface(settings);
    DocumentPdf pdfs = new DocumentPdf(new Merge(), new PdfMaker(typeface), new SealImage(settings), typeface);

    byte[] pdf = pdfs.of(new TemplateFiles(settings).of(DocumentKind.REFUSAL), Samples.of(DocumentKind.REFUSAL),
        Instant.EPOCH, 1);

    assertThat(PdfReader.read(pdf).text()).doesNotContain("（盖章）");
    assertThat(PdfReader.read(pdf).tags().stream().filter("Figure"::equals)).hasSize(2);
  }
}
