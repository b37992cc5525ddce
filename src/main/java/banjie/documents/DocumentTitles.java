package banjie.documents;

import banjie.casefile.EventKind;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What documents are called, for who tells beforehand which ones an event will leave. */
@Component
public class DocumentTitles {

  public record Title(String zh, String en) {}

  /** Empty where the event leaves no document. */
  public Optional<Title> of(EventKind event, int matter) {
    return DocumentKind.of(event).map(kind -> new Title(kind.titleZh(matter), kind.titleEn(matter)));
  }
}
