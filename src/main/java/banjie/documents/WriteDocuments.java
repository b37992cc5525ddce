package banjie.documents;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseListener;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Every document follows from an event of the case, whichever door or timer it came from. The event's transaction writes
 * down what the document will print; number and PDF come afterwards, see {@link SealDocuments}.
 */
@Component
class WriteDocuments implements CaseListener {

  private final DocumentMapper documents;
  private final Snapshot snapshot;
  private final TemplateFiles templates;
  private final DocumentJson json;

  WriteDocuments(DocumentMapper documents, Snapshot snapshot, TemplateFiles templates, DocumentJson json) {
    this.documents = documents;
    this.snapshot = snapshot;
    this.templates = templates;
    this.json = json;
  }

  @Override
  public void happened(CaseFile file, List<CaseEvent> events) {
    for (CaseEvent event : events) {
      DocumentKind.of(event.kind()).ifPresent(kind -> {
        Occasion occasion = Occasion.of(event);
        documents.insert(row(kind, file, occasion, snapshot.of(kind, file, occasion, event.at()), event.at(), null));
      });
    }
  }

  NewDocument row(DocumentKind kind, CaseFile file, Occasion occasion, Map<String, Object> printed, Instant at, Long replaces) {
    int matter = file.filing().matterNumber();
    return new NewDocument(file.id(), kind.name(), (String) printed.get("title"), kind.titleEn(matter), at, kind.word(matter),
        Integer.parseInt(Snapshot.iso(at).substring(0, 4)), json.write(occasion), json.write(printed),
        templates.of(kind).sha256(), replaces);
  }
}
