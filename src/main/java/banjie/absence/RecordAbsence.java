package banjie.absence;

import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import banjie.access.Staff;
import banjie.platform.Complaints;
import banjie.platform.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer is absent, and another takes their place meanwhile (顶岗): the deputy works the lent posts in the absent one's
 * place and takes over what they have in hand. The absent officer records it, or who supervises their offices. It ends by
 * itself, or is ended.
 */
@Component
public class RecordAbsence {

  static final Set<Role> LENT = Set.of(Role.STATION, Role.INTAKE, Role.REVIEW, Role.COMPLETION);
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int LONGEST_REASON = 200;

  /** @param posts to lend; none lends every one that the absent officer holds */
  public record Wish(String absent, String deputy, Instant from, Instant until, List<Post> posts, String reason) {}

  private final AbsenceMapper absences;
  private final Absences reading;
  private final Staff staff;
  private final Clock clock;

  RecordAbsence(AbsenceMapper absences, Absences reading, Staff staff, Clock clock) {
    this.absences = absences;
    this.reading = reading;
    this.staff = staff;
    this.clock = clock;
  }

  /** @throws Refusal "invalid-absence" with everything that is wrong, "not-your-absence", "absent-too" or "deputy-already" */
  @Transactional
  public Absence record(Wish wish, Person by) {
    Complaints complaints = new Complaints();
    Person absent = officer("absent", wish.absent(), complaints);
    Person deputy = officer("deputy", wish.deputy(), complaints);
    Instant now = clock.instant();
    checkTime(wish, now, complaints);
    complaints.require(wish.reason() == null || wish.reason().length() <= LONGEST_REASON, "reason",
        "最多" + LONGEST_REASON + "个字", "At most " + LONGEST_REASON + " characters");
    complaints.require(absent == null || deputy == null || !absent.id().equals(deputy.id()), "deputy",
        "不能由本人代办", "Nobody stands in for themselves");
    Set<Post> posts = absent == null ? Set.of() : posts(wish, absent, complaints);
    complaints.refuseIfAny("invalid-absence");
    requireMayRecord(absent, posts, by);
    absences.oneAtATime();
    checkOthers(absent, deputy, wish);
    UUID id = UUID.randomUUID();
    absences.insert(new AbsenceMapper.Row(id, absent.id(), absent.username(), absent.displayName(), deputy.id(), deputy.username(),
        deputy.displayName(), wish.from(), wish.until(), posts.stream().map(Post::queue).sorted().collect(Collectors.joining(",")),
        blankToNull(wish.reason()), by.id(), by.displayName(), now, null));
    return reading.one(id);
  }

  /** Before its time; what the deputy has in hand by a lent post goes back to its queue. */
  @Transactional
  public Absence end(UUID id, Person by) {
    AbsenceMapper.Row row = absences.lock(id);
    if (row == null) {
      throw unknown();
    }
    Absence absence = Absences.absence(row);
    if (!by.id().equals(row.absent()) && !supervises(by, absence.posts())) {
      throw unknown();
    }
    Instant now = clock.instant();
    if (absence.isOver(Absences.local(now))) {
      throw new Refusal(Refusal.Kind.CONFLICT, "absence-over", "id", "该顶岗已结束", "This absence is over already");
    }
    absences.end(id, now, by.displayName());
    return reading.one(id);
  }

  private Person officer(String field, String username, Complaints complaints) {
    if (username == null || username.isBlank()) {
      complaints.add(field, "请选择工作人员", "Choose an officer");
      return null;
    }
    Person found = staff.active(username).orElse(null);
    boolean officer = found != null && !found.posts().isEmpty() && found.posts().stream().allMatch(post -> LENT.contains(post.role()));
    complaints.require(officer, field, "没有这名经办人员", "There is no such officer");
    return officer ? found : null;
  }

  private static void checkTime(Wish wish, Instant now, Complaints complaints) {
    complaints.require(wish.from() != null, "from", "请填写开始时间", "Say when it begins");
    complaints.require(wish.until() != null, "until", "请填写结束时间", "Say when it ends");
    if (wish.from() == null || wish.until() == null) {
      return;
    }
    complaints.require(wish.from().isBefore(wish.until()), "until", "结束时间应晚于开始时间", "It ends after it begins");
    complaints.require(wish.until().isAfter(now), "until", "结束时间已过", "The end lies in the past");
    complaints.require(Duration.between(wish.from(), wish.until()).compareTo(LONGEST) <= 0, "until", "一次最长一年",
        "A year at most");
  }

  private static Set<Post> posts(Wish wish, Person absent, Complaints complaints) {
    Set<Post> wanted = wish.posts() == null || wish.posts().isEmpty() ? absent.posts() : new HashSet<>(wish.posts());
    complaints.require(absent.posts().containsAll(wanted), "posts", "只能委托本人的岗位", "Only posts of the absent officer can be lent");
    return wanted;
  }

  private static void requireMayRecord(Person absent, Set<Post> posts, Person by) {
    if (!by.id().equals(absent.id()) && !supervises(by, posts)) {
      throw new Refusal(Refusal.Kind.FORBIDDEN, "not-your-absence", "absent", "只能登记本人的外出，或由督办人员登记",
          "Record your own absence, or have a supervisor do it");
    }
  }

  private static boolean supervises(Person by, Iterable<Post> posts) {
    for (Post post : posts) {
      if (!by.isSupervisorOf(post.office())) {
        return false;
      }
    }
    return true;
  }

  /** Nobody stands in while absent themselves, so that work is never handed on twice. */
  private void checkOthers(Person absent, Person deputy, Wish wish) {
    if (absences.of(deputy.id(), wish.from(), wish.until()).stream().anyMatch(row -> row.absent().equals(deputy.id()))) {
      throw new Refusal(Refusal.Kind.CONFLICT, "absent-too", "deputy", "代办人在此期间也外出", "The deputy is absent at that time too");
    }
    if (absences.of(absent.id(), wish.from(), wish.until()).stream().anyMatch(row -> row.deputy().equals(absent.id()))) {
      throw new Refusal(Refusal.Kind.CONFLICT, "deputy-already", "absent", "在此期间须为他人代办，请先结束该代办",
          "This officer stands in for somebody at that time; end that first");
    }
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Refusal unknown() {
    return new Refusal(Refusal.Kind.UNKNOWN, "unknown-absence", "id", "没有这条顶岗记录", "No such absence");
  }
}
