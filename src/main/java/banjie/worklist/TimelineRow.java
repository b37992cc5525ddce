package banjie.worklist;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;

/** One event of a case. Applicants see officers by name, as the receipt names them. */
public record TimelineRow(String kind, String kindZh, OffsetDateTime at, String actorName, String reason,
    @JsonRawValue String detail) {

  TimelineRow named(String zh) {
    return new TimelineRow(kind, zh, at, actorName, reason, detail);
  }
}
