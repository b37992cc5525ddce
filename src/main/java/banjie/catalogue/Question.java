package banjie.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An answer that decides papers or eligibility. Its key is the form's key and the FEEL variable.
 *
 * @param defaultValue taken when unanswered; null = the question stays open
 * @param derivedFrom where the server takes the answer from (idNumber, casefile); null = only the applicant knows
 */
public record Question(
    String key,
    Type type,
    @JsonProperty("default") Object defaultValue,
    String derivedFrom,
    Long min,
    Long max,
    String labelZh,
    String labelEn,
    List<Option> options) {

  public enum Type {
    BOOL,
    CHOICE,
    /** A whole number. */
    NUMBER,
    TEXT
  }

  public record Option(String value, String labelZh, String labelEn) {}

  public Question {
    options = Lists.copy(options);
  }
}
