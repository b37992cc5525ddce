package banjie.process;

import banjie.access.Post;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseState;
import banjie.casefile.Step;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The case behind an execution, as the models' expressions ask for it. The engine holds no copy of the case: gateways
 * and timers read the row, which the use case of the same transaction has just saved.
 * Public because the engine's expression language calls public classes only.
 */
@Component("theCase")
public class TheCase {

  private static final String ASSESSMENT = "contribution-assessment";
  private static final String SUPERVISOR = Step.EXTENSION_DECISION.role();

  private final CaseFiles files;
  private final CaseTimers timers;

  TheCase(CaseFiles files, CaseTimers timers) {
    this.files = files;
    this.timers = timers;
  }

  public CaseFile of(DelegateExecution execution) {
    return files.open(idOf(execution));
  }

  static UUID idOf(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }

  // ---- gateways ----

  public boolean stampNeeded(DelegateExecution execution) {
    return of(execution).state() == CaseState.AT_STATION;
  }

  public boolean stamped(DelegateExecution execution) {
    return of(execution).state() == CaseState.SUBMITTED;
  }

  public boolean accepted(DelegateExecution execution) {
    return of(execution).state() == CaseState.IN_REVIEW;
  }

  public boolean correctionAsked(DelegateExecution execution) {
    return of(execution).state() == CaseState.CORRECTION;
  }

  public boolean hasDeferred(DelegateExecution execution) {
    return of(execution).awaitsSupply();
  }

  public boolean suppliesComplete(DelegateExecution execution) {
    return !of(execution).papers().anyDeferredOpen();
  }

  public boolean assessmentApproved(DelegateExecution execution) {
    CaseFile file = of(execution);
    return file.filing().itemCode().equals(ASSESSMENT) && Boolean.TRUE.equals(file.milestones().approved());
  }

  public boolean handedOver(DelegateExecution execution) {
    return of(execution).milestones().handedOver();
  }

  public boolean procedureAgreed(DelegateExecution execution) {
    return of(execution).isInSpecialProcedure();
  }

  // ---- queues ----

  /** A supervisor's is also that of whoever supervises the whole bureau. */
  public String queue(DelegateExecution execution, String role) {
    CaseFile file = of(execution);
    String office = role.equals(Step.STATION.role()) ? file.filing().stationOffice() : file.filing().office();
    String queue = office + "." + role;
    return role.equals(SUPERVISOR) ? queue + "," + Post.ALL + "." + role : queue;
  }

  // ---- timers ----

  public Date dueAt(DelegateExecution execution) {
    return timer(Models.TIMER_OVERDUE, execution);
  }

  public Date warnAt(DelegateExecution execution) {
    return timer(Models.TIMER_WARNING, execution);
  }

  public Date silenceAt(DelegateExecution execution) {
    return timer(Models.TIMER_SILENCE, execution);
  }

  public Date correctionDueAt(DelegateExecution execution) {
    return timer(Models.TIMER_CORRECTION_DUE, execution);
  }

  public Date deferralDueAt(DelegateExecution execution) {
    return timer(Models.TIMER_DEFERRAL_DUE, execution);
  }

  public Date deliveryDueAt(DelegateExecution execution) {
    return timer(Models.TIMER_DELIVERY_DUE, execution);
  }

  public Date procedureDueAt(DelegateExecution execution) {
    return timer(Models.TIMER_PROCEDURE_DUE, execution);
  }

  /** @param daysBefore working days before the correction or deferral term ends; 0 is the morning of its last day */
  public Date reminderAt(DelegateExecution execution, int daysBefore) {
    return Date.from(timers.reminderAt(of(execution), daysBefore));
  }

  private Date timer(String timer, DelegateExecution execution) {
    return Date.from(timers.dueAt(timer, of(execution)));
  }
}
