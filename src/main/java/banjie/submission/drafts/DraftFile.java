package banjie.submission.drafts;

import java.time.Instant;
import java.util.UUID;

/**
 * A page of a paper, as far as it has come.
 *
 * @param mediaType null until its first bytes are there
 * @param sha256 of the whole content, as its sender said
 * @param received bytes so far
 * @param uploadedAt null until all of it is there
 */
public record DraftFile(UUID id, UUID draftId, String paperCode, String fileName, String mediaType, long size, String sha256,
    long received, Instant begunAt, Instant uploadedAt) {

  public boolean isComplete() {
    return uploadedAt != null;
  }

  public boolean isImage() {
    return mediaType != null && mediaType.startsWith("image/");
  }
}
