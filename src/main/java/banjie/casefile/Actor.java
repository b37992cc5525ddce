package banjie.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * Who did it, as the record names them.
 *
 * @param id null for the system itself (a timer)
 * @param name of a deputy with that of who is absent
 * @param standsInFor in whose place a deputy acted; null for everybody else. Rules about persons ask for the id alone.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Actor(UUID id, String name, UUID standsInFor) {

  public static final Actor SYSTEM = new Actor(null, "系统");

  public Actor(UUID id, String name) {
    this(id, name, null);
  }

  public boolean is(UUID other) {
    return id != null && id.equals(other);
  }
}
