package banjie.benchmark;

import banjie.casefile.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Very many open cases, quickly: one real case of each kind, walked through the application, then its rows multiplied. */
final class OpenCases {

  private static final String PENSION = "resident-pension-cancellation";
  private static final String LICENCE = "labour-dispatch-licence";
  private static final String AUDIT = "financial-audit-report";
  private static final String PASSWORD = "banjie-demo";

  private final Bureau bureau;
  private final RestClient http;
  private final JdbcTemplate sql;

  OpenCases(Bureau bureau, JdbcTemplate sql) {
    this.bureau = bureau;
    this.http = RestClient.create(bureau.address() + "/api/v1");
    this.sql = sql;
  }

  /** One of each kind, with its share of a hundred open cases. */
  Map<String, Integer> originals() {
    Map<String, Integer> shares = new LinkedHashMap<>();
    shares.put(file(PENSION, Map.of(), List.of()), 20);
    shares.put(accepted(), 35);
    shares.put(inCorrection(), 15);
    shares.put(deferred(), 7);
    shares.put(paused(), 8);
    shares.put(decided(), 15);
    return shares;
  }

  String accepted() {
    String id = file(PENSION, Map.of(), List.of());
    finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    return id;
  }

  private String inCorrection() {
    String id = file(PENSION, Map.of(), List.of());
    String paper = (String) ((Map<?, ?>) ((List<?>) theCase(id).get("papers")).get(0)).get("code");
    finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of(paper), "gapNote", "请补正清晰件"));
    return id;
  }

  private String deferred() {
    String id = file(LICENCE, Map.of("deferralRequested", true), List.of(AUDIT));
    signedOnPaper(id);
    finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT)));
    return id;
  }

  private void signedOnPaper(String id) {
    var scan = new ByteArrayResource("%PDF-1.7\n% fictitious".getBytes(StandardCharsets.US_ASCII)) {
      @Override
      public String getFilename() {
        return "承诺书.pdf";
      }
    };
    var parts = new LinkedMultiValueMap<String, Object>();
    parts.add("file", scan);
    http.post().uri("/cases/" + id + "/papers/" + Signature.SCAN + "/files").contentType(MediaType.MULTIPART_FORM_DATA)
        .headers(headers -> headers.setBasicAuth("intake", PASSWORD)).body(parts).retrieve().toBodilessEntity();
  }

  private String paused() {
    String id = deferred();
    finish("review", id, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
    finish("review2", id, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
    return id;
  }

  String decided() {
    String id = accepted();
    finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    return id;
  }

  @SuppressWarnings("unchecked")
  String file(String item, Map<String, Object> changes, List<String> committed) {
    Map<String, Object> answers = new HashMap<>(sample(item));
    answers.putAll(changes);
    return (String) post("intake", "/cases", Map.of("itemCode", item, "answers", answers, "committed", committed)).get("id");
  }

  void finish(String officer, String id, String step, Map<String, Object> decision) {
    String task = ((List<?>) theCase(id).get("openSteps")).stream().map(open -> (Map<?, ?>) open)
        .filter(open -> step.equals(open.get("step"))).map(open -> (String) open.get("taskId")).findFirst().orElseThrow();
    post(officer, "/work-items/" + task + "/claim", Map.of("reason", "RESUMED"));
    Map<String, Object> body = new HashMap<>(decision);
    body.put("version", theCase(id).get("version"));
    post(officer, "/cases/" + id + "/steps/" + step, body);
  }

  private Map<?, ?> theCase(String id) {
    return http.get().uri("/cases/" + id).headers(headers -> headers.setBasicAuth("supervisor", PASSWORD))
        .retrieve().body(Map.class);
  }

  private Map<?, ?> post(String username, String path, Object body) {
    return http.post().uri(path).headers(headers -> headers.setBasicAuth(username, PASSWORD)).body(body)
        .retrieve().onStatus(HttpStatusCode::isError, (request, response) -> {
          throw new IllegalStateException(path + ": " + new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
        }).body(Map.class);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> sample(String item) {
    try (var file = new ClassPathResource("/samples/" + item + ".json").getInputStream()) {
      return bureau.json().readValue(file, Map.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of the case and of its processes, as if it had been filed n times; ids rise from case to case. */
  void multiply(String original, int n, int firstNumber) {
    try (var script = new ClassPathResource("/benchmark/multiply.sql").getInputStream()) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8)
          .replace(":original", "'" + original + "'").replace(":copies", Integer.toString(n))
          .replace(":first", Integer.toString(firstNumber));
      sql.execute(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
