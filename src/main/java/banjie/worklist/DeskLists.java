package banjie.worklist;

import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import banjie.access.StandIn;
import banjie.deadlines.Deadlines;
import banjie.platform.BureauClock;
import banjie.platform.Refusal;
import banjie.queue.Queues;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An officer's lists: in hand, the queues in the order of arrival, waiting for applicants, done today. */
@Component
public class DeskLists {

  public static final int PAGE = 25;
  /** More than an officer can hold in hand at once, and all are shown. */
  private static final int HAND = 200;
  /** Counted no further. */
  public static final int MANY = 1000;
  private static final int SOON_DAYS = 3;

  private final DeskMapper lists;
  private final Queues queues;
  private final Deadlines deadlines;
  private final Clock clock;

  DeskLists(DeskMapper lists, Queues queues, Deadlines deadlines, Clock clock) {
    this.lists = lists;
    this.queues = queues;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** @param queue up to {@link #MANY} */
  public record Counts(int inHand, int queue, int done) {}

  public Counts counts(Person officer) {
    List<Post> posts = queues.of(officer);
    return new Counts(lists.countInHand(officer.id()), posts.isEmpty() ? 0 : lists.countQueue(posts, MANY),
        lists.countDone(officer.id(), today()));
  }

  /** The most urgent first. */
  public List<DeskRow> inHand(Person officer, DeskFilter filter) {
    return lists.inHand(officer.id(), narrowed(filter), HAND);
  }

  /** @param after where the last page ended; null for the first */
  public PageOf<DeskRow> queue(Person officer, DeskFilter filter, String after) {
    List<Post> posts = queues.of(officer);
    String[] place = place(after);
    return posts.isEmpty() ? new PageOf<>(List.of(), null) : PageOf.of(
        lists.queue(posts, officer.id(), narrowed(filter), place == null ? null : moment(place[0]), place == null ? null : place[1], PAGE + 1),
        PAGE, row -> row.openedAt().toInstant() + "~" + row.taskId());
  }

  /** Work in the hands of those for whom this officer stands in, which the officer may take over. */
  public List<DeskRow> ofAbsent(Person officer) {
    List<UUID> absent = officer.standIns().stream().map(StandIn::absent).distinct().toList();
    return absent.isEmpty() ? List.of() : lists.ofAbsent(absent, officer.id(), HAND);
  }

  public PageOf<WaitingRow> waiting(Person officer, DeskFilter filter, String after) {
    List<String> offices = queues.of(officer).stream().filter(post -> post.role() != Role.STATION).map(Post::office).distinct().toList();
    String[] place = place(after);
    return offices.isEmpty() ? new PageOf<>(List.of(), null) : PageOf.of(
        lists.waiting(offices, narrowed(filter), place == null ? null : moment(place[0]), place == null ? null : id(place[1]), PAGE + 1),
        PAGE, row -> row.submittedAt().toInstant() + "~" + row.caseId());
  }

  /** The newest first. */
  public PageOf<DoneRow> doneToday(Person officer, DeskFilter filter, String after) {
    String[] place = place(after);
    return PageOf.of(lists.done(officer.id(), today(), narrowed(filter), place == null ? null : moment(place[0]),
        place == null ? null : number(place[1]), PAGE + 1), PAGE, row -> row.at().toInstant() + "~" + row.eventId());
  }

  /** Of the case with exactly this number, whoever may see it. */
  public Optional<UUID> byNumber(String number) {
    return Optional.ofNullable(lists.byNumber(number.strip()));
  }

  private Instant today() {
    return deadlines.dateOf(clock.instant()).atStartOfDay(BureauClock.ZONE).toInstant();
  }

  private DeskMapper.Narrowed narrowed(DeskFilter filter) {
    Instant now = clock.instant();
    Instant until = filter.due() == null ? null : switch (filter.due()) {
      case OVERDUE -> now;
      case TODAY -> deadlines.endOfDay(now);
      case SOON -> deadlines.due(now, SOON_DAYS).dueAt().toInstant();
      case YELLOW_CARD, RED_CARD -> null;
    };
    return new DeskMapper.Narrowed(filter.item(), name(filter.step()), filter.office(), name(filter.state()), name(filter.due()),
        now, until);
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static String[] place(String after) {
    if (after == null || after.isBlank()) {
      return null;
    }
    String[] parts = after.split("~", 2);
    if (parts.length != 2) {
      throw unreadable();
    }
    return parts;
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException notOurs) {
      throw unreadable();
    }
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notOurs) {
      throw unreadable();
    }
  }

  private static Long number(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException notOurs) {
      throw unreadable();
    }
  }

  private static Refusal unreadable() {
    return new Refusal(Refusal.Kind.INVALID, "unreadable-place", "after", "页面位置无效，请从第一页看起", "No such place in the list; begin with the first page");
  }
}
