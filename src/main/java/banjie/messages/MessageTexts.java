package banjie.messages;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words of every message. */
@Component
class MessageTexts {

  private final List<TextsOf> parts;

  MessageTexts(List<TextsOf> parts) {
    this.parts = parts;
  }

  Optional<Words> of(CaseFile file, CaseEvent event) {
    return parts.stream().flatMap(part -> part.of(file, event).stream()).findFirst();
  }
}
