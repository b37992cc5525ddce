package banjie.casefile;

import java.util.UUID;

/** All cases. One transaction has one {@link CaseFile} per case, locked from the first look to the commit. */
public interface CaseFiles {

  /** The next running number of a case number; never given twice. */
  long nextNumber();

  void add(CaseFile file);

  /**
   * The case, locked against every other person and timer until the transaction ends.
   *
   * @throws CaseRefused "unknown-case"
   */
  CaseFile open(UUID id);

  /**
   * The case as it was last committed, to look at only.
   *
   * @throws CaseRefused "unknown-case"
   */
  CaseFile read(UUID id);

  /** Writes the row and its new events; the version counts up by one. */
  void save(CaseFile file);

  /** An event that leaves the row as it is: taking a case from the queue, an upload. */
  void note(UUID caseId, CaseEvent event);
}
