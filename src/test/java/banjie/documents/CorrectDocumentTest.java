package banjie.documents;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A wrong document is replaced by a new one that names it; the old stays as it is. */
class CorrectDocumentTest extends DocumentDriver {

  private Bureau.Answer correct(String by, long document, String reason, String correction) {
    Map<String, Object> body = new HashMap<>(Map.of("reason", reason));
    if (correction != null) {
      body.put("correction", correction);
    }
    return bureau.post(by, "/api/v1/documents/" + document + "/corrections", body);
  }

  @Test
  void theNewOneNamesTheOldAndTheOldKeepsItsBytes() {
    String id = decided(false);
    long old = document(id, DocumentKind.REFUSAL).at("/id").asLong();
    byte[] before = download("review", old).getContentAsByteArray();
    time.at("2026-11-24T10:00");

    Bureau.Answer answer = Bureau.expect(201, correct("review", old, "理由表述有误", "“户籍登记”应为“户籍登记（2026年）”"));

    assertThat(answer.text("/number")).isEqualTo("海人社不准字〔2026〕2号");
    assertThat(answer.body().at("/replaces").asLong()).isEqualTo(old);
    String text = text(id, DocumentKind.REFUSAL);
    assertThat(text).contains("更正并替代2026年11月23日作出的海人社不准字〔2026〕1号", "更正事由：理由表述有误",
        "更正内容：“户籍登记”应为", "不予批准决定书", "2026年11月24日", "经办人：王审核", "理由：参保信息与户籍登记不一致");
    assertThat(download("review", old).getContentAsByteArray()).isEqualTo(before);
    assertThat(list("review", id).findValuesAsText("status")).endsWith("REPLACED", "ISSUED");
    assertThat(bureau.events(id)).endsWith("DOCUMENT_CORRECTED");
  }

  @Test
  void aListStaysAsItWasAlthoughTheCaseHasGoneOn() {
    String id = bureau.file(ITEM);
    String paper = bureau.theCase(id).at("/papers/0/code").asText();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of(paper), "gapNote", "未签字"));
    bureau.post("intake", "/api/v1/cases/" + id + "/correction", Map.of("version", bureau.version(id), "papers", List.of(paper)));

    Bureau.expect(201, correct("intake", document(id, DocumentKind.ONE_TIME_NOTICE).at("/id").asLong(), "文书日期有误", null));

    assertThat(text(id, DocumentKind.ONE_TIME_NOTICE)).contains("参保登记表", "未签字", "更正事由：文书日期有误").doesNotContain("更正内容");
  }

  @Test
  void aSecondCorrectionStartsFromTheNewest() {
    String id = accepted();
    long first = document(id, DocumentKind.ACCEPTANCE).at("/id").asLong();
    long second = Bureau.expect(201, correct("supervisor", first, "日期有误", null)).body().at("/id").asLong();

    assertThat(Bureau.expect(409, correct("supervisor", first, "日期有误", null)).text("/code")).isEqualTo("already-replaced");
    Bureau.expect(201, correct("supervisor", second, "再次更正", null));
    assertThat(text(id, DocumentKind.ACCEPTANCE)).contains("海人社受字〔2026〕2号，原文书", "海人社受字〔2026〕3号");
  }

  @Test
  void onlyOfficersOfTheCaseAndSupervisorsMay() {
    String id = filedByCitizen();
    long receipt = document(id, DocumentKind.RECEIPT).at("/id").asLong();

    assertThat(correct("citizen", receipt, "我觉得不对", null).text("/code")).isEqualTo("not-your-office");
    assertThat(correct("elder", receipt, "x", null).status()).isEqualTo(404);
    assertThat(correct("station-intake", receipt, "x", null).status()).isEqualTo(404);
    assertThat(correct("admin", receipt, "x", null).status()).isEqualTo(404);
    assertThat(correct("intake", receipt, " ", null).status()).isEqualTo(422);
    assertThat(correct("intake", 999999999, "x", null).text("/code")).isEqualTo("unknown-document");
    assertThat(list("citizen", id)).hasSize(1);
    assertThat(bureau.events(id)).doesNotContain("DOCUMENT_CORRECTED");
  }

  @Test
  void anApplicantsOwnCommitmentIsNotTheBureausToCorrect() {
    long commitment = document(deferred(), DocumentKind.COMMITMENT).at("/id").asLong();

    assertThat(correct("intake", commitment, "x", null).text("/code")).isEqualTo("not-correctable");
  }
}
