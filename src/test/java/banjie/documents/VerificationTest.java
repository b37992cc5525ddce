package banjie.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Anyone who holds a document can check it, nobody learns whose it is. */
class VerificationTest extends DocumentDriver {

  @Autowired
  ObjectMapper json;

  String id;
  JsonNode receipt;

  @BeforeEach
  void aReceiptWasIssued() {
    id = filedByCitizen();
    sealing.sealWaiting();
    receipt = document(id, DocumentKind.RECEIPT);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response = http.perform(request).andReturn().getResponse();
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return response;
  }

  private String code() {
    return receipt.at("/code").asText();
  }

  @Test
  void thePageShowsKindNumberDateAndFingerprintAndNothingOfThePerson() throws Exception {
    MockHttpServletResponse page = send(get("/verify/{code}", code()));

    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getContentAsString()).contains("收件凭证", "Receipt", "海人社收字〔2026〕1号", "2026年11月23日",
        receipt.at("/fingerprint").asText(), "现行有效", "in force");
    assertThat(page.getContentAsString()).doesNotContain("张三", "210381199001011233", "*1233", "城乡居民", "enrolment",
        bureau.theCase(id).at("/number").asText(), id)
        .as("scripts stand in files of their own").doesNotContainPattern("<script(?![^>]* src=)");
    assertThat(page.getHeader("Set-Cookie")).isNull();
  }

  @Test
  void theSameAsJson() throws Exception {
    MockHttpServletResponse answer = send(get("/api/v1/verify/{code}", code()));
    JsonNode body = json.readTree(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(body.at("/titleZh").asText()).isEqualTo("收件凭证");
    assertThat(body.at("/number").asText()).isEqualTo("海人社收字〔2026〕1号");
    assertThat(body.at("/date").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
    assertThat(body.at("/fingerprint").asText()).isEqualTo(receipt.at("/fingerprint").asText());
    assertThat(body.at("/replaced").asBoolean()).isFalse();
    assertThat(answer.getContentAsString()).doesNotContain("张三", "*1233", "城乡居民", id, bureau.theCase(id).at("/number").asText());
  }

  @Test
  void aCodeMayBeTypedAsItIsPrinted() throws Exception {
    String typed = SealDocuments.spaced(code()).toLowerCase();

    assertThat(typed).hasSize(14);
    assertThat(send(get("/verify").param("code", " " + typed)).getContentAsString()).contains("海人社收字〔2026〕1号");
    assertThat(send(get("/verify")).getContentAsString()).contains("核验码");
  }

  @Test
  void anUnknownCodeIsNotFoundInClearWords() throws Exception {
    MockHttpServletResponse page = send(get("/verify/{code}", "AAAAAAAAAAAA"));
    assertThat(page.getStatus()).isEqualTo(404);
    assertThat(page.getContentAsString()).contains("没有查到核验码", "No document has this code");

    MockHttpServletResponse answer = send(get("/api/v1/verify/{code}", "AAAAAAAAAAAA"));
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(json.readTree(answer.getContentAsString()).at("/code").asText()).isEqualTo("unknown-code");
    assertThat(send(get("/verify/{code}", "<b>x</b>")).getContentAsString()).doesNotContain("<b>x</b>");
  }

  @Test
  void aFileIsComparedToTheLastByteAndNotKept() throws Exception {
    byte[] pdf = download("citizen", receipt.at("/id").asLong()).getContentAsByteArray();
    byte[] forged = pdf.clone();
    forged[forged.length / 2] ^= 1;
    Integer files = jdbc.queryForObject("select count(*) from banjie.paper_file", Integer.class);

    assertThat(compare("/verify/", pdf).getContentAsString()).contains("一致：", "The same");
    assertThat(compare("/verify/", forged).getContentAsString()).contains("不一致：", "Not the same");
    assertThat(json.readTree(compare("/api/v1/verify/", pdf).getContentAsString()).at("/same").asBoolean()).isTrue();
    assertThat(json.readTree(compare("/api/v1/verify/", forged).getContentAsString()).at("/same").asBoolean()).isFalse();
    assertThat(jdbc.queryForObject("select count(*) from banjie.paper_file", Integer.class)).isEqualTo(files);
  }

  private MockHttpServletResponse compare(String door, byte[] file) throws Exception {
    return send(multipart(door + code()).file(new MockMultipartFile("file", "x.pdf", "application/pdf", file)));
  }

  @Test
  void aReplacedDocumentSaysSoAndNamesItsSuccessor() throws Exception {
    var answer = bureau.post("intake", "/api/v1/documents/" + receipt.at("/id").asLong() + "/corrections",
        Map.of("reason", "材料名称有误"));
    assertThat(answer.status()).isEqualTo(201);

    assertThat(send(get("/verify/{code}", code())).getContentAsString())
        .contains("已被更正", answer.text("/number")).doesNotContain("现行有效");
    JsonNode body = json.readTree(send(get("/api/v1/verify/{code}", code())).getContentAsString());
    assertThat(body.at("/replaced").asBoolean()).isTrue();
    assertThat(body.at("/replacedByNumber").asText()).isEqualTo("海人社收字〔2026〕2号");
  }
}
