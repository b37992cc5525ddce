package banjie.access;

import banjie.casefile.Actor;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may act: an applicant (a person or an employer), a member of staff, or the system itself when something
 * comes due.
 *
 * @param displayName a name, for employers the company's
 * @param posts empty for everybody but staff; with those that an absence lends, see {@link StandIns}
 * @param idType RESIDENT_ID, HMT_PERMIT, FOREIGN_PERMIT or PASSPORT; null unless a person
 * @param idNumber null unless a person
 * @param mobile null for staff
 * @param uscc unified social credit code; null unless an employer
 * @param representativeName null unless an employer
 * @param standIns for whom this person stands in now
 * @param actsFor in whose place this person acts at the moment; null for themselves
 */
public record Person(UUID id, String username, String displayName, Kind kind, Set<Post> posts, String idType,
    String idNumber, String mobile, String uscc, String representativeName, List<StandIn> standIns, UUID actsFor)
    implements Serializable {

  public enum Kind { PERSON, EMPLOYER, STAFF, SYSTEM }

  /** Acts when a date is reached and nobody else did. */
  public static final Person SYSTEM = new Person(new UUID(0, 0), "system", "系统", Kind.SYSTEM, Set.of(),
      null, null, null, null, null);

  public Person {
    posts = Set.copyOf(posts);
    standIns = List.copyOf(standIns);
  }

  public Person(UUID id, String username, String displayName, Kind kind, Set<Post> posts, String idType, String idNumber,
      String mobile, String uscc, String representativeName) {
    this(id, username, displayName, kind, posts, idType, idNumber, mobile, uscc, representativeName, List.of(), null);
  }

  Person standingIn(List<StandIn> now) {
    Set<Post> all = new HashSet<>(posts);
    now.forEach(one -> all.addAll(one.posts()));
    return new Person(id, username, displayName, kind, all, idType, idNumber, mobile, uscc, representativeName, now, null);
  }

  /** Present where this person stands in for that one now. */
  public Optional<StandIn> standsInFor(UUID absent) {
    return standIns.stream().filter(one -> one.absent().equals(absent)).findFirst();
  }

  /** As they act at this post: in somebody's place where it is not their own. */
  public Person at(Role role, String office) {
    Post post = new Post(office, role);
    return standIns.stream().filter(one -> one.posts().contains(post)).findFirst()
        .map(this::actingFor).orElse(this);
  }

  /** The same where several posts would do: one's own, if there is one among them. */
  public Person at(Collection<Role> roles, String office) {
    boolean own = roles.stream().anyMatch(role -> holds(role, office) && at(role, office) == this);
    return own ? this : roles.stream().map(role -> at(role, office)).filter(acting -> acting != this).findFirst().orElse(this);
  }

  public Person actingFor(StandIn standIn) {
    return actingFor(standIn.absent(), displayName + "（代 " + standIn.absentName() + "）");
  }

  /** @param name with that of who is absent, as the record shows it */
  public Person actingFor(UUID absent, String name) {
    return new Person(id, username, name, kind, posts, idType, idNumber, mobile, uscc, representativeName, standIns, absent);
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
    return isSystem() ? Actor.SYSTEM : new Actor(id, displayName, actsFor);
  }
}
