package banjie.documents;

import banjie.access.Person;
import banjie.casefile.CaseRefused;
import banjie.worklist.CaseViews;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The documents of cases, for those who may see them. */
@Component
public class CaseDocuments {

  /** @param etag changes with the content, which never does */
  public record Content(String fileName, String etag, byte[] pdf) {}

  private final DocumentMapper documents;
  private final SealDocuments sealing;
  private final CaseViews views;
  private final String publicUrl;

  CaseDocuments(DocumentMapper documents, SealDocuments sealing, CaseViews views, @Value("${banjie.public-url}") String publicUrl) {
    this.documents = documents;
    this.sealing = sealing;
    this.views = views;
    this.publicUrl = publicUrl;
  }

  /** Oldest first. */
  public List<DocumentView> of(UUID caseId, Person person) {
    views.visible(caseId, person);
    return documents.ofCase(caseId).stream().map(document -> DocumentView.of(document, publicUrl)).toList();
  }

  /**
   * Issues it first where that hasn't happened yet; the same bytes every time.
   *
   * @throws DocumentRefused "unknown-document", also where the person may not see its case
   */
  public Content content(long id, Person person) {
    caseOf(id, person);
    sealing.seal(id);
    StoredDocument document = documents.find(id);
    return new Content(document.titleZh() + " " + document.numberText() + ".pdf", '"' + document.sha256() + '"',
        documents.content(id).pdf());
  }

  /** The case that a document belongs to. */
  public UUID caseOf(long id, Person person) {
    StoredDocument document = documents.find(id);
    if (document == null) {
      throw DocumentRefused.unknown();
    }
    try {
      views.visible(document.caseId(), person);
    } catch (CaseRefused notTheirs) {
      throw DocumentRefused.unknown();
    }
    return document.caseId();
  }
}
