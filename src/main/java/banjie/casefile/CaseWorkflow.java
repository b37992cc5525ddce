package banjie.casefile;

import banjie.deadlines.Deadlines;
import java.util.Collection;

/**
 * What a use case tells the engine after a person acted and the row was saved. Everything takes part in the caller's
 * transaction. Use cases that the engine itself calls tell it nothing.
 */
public interface CaseWorkflow {

  /** The case was filed: its matter's process starts. */
  void started(CaseFile file);

  /** An officer finished a step. @param taskId the work item's key */
  void stepDone(CaseFile file, String taskId);

  /** @param username the officer's, as the engine knows them too */
  void claimed(String taskId, String username);

  void released(String taskId);

  /** Everything asked for came in; intake looks again. */
  void correctionReceived(CaseFile file);

  /** Every deferred paper came in; an officer verifies. */
  void suppliesReceived(CaseFile file);

  void withdrawn(CaseFile file);

  /** A supervisor has to decide on it. */
  void extensionRequested(CaseFile file);

  /** A supervisor has to decide on it. */
  void specialProcedureRequested(CaseFile file);

  /** Before the end of its term. */
  void specialProcedureEnded(CaseFile file);

  /** Dates of the case moved, or its clock stands still: the engine's timers and due dates follow. */
  void datesMoved(CaseFile file);

  /**
   * The same for many cases at once, which the caller has locked. Clocks that stand still keep standing still.
   *
   * @param deadlines with the calendar that the cases' dates were counted with
   * @return how many timers moved
   */
  int datesMoved(Collection<CaseFile> files, Deadlines deadlines);

  /** The applicant's term is longer: the engine waits on, and reminds anew. */
  void termExtended(CaseFile file);
}
