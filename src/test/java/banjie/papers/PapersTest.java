package banjie.papers;

import static banjie.access.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import banjie.BanjieTest;
import banjie.Bureau;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@BanjieTest
class PapersTest {

  private static final byte[] PDF = "%PDF-1.7\n% fictitious".getBytes(StandardCharsets.US_ASCII);

  @Autowired
  Bureau bureau;
  @Autowired
  MockMvc http;
  @Autowired
  ObjectMapper json;

  String id;

  @BeforeEach
  void aCaseIsFiled() {
    id = bureau.file("resident-pension-cancellation");
  }

  @Test
  void anUploadedFileMakesItsPaperPresentAndComesBackAsItWas() throws Exception {
    MockHttpServletResponse answer = upload("intake", "commitment", "承诺书.pdf", PDF);

    assertThat(answer.getStatus()).isEqualTo(201);
    JsonNode stored = json.readTree(answer.getContentAsByteArray());
    assertThat(stored.at("/mediaType").asText()).isEqualTo("application/pdf");
    assertThat(paperState("commitment")).isEqualTo("PRESENTED");
    MockHttpServletResponse file = http.perform(
        get("/api/v1/cases/{id}/files/{file}", id, stored.at("/id").asText()).with(as("review"))).andReturn().getResponse();
    assertThat(file.getContentAsByteArray()).isEqualTo(PDF);
    assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(bureau.events(id)).contains("PAPER_UPLOADED");
  }

  @ParameterizedTest
  @CsvSource({
      "commitment, page.html, <html>, 422, wrong-file-type",
      "commitment, empty.pdf, '', 422, wrong-file-type",
      "no-such-paper, x.pdf, %PDF-1.7, 422, unknown-paper"})
  void whatIsNoPaperIsRefusedAndNothingIsStored(String paper, String name, String content, int status, String code)
      throws Exception {
    MockHttpServletResponse answer = upload("intake", paper, name, content.getBytes(StandardCharsets.US_ASCII));

    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(json.readTree(answer.getContentAsByteArray()).at("/type").asText()).isEqualTo("urn:banjie:" + code);
    assertThat(bureau.get("intake", "/api/v1/cases/" + id + "/files").body()).isEmpty();
    assertThat(bureau.events(id)).doesNotContain("PAPER_UPLOADED");
  }

  @Test
  void strangersNeitherUploadNorDownload() throws Exception {
    JsonNode stored = json.readTree(upload("intake", "commitment", "a.pdf", PDF).getContentAsByteArray());

    assertThat(upload("citizen", "commitment", "a.pdf", PDF).getStatus()).isEqualTo(404);
    for (String stranger : new String[] {"citizen", "station-intake", "admin"}) {
      assertThat(bureau.get(stranger, "/api/v1/cases/" + id + "/files/" + stored.at("/id").asText()).status())
          .as(stranger).isIn(403, 404);
    }
  }

  @Test
  void aFileOfAnotherCaseIsNotFoundUnderThisOne() throws Exception {
    JsonNode stored = json.readTree(upload("intake", "commitment", "a.pdf", PDF).getContentAsByteArray());
    String other = bureau.file("social-security-card-cancellation");

    assertThat(bureau.get("intake", "/api/v1/cases/" + other + "/files/" + stored.at("/id").asText()).status()).isEqualTo(404);
  }

  @Test
  void aDecidedCaseTakesNoMorePapers() throws Exception {
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));

    assertThat(upload("intake", "commitment", "a.pdf", PDF).getStatus()).isEqualTo(409);
  }

  private String paperState(String code) {
    for (JsonNode paper : bureau.theCase(id).at("/papers")) {
      if (paper.at("/code").asText().equals(code)) {
        return paper.at("/state").asText();
      }
    }
    throw new AssertionError(code);
  }

  private MockHttpServletResponse upload(String username, String paper, String name, byte[] content) throws Exception {
    MockMultipartFile file = new MockMultipartFile("file", name, "text/html", content);
    return http.perform(multipart("/api/v1/cases/{id}/papers/{paper}/files", id, paper).file(file).with(as(username)))
        .andReturn().getResponse();
  }
}
