package banjie.documents;

import static banjie.access.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Cases that leave documents, and the documents as people get them. */
@BanjieTest
abstract class DocumentDriver {

  static final String ITEM = "resident-pension-enrolment";
  static final String LICENCE = "labour-dispatch-licence";
  static final String AUDIT = "financial-audit-report";

  @Autowired
  Bureau bureau;
  @Autowired
  TestTime time;
  @Autowired
  MockMvc http;
  @Autowired
  JdbcTemplate jdbc;
  @Autowired
  SealDocuments sealing;

  /** Filed online by the demo's citizen for himself; the first paper of the list is in hand. */
  String filedByCitizen() {
    Map<String, Object> answers = bureau.sample(ITEM);
    answers.putAll(Map.of("applicantName", "张三（示例）", "idNumber", "210381199001011233"));
    return Bureau.created(bureau.post("citizen", "/api/v1/cases",
        Map.of("itemCode", ITEM, "answers", answers, "papers", List.of("enrolment-form"))));
  }

  /** The licence, filed online by the demo's employer, who signs for the audit report in the portal. */
  String filedByEmployer(Map<String, ?> signature) {
    return Bureau.created(tryByEmployer(signature));
  }

  Bureau.Answer tryByEmployer(Map<String, ?> signature) {
    Map<String, Object> answers = bureau.sample(LICENCE);
    answers.putAll(Map.of("employerName", "海城示例商贸有限公司", "uscc", "91210381MA0EXAMP11", "representativeName", "何代表（示例）"));
    return bureau.post("employer", "/api/v1/cases",
        Map.of("itemCode", LICENCE, "answers", answers, "committed", List.of(AUDIT), "signature", signature));
  }

  String accepted() {
    String id = bureau.file(ITEM);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    return id;
  }

  String decided(boolean approve) {
    String id = accepted();
    bureau.finish("review", id, "REVIEW", approve ? Map.of("decision", "APPROVE")
        : Map.of("decision", "REFUSE", "reason", "参保信息与户籍登记不一致"));
    return id;
  }

  /** The licence, with the audit report promised for later. */
  String deferred() {
    String id = bureau.file(LICENCE, bureau.sample(LICENCE), List.of(AUDIT));
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT)));
    return id;
  }

  JsonNode list(String username, String id) {
    return Bureau.expect(200, bureau.get(username, "/api/v1/cases/" + id + "/documents")).body();
  }

  List<String> kinds(String id) {
    return list("supervisor", id).findValuesAsText("kind");
  }

  /** The last one of this kind. */
  JsonNode document(String id, DocumentKind kind) {
    List<JsonNode> all = new ArrayList<>();
    list("supervisor", id).forEach(all::add);
    return all.stream().filter(node -> node.at("/kind").asText().equals(kind.name())).reduce((a, b) -> b)
        .orElseThrow(() -> new AssertionError("no " + kind + " among " + kinds(id)));
  }

  MockHttpServletResponse download(String username, long document) {
    try {
      return http.perform(get("/api/v1/documents/{id}/content", document).with(as(username))).andReturn().getResponse();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] pdf(String id, DocumentKind kind) {
    MockHttpServletResponse answer = download("supervisor", document(id, kind).at("/id").asLong());
    assertThat(answer.getStatus()).isEqualTo(200);
    Pictures.keep(kind + "-" + id.substring(0, 4), answer.getContentAsByteArray());
    return answer.getContentAsByteArray();
  }

  String text(String id, DocumentKind kind) {
    return PdfReader.read(pdf(id, kind)).text();
  }
}
