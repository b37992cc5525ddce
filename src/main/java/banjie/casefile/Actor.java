package banjie.casefile;

import java.util.UUID;

/**
 * Who did it, as the record names them.
 *
 * @param id null for the system itself (a timer)
 */
public record Actor(UUID id, String name) {

  public static final Actor SYSTEM = new Actor(null, "系统");

  public boolean is(UUID other) {
    return id != null && id.equals(other);
  }
}
