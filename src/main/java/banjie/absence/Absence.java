package banjie.absence;

import banjie.access.Post;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * @param endsAt the first moment at which it is over
 * @param posts lent to the deputy, as far as the absent officer holds them
 * @param endedAt where it was ended before its time, else null
 */
public record Absence(UUID id, UUID absent, String absentUsername, String absentName, UUID deputy, String deputyUsername,
    String deputyName, OffsetDateTime startsAt, OffsetDateTime endsAt, List<Post> posts, String reason, String recordedName,
    OffsetDateTime recordedAt, OffsetDateTime endedAt) {

  public boolean isAt(OffsetDateTime now) {
    return endedAt == null && !startsAt.isAfter(now) && endsAt.isAfter(now);
  }

  public boolean isOver(OffsetDateTime now) {
    return endedAt != null || !endsAt.isAfter(now);
  }
}
