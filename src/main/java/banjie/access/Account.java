package banjie.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A row of accounts with its posts.
 *
 * @param posts queues separated by commas, null if there is none
 */
record Account(UUID id, String username, String passwordHash, Person.Kind kind, String displayName, String idType,
    String idNumber, String mobile, String uscc, String representativeName, boolean realNameChecked, boolean active,
    Instant createdAt, String posts) {

  Person person() {
    return new Person(id, username, displayName, kind, postSet(), idType, idNumber, mobile, uscc, representativeName);
  }

  Set<Post> postSet() {
    return posts == null
        ? Set.of()
        : Arrays.stream(posts.split(",")).map(Post::ofQueue).collect(Collectors.toUnmodifiableSet());
  }

  Account withPassword(String hash) {
    return changed(null, null, hash);
  }

  /** Parameters that are null leave things as they are. */
  Account changed(String newName, Boolean newActive, String newHash) {
    return new Account(id, username, newHash == null ? passwordHash : newHash, kind,
        newName == null ? displayName : newName, idType, idNumber, mobile, uscc, representativeName, realNameChecked,
        newActive == null ? active : newActive, createdAt, posts);
  }

  static Account staff(String username, String passwordHash, String displayName, Instant createdAt) {
    return new Account(UUID.randomUUID(), username, passwordHash, Person.Kind.STAFF, displayName, null, null, null,
        null, null, false, true, createdAt, null);
  }
}
