package banjie.documents;

import banjie.casefile.CaseEvent;
import banjie.casefile.EventKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The event that a document follows, as far as it prints it; kept with the document for a later correction. */
record Occasion(EventKind kind, UUID byId, String by, String reason, Map<String, Object> detail) {

  static Occasion of(CaseEvent event) {
    return new Occasion(event.kind(), event.by().id(), event.by().name(), event.reason(), event.detail());
  }

  /** Codes of papers that the event names; empty where it names none. */
  List<?> papers(String key) {
    return detail.get(key) instanceof List<?> codes ? codes : List.of();
  }

  /** Null where the event doesn't say. */
  String said(String key) {
    Object value = detail.get(key);
    return value == null ? null : value.toString();
  }
}
