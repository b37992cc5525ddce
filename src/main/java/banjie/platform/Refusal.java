package banjie.platform;

import java.io.Serializable;
import java.util.List;

/**
 * A rule said no. Not a fault: nothing was changed, and the person is told which rule or field it was and what to do.
 * Every door turns it into its own kind of answer; REST into problem details (RFC 9457).
 */
public class Refusal extends RuntimeException {

  /** How the refusal relates to the request; decides the HTTP status. */
  public enum Kind {
    /** The request itself is malformed or incomplete: 422. */
    INVALID,
    /** The person may not do this: 403. */
    FORBIDDEN,
    /** There is no such thing, or not for this person: 404. */
    UNKNOWN,
    /** It can't be done in the present state, or somebody was faster: 409. */
    CONFLICT,
    /** Tried too often: 429. */
    TOO_OFTEN
  }

  /**
   * One complaint.
   *
   * @param field the name of the field or rule, never null
   */
  public record Problem(String field, String messageZh, String messageEn) implements Serializable {}

  private final Kind kind;
  private final String code;
  private final List<Problem> problems;

  /** @param code stable kebab-case name of the rule, also the message key; problems at least one */
  public Refusal(Kind kind, String code, List<Problem> problems) {
    super(code + ": " + problems.stream().map(p -> p.field() + " " + p.messageEn()).toList());
    this.kind = kind;
    this.code = code;
    this.problems = List.copyOf(problems);
  }

  public Refusal(Kind kind, String code, String field, String messageZh, String messageEn) {
    this(kind, code, List.of(new Problem(field, messageZh, messageEn)));
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public List<Problem> problems() {
    return problems;
  }

  /** The messages in Chinese, one after the other, for doors that show a single sentence (Tasklist). */
  public String messageZh() {
    return String.join("；", problems.stream().map(Problem::messageZh).toList());
  }
}
