package banjie.platform;

import java.time.Instant;
import java.util.UUID;

/**
 * Ids that rise with time (UUID version 7, RFC 9562): rows that come together lie together, in every table and index that
 * names them. Nobody is let in by an id, so it may tell when it was made.
 */
public final class TimedIds {

  private TimedIds() {}

  public static UUID at(Instant moment) {
    UUID random = UUID.randomUUID();
    long high = moment.toEpochMilli() << 16 | 0x7000 | random.getMostSignificantBits() & 0x0fff;
    return new UUID(high, random.getLeastSignificantBits());
  }
}
