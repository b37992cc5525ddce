package banjie.documents;

import banjie.access.CaseAccess;
import banjie.access.Person;
import banjie.access.Role;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.Filing;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * An issued document never changes. What was wrong in it is put right by a new one of the same kind, which names the number
 * and date of the old; the old is marked as replaced, and anyone who checks it is told.
 */
@Component
class CorrectDocument {

  private final DocumentMapper documents;
  private final WriteDocuments writer;
  private final Snapshot snapshot;
  private final SealDocuments sealing;
  private final DocumentJson json;
  private final CaseFiles files;
  private final TransactionOperations transaction;
  private final Clock clock;

  CorrectDocument(DocumentMapper documents, WriteDocuments writer, Snapshot snapshot, SealDocuments sealing, DocumentJson json,
      CaseFiles files, TransactionOperations transaction, Clock clock) {
    this.documents = documents;
    this.writer = writer;
    this.snapshot = snapshot;
    this.sealing = sealing;
    this.json = json;
    this.files = files;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param reason why, printed on the new document
   * @param correction what it ought to have said, printed too; null where the case itself has been put right meanwhile
   * @return the id of the new document, still to be sealed
   * @throws banjie.platform.Refusal "unknown-document", "not-your-office", "not-correctable" or "already-replaced"
   */
  long correct(long id, String reason, String correction, Person by) {
    StoredDocument known = documents.find(id);
    if (known == null) {
      throw DocumentRefused.unknown();
    }
    requireOfficer(files.read(known.caseId()).filing(), by);
    sealing.seal(id); // has its own transactions, and the number has to be there before ours looks
    return transaction.execute(status -> replace(known.id(), known.caseId(), reason, correction, by));
  }

  private long replace(long id, UUID caseId, String reason, String correction, Person by) {
    CaseFile file = files.open(caseId);
    StoredDocument old = documents.find(id);
    DocumentKind kind = DocumentKind.valueOf(old.kind());
    refuse(old, kind);
    DocumentMapper.Content content = documents.content(id);
    Occasion occasion = json.occasion(content.occasion());
    Instant now = clock.instant();
    Map<String, Object> printed = corrected(json.printed(content.printed()), snapshot.of(kind, file, occasion, now));
    printed.put("handler", by.displayName());
    printed.put("replacesNumber", old.numberText());
    printed.put("replacesOn", Snapshot.iso(old.at().toInstant()));
    printed.put("correctionReason", reason);
    printed.put("correction", correction);
    long replacement = insert(kind, file, occasion, printed, now, old);
    file.documentCorrected(by.actor(), reason, Map.of("document", kind.name(), "number", old.numberText()), now);
    files.save(file);
    return replacement;
  }

  /** As the case is now; lists, and what only the event knew, stay as they were. */
  private static Map<String, Object> corrected(Map<String, Object> before, Map<String, Object> now) {
    Map<String, Object> printed = new LinkedHashMap<>(before);
    now.forEach((field, value) -> {
      if (value != null && !(value instanceof List<?>)) {
        printed.put(field, value);
      }
    });
    return printed;
  }

  private long insert(DocumentKind kind, CaseFile file, Occasion occasion, Map<String, Object> printed, Instant now,
      StoredDocument old) {
    try {
      return documents.insertReplacement(writer.row(kind, file, occasion, printed, now, old.id()));
    } catch (DuplicateKeyException somebodyWasFaster) {
      throw DocumentRefused.alreadyReplaced("另一份文书");
    }
  }

  private void refuse(StoredDocument old, DocumentKind kind) {
    if (kind == DocumentKind.COMMITMENT) {
      throw DocumentRefused.applicantsOwn();
    }
    if (old.replacedBy() != null) {
      String number = documents.find(old.replacedBy()).numberText();
      throw DocumentRefused.alreadyReplaced(number == null ? "另一份文书" : number);
    }
  }

  /** @throws banjie.platform.Refusal "unknown-case" where the person may not even see it */
  private static void requireOfficer(Filing filing, Person by) {
    CaseAccess.requireSees(filing, by);
    boolean officer = Stream.of(Role.INTAKE, Role.REVIEW, Role.COMPLETION).anyMatch(role -> by.holds(role, filing.office()));
    if (!officer && !by.isSupervisorOf(filing.office())) {
      throw DocumentRefused.notAnOfficer();
    }
  }
}
