package banjie.submission.drafts;

import banjie.access.Person;
import banjie.casefile.Signature;
import banjie.catalogue.Catalogue;
import banjie.platform.IncomingFile;
import banjie.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a page of a paper, whole or part by part: after a lost connection the sender asks how far it came and goes on
 * from there. Several pages are several files.
 */
@Component
public class ReceiveFile {

  /** Bytes of one part. */
  public static final int LARGEST_PART = 1 << 20;
  private static final int SHA256_LETTERS = 64;

  private final Catalogue catalogue;
  private final Drafts drafts;
  private final DraftFileMapper files;
  private final Clock clock;

  ReceiveFile(Catalogue catalogue, Drafts drafts, DraftFileMapper files, Clock clock) {
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.files = files;
    this.clock = clock;
  }

  /** All of a file at once. */
  @Transactional
  public DraftFile add(UUID draftId, String paper, String name, byte[] content, Person by) {
    Draft draft = drafts.whileOpen(draftId, by);
    requirePaper(draft, paper, by);
    IncomingFile incoming = IncomingFile.of(name, content);
    IncomingFile.requireRoom(files.ofDraft(draftId).size());
    Instant now = clock.instant();
    DraftFile file = new DraftFile(UUID.randomUUID(), draftId, paper, incoming.name(), incoming.type().mediaType(), content.length,
        incoming.sha256(), content.length, now, now);
    files.insert(file, content);
    return file;
  }

  /**
   * Announces a file. The same file of the same paper, begun before, is gone on with.
   *
   * @param sha256 of all of it, hexadecimal
   */
  @Transactional
  public DraftFile begin(UUID draftId, String paper, String name, long size, String sha256, Person by) {
    Draft draft = drafts.whileOpen(draftId, by);
    requirePaper(draft, paper, by);
    IncomingFile.requireSize(size);
    if (size <= 0 || sha256 == null || sha256.length() != SHA256_LETTERS) {
      throw new Refusal(Refusal.Kind.INVALID, "wrong-file-type", "file", "文件是空的或无法读取", "The file is empty or can't be read");
    }
    List<DraftFile> there = files.ofDraft(draftId);
    for (DraftFile file : there) {
      if (file.paperCode().equals(paper) && file.size() == size && file.sha256().equalsIgnoreCase(sha256)) {
        return file;
      }
    }
    IncomingFile.requireRoom(there.size());
    DraftFile file = new DraftFile(UUID.randomUUID(), draftId, paper, IncomingFile.safeName(name), null, size,
        sha256.toLowerCase(java.util.Locale.ROOT), 0, clock.instant(), null);
    files.insert(file, null);
    return file;
  }

  /**
   * @param offset of the part's first byte in the file: as many as have come before
   * @throws Refusal "wrong-offset" saying from where to go on, "wrong-file-type", "upload-damaged"
   */
  @Transactional
  public DraftFile append(UUID draftId, UUID fileId, long offset, byte[] part, Person by) {
    drafts.whileOpen(draftId, by);
    DraftFile file = files.lock(fileId, draftId);
    if (file == null) {
      throw DraftRefused.unknownFile();
    }
    if (offset != file.received() || file.isComplete()) {
      throw DraftRefused.wrongOffset(file.received());
    }
    if (part.length == 0 || part.length > LARGEST_PART || offset + part.length > file.size()) {
      throw new Refusal(Refusal.Kind.INVALID, "wrong-part", "file", "上传的部分大小不对", "The part is empty or too long");
    }
    String type = offset == 0 ? IncomingFile.typeOf(part).mediaType() : file.mediaType();
    files.addPart(fileId, offset, part);
    files.advance(fileId, offset + part.length, type);
    if (offset + part.length == file.size()) {
      complete(file);
    }
    return files.find(fileId, draftId);
  }

  private void complete(DraftFile file) {
    byte[] content = files.joined(file.id()).content();
    if (!IncomingFile.sha256(content).equals(file.sha256())) {
      throw DraftRefused.damaged();
    }
    files.complete(file.id(), clock.instant(), content);
    files.dropParts(file.id());
  }

  /** Any paper of the item: which of them are asked for may change with a later answer. */
  private void requirePaper(Draft draft, String paper, Person by) {
    boolean scan = by.isStaff() && Signature.SCAN.equals(paper);
    if (!scan && catalogue.item(draft.itemCode()).material(paper).isEmpty()) {
      throw DraftRefused.unknownPaper(paper);
    }
  }
}
