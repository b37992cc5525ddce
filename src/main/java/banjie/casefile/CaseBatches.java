package banjie.casefile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Many cases at once, for what changes all of them. Takes part in the caller's transaction. */
public interface CaseBatches {

  long countOpen();

  /**
   * Ids of open cases in their order, without locking any.
   *
   * @param after the last one seen
   * @param until the last one to look at
   */
  List<UUID> openBetween(UUID after, UUID until, int limit);

  /** Those of the open cases among these that nobody else holds, locked until the transaction ends; in order of their ids. */
  List<CaseFile> lockFree(Collection<UUID> ids);

  /** This case if it is open, after waiting for who holds it; else null. */
  CaseFile lock(UUID id);

  /** As they were last committed, to look at only. */
  List<CaseFile> read(Collection<UUID> ids);

  /** Writes rows and new events and tells who listens. Every case must have been locked by this transaction. */
  void saveAll(Collection<CaseFile> files);
}
