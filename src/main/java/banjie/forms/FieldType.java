package banjie.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The component types that form-js 1.8.7 (Tasklist), our own pages and {@link AnswerReader} all know. */
public enum FieldType {
  TEXTFIELD(true),
  TEXTAREA(true),
  NUMBER(true),
  /** Only its subtype date is used. */
  DATETIME(true),
  CHECKBOX(true),
  RADIO(true),
  SELECT(true),
  CHECKLIST(true),
  TEXT(false),
  GROUP(false),
  SEPARATOR(false),
  SPACER(false);

  private final boolean holdsAnswer;

  FieldType(boolean holdsAnswer) {
    this.holdsAnswer = holdsAnswer;
  }

  public boolean holdsAnswer() {
    return holdsAnswer;
  }

  public boolean choosesFromOptions() {
    return this == RADIO || this == SELECT || this == CHECKLIST;
  }

  /** The name in the form file. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FieldType> named(String jsonName) {
    return Arrays.stream(values()).filter(type -> type.jsonName().equals(jsonName)).findFirst();
  }
}
