package banjie.documents;

import static banjie.access.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
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

  /** Filed online by its applicant, all papers in hand. */
  String filedBy(String username, String item) {
    Map<String, Object> filing = new HashMap<>(Map.of("itemCode", item, "answers", bureau.sample(item), "papers", List.of()));
    return Bureau.created(bureau.post(username, "/api/v1/cases", filing));
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
