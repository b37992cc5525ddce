package banjie.casefile.store;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseListener;
import banjie.casefile.CaseRefused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Cases in banjie.case_file. Within one transaction the same case is the same object, so that what the engine reads
 * while it moves on is what the use case has just saved.
 */
@Component
class MyBatisCaseFiles implements CaseFiles {

  private static final Object IN_HAND = MyBatisCaseFiles.class;

  private final CaseFileMapper mapper;
  private final CaseJson json;
  private final List<CaseListener> listeners;

  MyBatisCaseFiles(CaseFileMapper mapper, CaseJson json, List<CaseListener> listeners) {
    this.mapper = mapper;
    this.json = json;
    this.listeners = listeners;
  }

  @Override
  public long nextNumber() {
    return mapper.nextNumber();
  }

  @Override
  public void add(CaseFile file) {
    mapper.insert(json.newRow(file));
    inHand().put(file.id(), file);
    store(file);
  }

  @Override
  public CaseFile open(UUID id) {
    return inHand().computeIfAbsent(id, this::lock);
  }

  @Override
  public CaseFile read(UUID id) {
    return known(mapper.read(id));
  }

  private CaseFile lock(UUID id) {
    return known(mapper.lock(id));
  }

  private CaseFile known(StoredCase stored) {
    if (stored == null) {
      throw CaseRefused.unknown();
    }
    return json.read(stored);
  }

  @Override
  public void save(CaseFile file) {
    if (mapper.update(json.changedRow(file)) == 0) {
      throw CaseRefused.staleVersion(file.version(), file.version() + 1);
    }
    file.saved();
    store(file);
  }

  @Override
  public void note(UUID caseId, CaseEvent event) {
    mapper.insertEvent(row(caseId, event));
  }

  private void store(CaseFile file) {
    List<CaseEvent> events = file.takeNewEvents();
    if (!events.isEmpty()) {
      events.forEach(event -> mapper.insertEvent(row(file.id(), event)));
      listeners.forEach(listener -> listener.happened(file, events));
    }
  }

  private EventRow row(UUID caseId, CaseEvent event) {
    return new EventRow(caseId, event.kind().name(), event.at(), event.by().id(), event.by().name(), event.reason(),
        json.write(event.detail()));
  }

  @SuppressWarnings("unchecked")
  private static Map<UUID, CaseFile> inHand() {
    Map<UUID, CaseFile> map = (Map<UUID, CaseFile>) TransactionSynchronizationManager.getResource(IN_HAND);
    if (map == null) {
      Map<UUID, CaseFile> fresh = new HashMap<>();
      TransactionSynchronizationManager.bindResource(IN_HAND, fresh);
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void suspend() {
          TransactionSynchronizationManager.unbindResource(IN_HAND);
        }

        @Override
        public void resume() {
          TransactionSynchronizationManager.bindResource(IN_HAND, fresh);
        }

        @Override
        public void afterCompletion(int status) {
          TransactionSynchronizationManager.unbindResourceIfPossible(IN_HAND);
        }
      });
      return fresh;
    }
    return map;
  }
}
