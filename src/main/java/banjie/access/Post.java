package banjie.access;

import java.io.Serializable;

/**
 * A role at an office.
 *
 * @param office its code, or {@link #ALL}
 */
public record Post(String office, Role role) implements Serializable {

  /** Every office: for administrators, and for supervisors of the whole bureau. */
  public static final String ALL = "all";

  /** The queue that this post works on, which is also a candidate group of the engine. */
  public String queue() {
    return office + "." + role;
  }

  /** The other way round. */
  public static Post ofQueue(String queue) {
    int dot = queue.lastIndexOf('.');
    return new Post(queue.substring(0, dot), Role.valueOf(queue.substring(dot + 1)));
  }
}
