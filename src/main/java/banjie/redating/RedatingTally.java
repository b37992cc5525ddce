package banjie.redating;

import banjie.access.Person;
import banjie.calendar.CalendarDraft;
import banjie.redating.RedatingPreview.CaseChange;
import banjie.redating.RedatingPreview.DateChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Adds up what would change, and keeps one page of it. */
final class RedatingTally {

  /** @param dates empty where nothing changes */
  record Moved(UUID id, String number, String itemCode, String office, List<DateChange> dates) {}

  private final Person person;
  private final int limit;
  private final int offset;
  private final Map<String, Long> byDate = new TreeMap<>();
  private final Map<String, Long> byOffice = new TreeMap<>();
  private final List<Moved> page = new ArrayList<>();
  private long looked;
  private long cases;
  private long becomeFirm;
  private long visible;

  RedatingTally(Person person, int limit, int offset) {
    this.person = person;
    this.limit = limit;
    this.offset = offset;
  }

  void add(Moved moved) {
    boolean counted = person.isAdministrator() || person.isSupervisorOf(moved.office());
    if (!counted) {
      return;
    }
    looked++;
    if (moved.dates().isEmpty()) {
      return;
    }
    if (visible >= offset && page.size() < limit) {
      page.add(moved);
    }
    visible++;
    moved.dates().stream().filter(DateChange::isMove).forEach(date -> byDate.merge(date.date(), 1L, Long::sum));
    if (moved.dates().stream().anyMatch(DateChange::isMove)) {
      cases++;
      byOffice.merge(moved.office(), 1L, Long::sum);
    }
    if (moved.dates().stream().anyMatch(DateChange::isMadeFirm)) {
      becomeFirm++;
    }
  }

  RedatingPreview preview(CalendarDraft draft) {
    return new RedatingPreview(draft.effect(), looked, cases, becomeFirm, byDate, byOffice,
        person.isAdministrator() ? page.stream().map(Moved::number).toList() : null,
        supervises() ? page.stream().filter(moved -> person.isSupervisorOf(moved.office())).map(RedatingTally::change).toList() : null,
        visible > offset + page.size());
  }

  private boolean supervises() {
    return person.supervisesEverywhere() || !person.supervisedOffices().isEmpty();
  }

  private static CaseChange change(Moved moved) {
    return new CaseChange(moved.id(), moved.number(), moved.itemCode(), moved.office(), moved.dates());
  }
}
