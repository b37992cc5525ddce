package banjie.submission.drafts;

import banjie.access.Person;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of a draft, for its owner: to look at, and to take away again. */
@Component
public class DraftFiles {

  private final Drafts drafts;
  private final DraftFileMapper files;

  DraftFiles(Drafts drafts, DraftFileMapper files) {
    this.drafts = drafts;
    this.files = files;
  }

  /** @throws banjie.platform.Refusal "unknown-draft" or "unknown-file" */
  public DraftFile find(UUID draftId, UUID fileId, Person by) {
    drafts.find(draftId, by);
    DraftFile file = files.find(fileId, draftId);
    if (file == null) {
      throw DraftRefused.unknownFile();
    }
    return file;
  }

  /** @throws banjie.platform.Refusal as {@link #find}, also while not all of the file is there */
  public byte[] content(UUID draftId, UUID fileId, Person by) {
    if (!find(draftId, fileId, by).isComplete()) {
      throw DraftRefused.unknownFile();
    }
    return files.content(fileId).content();
  }

  /**
   * Removing what is gone already is no mistake: a second tab may have done it.
   *
   * @return code of the paper that it belonged to; null where it was gone
   */
  @Transactional
  public String remove(UUID draftId, UUID fileId, Person by) {
    drafts.whileOpen(draftId, by);
    DraftFile file = files.find(fileId, draftId);
    if (file == null) {
      return null;
    }
    files.delete(fileId);
    return file.paperCode();
  }
}
