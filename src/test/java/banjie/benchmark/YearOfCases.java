package banjie.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A year of a bureau: cases of many kinds, one of five still open, over the days of the year and many people. */
final class YearOfCases {

  private static final List<String> DELIVERED =
      List.of("resident-pension-cancellation", "resident-pension-enrolment", "resident-pension-benefit", "social-security-card-cancellation");
  /** Of a hundred. */
  private static final int OPEN = 20;

  private final OpenCases cases;
  private final JdbcTemplate sql;

  YearOfCases(Bureau bureau, JdbcTemplate sql) {
    this.cases = new OpenCases(bureau, sql);
    this.sql = sql;
  }

  void make(int all) {
    Map<String, Double> shares = new LinkedHashMap<>();
    cases.originals().forEach((original, share) -> shares.put(original, OPEN * share / 10_000.0));
    for (String item : DELIVERED) {
      shares.put(delivered(item), (100 - OPEN - 4) / 100.0 / DELIVERED.size());
    }
    shares.put(refused(), 0.02);
    shares.put(declined(), 0.02);
    int number = 0;
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      int n = (int) (all * share.getValue()) - 1;
      cases.multiply(share.getKey(), n, number);
      script("multiply-record", Map.of(":original", "'" + share.getKey() + "'", ":first", Integer.toString(number)));
      number += n;
    }
    script("spread", Map.of());
    sql.execute("vacuum analyze");
  }

  private String delivered(String item) {
    String id = cases.file(item, Map.of(), List.of());
    cases.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    cases.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    cases.finish("complete", id, "COMPLETION", Map.of("resultName", "凭证", "handedOver", true, "recipient", "演示领取人"));
    return id;
  }

  private String refused() {
    String id = cases.accepted();
    cases.finish("review", id, "REVIEW", Map.of("decision", "REFUSE", "reason", "不符合规定条件"));
    return id;
  }

  private String declined() {
    String id = cases.file(DELIVERED.get(0), Map.of(), List.of());
    cases.finish("intake", id, "INTAKE",
        Map.of("decision", "DECLINE", "reason", "参保地不在本市", "competentOrgan", "参保地社会保险经办机构"));
    return id;
  }

  private void script(String name, Map<String, String> values) {
    try (var file = new ClassPathResource("/benchmark/" + name + ".sql").getInputStream()) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> value : values.entrySet()) {
        text = text.replace(value.getKey(), value.getValue());
      }
      sql.execute(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
