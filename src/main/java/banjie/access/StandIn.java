package banjie.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody stands in for an absent officer, now.
 *
 * @param posts what the absence lends to the deputy besides posts of their own; may be empty
 */
public record StandIn(UUID absent, String absentName, Set<Post> posts) implements Serializable {

  public StandIn {
    posts = Set.copyOf(posts);
  }
}
