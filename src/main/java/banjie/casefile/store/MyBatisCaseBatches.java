package banjie.casefile.store;

import banjie.casefile.CaseBatches;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseListener;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Cases in banjie.case_file, many per statement. */
@Component
class MyBatisCaseBatches implements CaseBatches {

  private final CaseBatchMapper mapper;
  private final CaseJson json;
  private final List<CaseListener> listeners;

  MyBatisCaseBatches(CaseBatchMapper mapper, CaseJson json, List<CaseListener> listeners) {
    this.mapper = mapper;
    this.json = json;
    this.listeners = listeners;
  }

  @Override
  public long countOpen() {
    return mapper.countOpen();
  }

  @Override
  public List<UUID> openBetween(UUID after, UUID until, int limit) {
    return mapper.openBetween(after, until, limit);
  }

  @Override
  public List<CaseFile> lockFree(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : mapper.lockFree(texts(ids, UUID::toString)).stream().map(json::read).toList();
  }

  @Override
  public CaseFile lock(UUID id) {
    StoredCase stored = mapper.lock(id);
    return stored == null ? null : json.read(stored);
  }

  @Override
  public List<CaseFile> read(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : mapper.read(texts(ids, UUID::toString)).parallelStream().map(json::read).toList();
  }

  @Override
  public void saveAll(Collection<CaseFile> files) {
    if (files.isEmpty()) {
      return;
    }
    List<CaseRow> rows = files.stream().map(json::changedRow).toList();
    int saved = mapper.update(texts(rows, CaseRow::id), texts(rows, CaseRow::version), texts(rows, CaseRow::dueAt),
        texts(rows, CaseRow::warnAt), texts(rows, CaseRow::provisional), texts(rows, CaseRow::progress));
    if (saved != files.size()) {
      throw new IllegalStateException("Of " + files.size() + " locked cases " + saved + " were as they were read");
    }
    Map<CaseFile, List<CaseEvent>> events = new LinkedHashMap<>();
    for (CaseFile file : files) {
      file.saved();
      List<CaseEvent> happened = file.takeNewEvents();
      if (!happened.isEmpty()) {
        events.put(file, happened);
      }
    }
    store(events);
  }

  private void store(Map<CaseFile, List<CaseEvent>> events) {
    if (events.isEmpty()) {
      return;
    }
    List<EventRow> rows = new ArrayList<>();
    events.forEach((file, happened) -> happened.forEach(event -> rows.add(new EventRow(file.id(), event.kind().name(),
        event.at(), event.by().id(), event.by().name(), event.reason(), json.write(event.detail())))));
    mapper.insertEvents(texts(rows, EventRow::caseId), texts(rows, EventRow::kind), texts(rows, EventRow::at),
        texts(rows, EventRow::actorId), texts(rows, EventRow::actorName), texts(rows, EventRow::reason), texts(rows, EventRow::detail));
    listeners.forEach(listener -> listener.happened(events));
  }

  /** One column; null stays null. */
  private static <T> String[] texts(Collection<T> rows, Function<T, Object> column) {
    return rows.stream().map(column).map(value -> value == null ? null : value.toString()).toArray(String[]::new);
  }
}
