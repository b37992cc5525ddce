package banjie.papers;

import banjie.access.CaseAccess;
import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.casefile.Signature;
import banjie.platform.BureauClock;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a file to a paper of an open case. Several pages are several files. */
@Component
public class UploadPaper {

  public static final int MAX_BYTES = 10 * 1024 * 1024;
  public static final int MAX_FILES_PER_CASE = 60;
  private static final int MAX_NAME = 200;

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
    FileType type = FileType.of(content).orElseThrow(() -> CaseRefused.invalid("wrong-file-type", "file",
        "只接受 PDF、JPEG、PNG 文件", "Only PDF, JPEG and PNG files are accepted"));
    if (content.length > MAX_BYTES) {
      throw CaseRefused.invalid("file-too-large", "file", "单个文件不能超过 10 MB", "A file may have 10 MB at most");
    }
    if (uploads.ofCase(caseId).size() >= MAX_FILES_PER_CASE) {
      throw CaseRefused.conflict("too-many-files", "file",
          "每个办件最多上传 " + MAX_FILES_PER_CASE + " 个文件", "A case may have " + MAX_FILES_PER_CASE + " files at most");
    }
    Instant now = clock.instant();
    UUID id = UUID.randomUUID();
    if (paperCode.equals(Signature.SCAN)) {
      file.keepCommitmentScan(by.actor(), id, now);
    } else {
      file.present(paperCode, by.actor(), now);
    }
    files.save(file);
    PaperFile stored = new PaperFile(id, caseId, paperCode, safeName(fileName), type.mediaType(),
        content.length, sha256(content), now.atZone(BureauClock.ZONE).toOffsetDateTime());
    uploads.insert(stored, by.id(), content);
    return stored;
  }

  /** The name is shown to people and sent in a header: no path, no control characters, not too long. */
  private static String safeName(String name) {
    String last = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    String kept = last.isEmpty() ? "file" : last;
    return kept.length() <= MAX_NAME ? kept : kept.substring(kept.length() - MAX_NAME);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
