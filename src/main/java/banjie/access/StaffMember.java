package banjie.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** @param posts by office and role; kept when somebody is dismissed */
public record StaffMember(UUID id, String username, String name, boolean active, Instant since, List<Post> posts) {

  static StaffMember of(Account account) {
    return new StaffMember(account.id(), account.username(), account.displayName(), account.active(), account.createdAt(),
        account.postSet().stream().sorted(Comparator.comparing(Post::queue)).toList());
  }
}
