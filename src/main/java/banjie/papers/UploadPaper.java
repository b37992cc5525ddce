package banjie.papers;

import banjie.access.CaseAccess;
import banjie.access.Person;
import banjie.access.Role;
import banjie.casefile.Actor;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.casefile.Signature;
import banjie.platform.BureauClock;
import banjie.platform.IncomingFile;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a file to a paper of an open case. Several pages are several files. */
@Component
public class UploadPaper {

  public static final int MAX_BYTES = IncomingFile.MOST_BYTES;

  private final CaseFiles files;
  private final PaperFileMapper uploads;
  private final Clock clock;

  UploadPaper(CaseFiles files, PaperFileMapper uploads, Clock clock) {
    this.files = files;
    this.uploads = uploads;
    this.clock = clock;
  }

  /** @throws CaseRefused "unknown-paper", "illegal-transition", "wrong-file-type", "file-too-large" or "too-many-files" */
  @Transactional
  public PaperFile upload(UUID caseId, String paperCode, String fileName, byte[] content, Person by) {
    CaseFile file = files.open(caseId);
    CaseAccess.requireSpeaksFor(file, by);
    IncomingFile incoming = IncomingFile.of(fileName, content);
    IncomingFile.requireRoom(uploads.ofCase(caseId).size());
    Instant now = clock.instant();
    UUID id = UUID.randomUUID();
    if (paperCode.equals(Signature.SCAN)) {
      file.keepCommitmentScan(atTheCounter(file, by), id, now);
    } else {
      file.present(paperCode, atTheCounter(file, by), now);
    }
    files.save(file);
    PaperFile stored = new PaperFile(id, caseId, paperCode, incoming.name(), incoming.type().mediaType(),
        content.length, incoming.sha256(), now.atZone(BureauClock.ZONE).toOffsetDateTime());
    uploads.insert(stored, by.id(), content);
    return stored;
  }

  /** A clerk who stands in for another is named with them; applicants act as themselves. */
  private static Actor atTheCounter(CaseFile file, Person by) {
    return by.at(Role.INTAKE, file.filing().office()).actor();
  }
}
