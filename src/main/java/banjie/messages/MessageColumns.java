package banjie.messages;

import java.util.List;
import java.util.function.Function;

/** New messages, column by column; null stays null. */
record MessageColumns(String[] cases, String[] recipients, String[] kinds, String[] at, String[] titles, String[] bodies,
    String[] titlesEn, String[] bodiesEn, String[] actBy, String[] provisional, String[] toServe) {

  static MessageColumns of(List<NewMessage> rows) {
    return new MessageColumns(texts(rows, NewMessage::caseId), texts(rows, NewMessage::recipient), texts(rows, NewMessage::kind),
        texts(rows, NewMessage::at), texts(rows, row -> row.words().titleZh()), texts(rows, row -> row.words().bodyZh()),
        texts(rows, row -> row.words().titleEn()), texts(rows, row -> row.words().bodyEn()),
        texts(rows, row -> row.words().actBy()), texts(rows, row -> row.words().provisional()),
        texts(rows, row -> Serving.demandedBy(row.kind())));
  }

  private static String[] texts(List<NewMessage> rows, Function<NewMessage, Object> column) {
    return rows.stream().map(column).map(value -> value == null ? null : value.toString()).toArray(String[]::new);
  }
}
