package banjie.board;

import banjie.access.Person;
import banjie.access.Role;
import banjie.casefile.Step;
import banjie.deadlines.Deadlines;
import banjie.supervision.LateCaseRow;
import banjie.supervision.LateCases;
import banjie.supervision.LateCount;
import banjie.supervision.LateFilter;
import banjie.supervision.RedCards;
import banjie.supervision.RedCardRow;
import banjie.supervision.Urging;
import banjie.supervision.Urgings;
import banjie.worklist.QueueRow;
import banjie.worklist.SupervisorsQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that the board shows of this moment. */
@Component
class LateBoard {

  static final int SHOWN = 20;
  private static final int DECISIONS = 20;

  /**
   * @param overdueCases each counted once; nearCases likewise
   * @param replies unanswered questions; lateReplies those past their date
   */
  record Now(OffsetDateTime at, String version, int overdueCases, int nearCases, List<Group> byMatter, List<Group> byStep,
      List<Group> byQueue, List<Group> byOfficer, List<Late> overdue, List<Late> near, List<QueueRow> decisions,
      List<RedCardRow> redCards, List<Urging> replies, int lateReplies, boolean moreOverdue, boolean moreNear) {}

  /** A line of a breakdown; query narrows the board down to it. */
  record Group(String name, String query, int overdue, int near) {}

  /** @param workingDays since its date, or until it; 0 on the day itself */
  record Late(LateCaseRow row, WhyLate why, int workingDays) {}

  private final LateCases late;
  private final RedCards cards;
  private final Urgings urgings;
  private final SupervisorsQueue decisions;
  private final Reasons reasons;
  private final BoardWords words;
  private final Deadlines deadlines;
  private final Clock clock;

  LateBoard(LateCases late, RedCards cards, Urgings urgings, SupervisorsQueue decisions, Reasons reasons, BoardWords words,
      Deadlines deadlines, Clock clock) {
    this.late = late;
    this.cards = cards;
    this.urgings = urgings;
    this.decisions = decisions;
    this.reasons = reasons;
    this.words = words;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  String version() {
    return late.version();
  }

  /** @param page of both lists, from 0 */
  Now now(Person supervisor, BoardQuery query, int page) {
    LateFilter filter = query.filter();
    String version = late.version();
    OffsetDateTime at = deadlines.local(clock.instant());
    List<LateCount> counts = late.counts(supervisor, filter);
    List<LateCaseRow> overdue = late.overdue(supervisor, filter, SHOWN + 1, page * SHOWN);
    List<LateCaseRow> near = late.near(supervisor, filter, SHOWN + 1, page * SHOWN);
    List<Urging> replies = urgings.of(supervisor, query.office(), true, DECISIONS, 0);
    Map<UUID, WhyLate> why = reasons.of(Stream.concat(shown(overdue), shown(near)).map(LateCaseRow::id).distinct().toList());
    return new Now(at, version, counts.stream().mapToInt(LateCount::overdueCases).sum(), counts.stream().mapToInt(LateCount::nearCases).sum(),
        byMatter(counts, query), byStep(counts, query), byQueue(counts, query), byOfficer(counts, query),
        shown(overdue).map(row -> late(row, why)).toList(), shown(near).map(row -> late(row, why)).toList(),
        decisions.of(supervisor, DECISIONS), cards.unjudged(supervisor, DECISIONS), replies,
        (int) replies.stream().filter(reply -> reply.isLate(at)).count(), overdue.size() > SHOWN, near.size() > SHOWN);
  }

  private static Stream<LateCaseRow> shown(List<LateCaseRow> rows) {
    return rows.stream().limit(SHOWN);
  }

  private Late late(LateCaseRow row, Map<UUID, WhyLate> why) {
    LocalDate today = deadlines.dateOf(clock.instant());
    int days = Math.abs(deadlines.workingDaysBetween(row.dueAt().toLocalDate(), today));
    return new Late(row, why.getOrDefault(row.id(), new WhyLate(null, List.of(), null, List.of())), days);
  }

  private List<Group> byMatter(List<LateCount> counts, BoardQuery query) {
    return groups(counts, LateCount::matterNumber, count -> words.matter(count.matterNumber()),
        count -> query.with("matter", Integer.toString(count.matterNumber())), true).stream()
        .sorted(Comparator.comparingInt(Group::overdue).reversed()).toList();
  }

  private List<Group> byStep(List<LateCount> counts, BoardQuery query) {
    return groups(counts.stream().sorted(Comparator.comparing(LateCount::step,
        Comparator.nullsLast(Comparator.comparing(Step::valueOf)))).toList(), LateCount::step,
        count -> words.step(count.step()), count -> query.with("step", count.step()), false);
  }

  private List<Group> byQueue(List<LateCount> counts, BoardQuery query) {
    return groups(counts.stream().filter(count -> count.office() != null)
        .sorted(Comparator.comparing(LateCount::office).thenComparing(count -> Role.valueOf(count.role()))).toList(),
        count -> List.of(count.office(), count.role()), count -> words.group(count.office(), count.role()),
        count -> query.with("group", count.office() + "." + count.role()), false);
  }

  private List<Group> byOfficer(List<LateCount> counts, BoardQuery query) {
    return groups(counts.stream().filter(count -> count.step() != null).toList(), LateCount::officer,
        count -> words.officer(count.officer()), count -> query.with("officer", count.officer() == null ? LateFilter.NOBODY : count.officer()),
        false).stream().sorted(Comparator.comparingInt(Group::overdue).reversed()).toList();
  }

  private static List<Group> groups(List<LateCount> counts, Function<LateCount, Object> key, Function<LateCount, String> name,
      Function<LateCount, String> query, boolean cases) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (LateCount count : counts) {
      int overdue = cases ? count.overdueCases() : count.overdue();
      int near = cases ? count.nearCases() : count.near();
      groups.merge(Objects.toString(key.apply(count)), new Group(name.apply(count), query.apply(count), overdue, near),
          (one, other) -> new Group(one.name(), one.query(), one.overdue() + other.overdue(), one.near() + other.near()));
    }
    return new ArrayList<>(groups.values());
  }
}
