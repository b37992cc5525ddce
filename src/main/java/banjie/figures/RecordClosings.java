package banjie.figures;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseListener;
import banjie.casefile.EventKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When the promised clock of a case stopped, how it ended, and whether in time. */
@Component
class RecordClosings implements CaseListener {

  static final Set<EventKind> DECIDED = EnumSet.of(EventKind.APPROVED, EventKind.REFUSED);
  static final Set<EventKind> ENDED = EnumSet.of(EventKind.APPROVED, EventKind.REFUSED, EventKind.NOT_ACCEPTED,
      EventKind.RETURNED_BY_STATION, EventKind.WITHDRAWN, EventKind.CORRECTION_LAPSED, EventKind.DEFERRAL_LAPSED);

  private final RecordMapper records;

  RecordClosings(RecordMapper records) {
    this.records = records;
  }

  @Override
  public void happened(CaseFile file, List<CaseEvent> events) {
    events.stream().filter(event -> ENDED.contains(event.kind())).forEach(event -> {
      Instant due = file.promised().dueAt();
      Boolean onTime = DECIDED.contains(event.kind()) ? !event.at().isAfter(due) : null;
      records.addClosing(new RecordMapper.Closing(file.id(), file.filing().itemCode(), file.filing().matterNumber(),
          file.filing().office(), event.at(), event.kind().name(), due, onTime));
    });
  }
}
