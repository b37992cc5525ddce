package banjie.worklist;

import banjie.access.Person;
import banjie.casefile.EventKind;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happened to a case: who, what, when and why. */
@Component
public class Timelines {

  private final CaseViews views;
  private final WorklistMapper lists;

  Timelines(CaseViews views, WorklistMapper lists) {
    this.views = views;
    this.lists = lists;
  }

  /** Oldest first, for those who may see the case. */
  public List<TimelineRow> of(UUID caseId, Person person) {
    views.visible(caseId, person);
    return lists.timeline(caseId).stream().map(row -> row.named(EventKind.valueOf(row.kind()).nameZh())).toList();
  }
}
