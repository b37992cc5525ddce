package banjie.process;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseState;
import banjie.casefile.CaseWorkflow;
import banjie.deadlines.Deadlines;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.EnsureUtil;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the engine what a person did. A case's processes all carry the case's id as their business key. */
@Component
class CamundaCaseWorkflow implements CaseWorkflow {

  private final ProcessEngine engine;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService jobs;
  private final CaseTimers timers;
  private final EngineTimers manyTimers;

  CamundaCaseWorkflow(@Lazy ProcessEngine engine, @Lazy RuntimeService runtime, @Lazy TaskService tasks,
      @Lazy ManagementService jobs, CaseTimers timers, EngineTimers manyTimers) {
    this.engine = engine;
    this.runtime = runtime;
    this.tasks = tasks;
    this.jobs = jobs;
    this.timers = timers;
    this.manyTimers = manyTimers;
  }

  @Override
  public void started(CaseFile file) {
    if (Sanction.isGranted()) {
      return; // a start form called the use case: the instance exists
    }
    Sanction.grant();
    runtime.startProcessInstanceByKey(file.filing().processId(), file.id().toString());
  }

  @Override
  public void stepDone(CaseFile file, String taskId) {
    if (!Sanction.isCompleting(taskId)) {
      Sanction.grant();
      tasks.complete(taskId);
    }
  }

  @Override
  public void claimed(String taskId, String username) {
    if (!Sanction.isCompleting(taskId)) {
      Sanction.grant();
      assign(taskId, username);
    }
  }

  @Override
  public void released(String taskId) {
    if (!Sanction.isCompleting(taskId)) {
      Sanction.grant();
      assign(taskId, null);
    }
  }

  @Override
  public void correctionReceived(CaseFile file) {
    correlate(Models.CORRECTION_RECEIVED, file);
  }

  @Override
  public void suppliesReceived(CaseFile file) {
    correlate(Models.SUPPLIES_RECEIVED, file);
  }

  @Override
  public void withdrawn(CaseFile file) {
    correlate(Models.CASE_WITHDRAWN, file);
  }

  @Override
  public void extensionRequested(CaseFile file) {
    startBeside(Models.EXTENSION, file);
  }

  @Override
  public void specialProcedureRequested(CaseFile file) {
    startBeside(Models.SPECIAL_PROCEDURE, file);
  }

  @Override
  public void specialProcedureEnded(CaseFile file) {
    correlate(Models.PROCEDURE_ENDED, file);
  }

  @Override
  public void datesMoved(CaseFile file) {
    Sanction.grant();
    inOneCommand(() -> {
      for (ProcessInstance instance : runtime.createProcessInstanceQuery().processInstanceBusinessKey(file.id().toString()).list()) {
        jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().forEach(job -> move(job, file));
      }
    });
    if (file.promised().isStarted()) {
      for (Task task : tasks.createTaskQuery().processInstanceBusinessKey(file.id().toString()).list()) {
        task.setDueDate(Date.from(file.promised().dueAt()));
        tasks.saveTask(task);
      }
    }
  }

  @Override
  public int datesMoved(Collection<CaseFile> files, Deadlines deadlines) {
    return manyTimers.follow(files, deadlines);
  }

  /** A reminder that has gone off left no timer to move, so the waiting begins anew with all of them. */
  @Override
  public void termExtended(CaseFile file) {
    Sanction.grant();
    String activity = file.state() == CaseState.CORRECTION ? Models.RECEIVE_CORRECTION : Models.RECEIVE_SUPPLIES;
    Execution waiting = runtime.createExecutionQuery().processInstanceBusinessKey(file.id().toString())
        .activityId(activity).singleResult();
    String instance = waiting.getProcessInstanceId();
    String old = runtime.getActivityInstance(instance).getActivityInstances(activity)[0].getId();
    runtime.createProcessInstanceModification(instance)
        .startBeforeActivity(activity).cancelActivityInstance(old).execute();
    datesMoved(file); // new timers run, also those that have to stand still
  }

  /**
   * The task's row and nothing else: the engine's own way reads the whole instance for listeners and history, which have
   * nothing to do when a use case has seen to everything.
   */
  private void assign(String taskId, String username) {
    inOneCommand(() -> {
      TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
      EnsureUtil.ensureNotNull("Task " + taskId + " of an open work item", task);
      if (task.isSuspended()) {
        throw new SuspendedEntityInteractionException("Task " + taskId + " is suspended");
      }
      task.setAssigneeWithoutCascade(username);
      task.setLastUpdated(ClockUtil.getCurrentTime());
    });
  }

  private void inOneCommand(Runnable work) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    configuration.getCommandExecutorTxRequired().execute(context -> {
      work.run();
      return null;
    });
  }

  /**
   * A timer that stands still is suspended: it can't fire, and Cockpit shows why. Changed as the engine's own objects,
   * since it may be in the middle of a task or a timer of this case and hold them already.
   */
  private void move(Job job, CaseFile file) {
    JobEntity timer = (JobEntity) job;
    Instant due = timers.dueAt(timer.getActivityId(), file);
    if (CaseTimers.standsStill(timer.getActivityId(), file)) {
      timer.setSuspensionState(SuspensionState.SUSPENDED.getStateCode());
    } else if (due != null) {
      timer.setDuedate(Date.from(due));
      timer.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
    }
  }

  private void startBeside(String process, CaseFile file) {
    Sanction.grant();
    runtime.startProcessInstanceByKey(process, file.id().toString());
  }

  private void correlate(String message, CaseFile file) {
    Sanction.grant();
    runtime.createMessageCorrelation(message).processInstanceBusinessKey(file.id().toString()).correlate();
  }
}
