package banjie.submission.drafts;

import java.time.Instant;
import java.util.UUID;

/**
 * A filing that isn't made yet, or has just been.
 *
 * @param step where it was left
 * @param version counts the saves; files don't count
 * @param caseId the case it became; null before
 */
public record Draft(UUID id, UUID ownerId, String itemCode, String catalogueVersion, DraftStep step, DraftContent content,
    int version, Instant createdAt, Instant changedAt, Instant expiresAt, UUID caseId) {

  public boolean isSubmitted() {
    return caseId != null;
  }
}
