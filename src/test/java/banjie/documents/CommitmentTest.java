package banjie.documents;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signs a commitment, by which name, and what is kept of it. */
class CommitmentTest extends DocumentDriver {

  private static final Map<String, ?> SIGNED = Map.of("name", "何代表（示例）", "confirmed", true);

  @Test
  void signedInThePortalItKeepsNameTimeAndAddress() {
    String id = filedByEmployer(SIGNED);

    assertThat(text(id, DocumentKind.COMMITMENT)).contains("承诺人（签名）：何代表（示例）", "登录门户键入姓名并确认，网络地址127.0.0.1",
        "签署时间：2026年11月23日9时00分", "财务审计报告", "7个工作日内补齐", "经办人：网上办理");
    assertThat(jdbc.queryForObject(
        "select progress #>> '{milestones,commitmentSignature,address}' from banjie.case_file", String.class))
        .isEqualTo("127.0.0.1");
    assertThat(jdbc.queryForObject("select detail::text from banjie.case_event where kind = 'COMMITMENT_SIGNED'", String.class))
        .contains("PORTAL").doesNotContain("何代表", "127.0.0.1");
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT)));
    assertThat(kinds(id)).containsExactly("RECEIPT", "COMMITMENT", "DEFERRAL_NOTICE");
  }

  @Test
  void theEmployersOwnNameSignsTooAndSpacesDoNotMatter() {
    assertThat(tryByEmployer(Map.of("name", "海城示例商贸 有限公司", "confirmed", true)).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({"某某（示例）, true, wrong-signature, signature.name", "何代表（示例）, false, not-confirmed, signature.confirmed",
      "何代表（示例）, , not-confirmed, signature.confirmed", ", true, signature-required, signature.name"})
  void anythingLessIsNoSignature(String name, Boolean confirmed, String code, String field) {
    Map<String, Object> signature = new HashMap<>();
    signature.put("name", name);
    signature.put("confirmed", confirmed);

    Bureau.Answer answer = tryByEmployer(signature);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("/code")).isEqualTo(code);
    assertThat(answer.text("/errors/0/field")).isEqualTo(field);
    assertThat(jdbc.queryForObject("select count(*) from banjie.case_file", Integer.class)).isZero();
  }

  @Test
  void afterFilingItIsSignedByItself() {
    Map<String, Object> answers = bureau.sample(LICENCE);
    answers.putAll(Map.of("employerName", "海城示例商贸有限公司", "uscc", "91210381MA0EXAMP11", "representativeName", "何代表（示例）"));
    String id = Bureau.created(bureau.post("employer", "/api/v1/cases", Map.of("itemCode", LICENCE, "answers", answers)));
    String path = "/api/v1/cases/" + id + "/commitment";

    assertThat(bureau.post("employer", path, Map.of("version", 0, "papers", List.of(AUDIT))).text("/code"))
        .isEqualTo("signature-required");
    Bureau.expect(200, bureau.post("employer", path, Map.of("version", 0, "papers", List.of(AUDIT), "signature", SIGNED)));
    assertThat(kinds(id)).containsExactly("RECEIPT", "COMMITMENT");
  }

  @Test
  void signedOnPaperItCountsOnceItsScanIsInTheFile() {
    Map<String, Object> answers = bureau.sample(LICENCE);
    String id = Bureau.created(bureau.post("intake", "/api/v1/cases",
        Map.of("itemCode", LICENCE, "answers", answers, "committed", List.of(AUDIT),
            "signature", Map.of("name", answers.get("representativeName")))));
    bureau.claim("intake", id, "INTAKE");
    Map<String, ?> decision = Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT));

    assertThat(Bureau.expect(409, bureau.tryFinish("intake", id, "INTAKE", decision)).text("/code"))
        .isEqualTo("no-commitment-scan");
    Bureau.expect(201, bureau.scan(id));
    Bureau.expect(200, bureau.tryFinish("intake", id, "INTAKE", decision));

    assertThat(text(id, DocumentKind.COMMITMENT)).contains("在办理窗口书面签署，扫描件随卷保存",
        "承诺人（签名）：" + answers.get("representativeName"));
    assertThat(bureau.get("intake", "/api/v1/cases/" + id + "/files").body().at("/0/paperCode").asText())
        .isEqualTo("signed-commitment");
  }

  @Test
  void theClerksTickInTheIntakeFormNeedsTheScanToo() {
    String id = bureau.file(LICENCE);
    bureau.claim("intake", id, "INTAKE");
    Map<String, ?> decision = Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(AUDIT), "commitmentOnPaper", true);

    assertThat(bureau.tryFinish("intake", id, "INTAKE", decision).text("/code")).isEqualTo("no-commitment-scan");
    Bureau.expect(201, bureau.scan(id));
    Bureau.expect(200, bureau.tryFinish("intake", id, "INTAKE", decision));
    assertThat(kinds(id)).containsExactly("RECEIPT", "COMMITMENT", "DEFERRAL_NOTICE");
  }
}
