package banjie.access;

import banjie.casefile.Actor;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may act: an applicant (a person or an employer), a member of staff, or the system itself when something
 * comes due.
 *
 * @param displayName a name, for employers the company's
 * @param posts empty for everybody but staff
 * @param idType RESIDENT_ID, HMT_PERMIT, FOREIGN_PERMIT or PASSPORT; null unless a person
 * @param idNumber null unless a person
 * @param mobile null for staff
 * @param uscc unified social credit code; null unless an employer
 * @param representativeName null unless an employer
 */
public record Person(UUID id, String username, String displayName, Kind kind, Set<Post> posts, String idType,
    String idNumber, String mobile, String uscc, String representativeName) implements Serializable {

  public enum Kind { PERSON, EMPLOYER, STAFF, SYSTEM }

  /** Acts when a date is reached and nobody else did. */
  public static final Person SYSTEM = new Person(new UUID(0, 0), "system", "系统", Kind.SYSTEM, Set.of(),
      null, null, null, null, null);

  public Person {
    posts = Set.copyOf(posts);
  }

  public boolean isStaff() {
    return kind == Kind.STAFF;
  }

  public boolean isApplicant() {
    return kind == Kind.PERSON || kind == Kind.EMPLOYER;
  }

  public boolean isSystem() {
    return kind == Kind.SYSTEM;
  }

  public boolean holds(Role role, String office) {
    return posts.contains(new Post(office, role)) || posts.contains(new Post(Post.ALL, role));
  }

  /** At any office. */
  public boolean holds(Role role) {
    return posts.stream().anyMatch(post -> post.role() == role);
  }

  public boolean isSupervisorOf(String office) {
    return holds(Role.SUPERVISOR, office);
  }

  public boolean isAdministrator() {
    return holds(Role.ADMINISTRATOR);
  }

  /** The offices this person supervises, in order; {@link #supervisesEverywhere} isn't spelled out. */
  public List<String> supervisedOffices() {
    return posts.stream()
        .filter(post -> post.role() == Role.SUPERVISOR && !post.office().equals(Post.ALL))
        .map(Post::office)
        .sorted()
        .toList();
  }

  public boolean supervisesEverywhere() {
    return posts.contains(new Post(Post.ALL, Role.SUPERVISOR));
  }

  /** The number that an applicant is known by: of the document or the employer. Null for staff. */
  public String identityNumber() {
    return kind == Kind.EMPLOYER ? uscc : idNumber;
  }

  /** As the record of a case names them. */
  public Actor actor() {
    return isSystem() ? Actor.SYSTEM : new Actor(id, displayName);
  }
}
