package banjie;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau.Answer;
import com.fasterxml.jackson.databind.JsonNode;

/** What a refusal has to look like (RFC 9457): says which rule and which field, in Chinese and English. */
public final class ProblemDetails {

  private ProblemDetails() {}

  /** @param field null where the whole request is meant */
  public static void check(String what, Answer answer, int status, String code, String field) {
    assertThat(answer.status()).as("%s: %s", what, answer).isEqualTo(status);
    JsonNode body = answer.body();
    assertThat(body.at("/code").asText()).as("%s: %s", what, body).isEqualTo(code);
    assertThat(body.at("/type").asText()).as(what).isEqualTo("urn:banjie:" + code);
    assertThat(body.at("/status").asInt()).as(what).isEqualTo(status);
    assertThat(body.at("/title").asText()).as(what).matches("\\p{IsHan}+");
    assertThat(body.at("/detail").asText()).as(what).containsPattern("\\p{IsHan}");
    assertThat(body.at("/detailEn").asText()).as(what).containsPattern("[A-Za-z]{2}");
    assertThat(body.at("/instance").asText()).as(what).startsWith("/api/v1/");
    if (field != null) {
      assertThat(body.at("/errors").findValuesAsText("field")).as("%s: %s", what, body).contains(field);
      assertThat(body.at("/errors")).as(what).allSatisfy(error -> {
        assertThat(error.at("/messageZh").asText()).containsPattern("\\p{IsHan}");
        assertThat(error.at("/messageEn").asText()).containsPattern("[A-Za-z]{2}");
      });
    }
  }
}
