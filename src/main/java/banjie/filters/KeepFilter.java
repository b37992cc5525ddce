package banjie.filters;

import banjie.access.Person;
import banjie.platform.Complaints;
import banjie.platform.Refusal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer keeps filters, each for themselves; one of them may be what the desk opens with. */
@Component
public class KeepFilter {

  static final int MOST = 30;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_QUERY = 500;
  /** What a list may be narrowed by; nothing else is kept, least of all somebody's name. */
  private static final Set<String> PARAMETERS = Set.of("list", "item", "step", "office", "state", "due");
  private static final Pattern PAIR = Pattern.compile("([a-z]+)=([A-Za-z0-9_-]{1,60})");

  private final SavedFilterMapper filters;

  KeepFilter(SavedFilterMapper filters) {
    this.filters = filters;
  }

  public List<SavedFilter> of(Person officer) {
    return filters.of(officer.id());
  }

  /** @throws Refusal "invalid-filter" with everything that is wrong, or "too-many-filters" */
  @Transactional
  public void keep(Person officer, String name, String query, boolean asDefault) {
    String called = name == null ? "" : name.strip();
    Complaints complaints = new Complaints();
    complaints.require(!called.isEmpty(), "name", "请填写名称", "Give it a name");
    complaints.require(called.length() <= LONGEST_NAME && called.chars().noneMatch(Character::isISOControl), "name",
        "名称最多" + LONGEST_NAME + "个字", "A name has " + LONGEST_NAME + " characters at most");
    complaints.require(wellFormed(query), "query", "筛选条件无效", "This is no filter");
    complaints.refuseIfAny("invalid-filter");
    filters.lock(officer.id());
    List<SavedFilter> mine = filters.of(officer.id());
    if (mine.size() >= MOST && mine.stream().noneMatch(one -> one.name().equals(called))) {
      throw new Refusal(Refusal.Kind.CONFLICT, "too-many-filters", "name", "最多保存" + MOST + "个筛选，请先删除不用的",
          "At most " + MOST + " filters can be kept; delete one first");
    }
    filters.keep(officer.id(), called, query);
    if (asDefault) {
      filters.of(officer.id()).stream().filter(one -> one.name().equals(called)).findFirst()
          .ifPresent(one -> makeDefault(officer, one.id()));
    }
  }

  @Transactional
  public void makeDefault(Person officer, long id) {
    filters.lock(officer.id());
    filters.noDefault(officer.id());
    require(filters.makeDefault(officer.id(), id));
  }

  @Transactional
  public void noDefault(Person officer) {
    filters.noDefault(officer.id());
  }

  @Transactional
  public void drop(Person officer, long id) {
    require(filters.drop(officer.id(), id));
  }

  private static void require(int changed) {
    if (changed == 0) {
      throw new Refusal(Refusal.Kind.UNKNOWN, "unknown-filter", "id", "没有这个筛选", "No such filter");
    }
  }

  private static boolean wellFormed(String query) {
    if (query == null || query.isEmpty() || query.length() > LONGEST_QUERY) {
      return false;
    }
    for (String pair : query.split("&", -1)) {
      var matcher = PAIR.matcher(pair);
      if (!matcher.matches() || !PARAMETERS.contains(matcher.group(1))) {
        return false;
      }
    }
    return true;
  }
}
