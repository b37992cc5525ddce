package banjie.process;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseWorkflow;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the engine what a person did. A case's processes all carry the case's id as their business key. */
@Component
class CamundaCaseWorkflow implements CaseWorkflow {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService jobs;

  CamundaCaseWorkflow(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy ManagementService jobs) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.jobs = jobs;
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
      tasks.setAssignee(taskId, username);
    }
  }

  @Override
  public void released(String taskId) {
    if (!Sanction.isCompleting(taskId)) {
      Sanction.grant();
      tasks.setAssignee(taskId, null);
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
  public void datesMoved(CaseFile file) {
    Sanction.grant();
    for (ProcessInstance instance : runtime.createProcessInstanceQuery().processInstanceBusinessKey(file.id().toString()).list()) {
      move(instance, Models.TIMER_WARNING, file.clock().warnAt(), file.clock().isPaused());
      move(instance, Models.TIMER_OVERDUE, file.clock().dueAt(), file.clock().isPaused());
    }
    for (Task task : tasks.createTaskQuery().processInstanceBusinessKey(file.id().toString()).list()) {
      task.setDueDate(Date.from(file.clock().dueAt()));
      tasks.saveTask(task);
    }
  }

  /** A paused clock's timers are suspended: they can't fire, and Cockpit shows why. */
  private void move(ProcessInstance instance, String timer, Instant to, boolean paused) {
    for (Job job : jobs.createJobQuery().processInstanceId(instance.getId()).activityId(timer).list()) {
      if (paused) {
        jobs.suspendJobById(job.getId());
      } else {
        jobs.setJobDuedate(job.getId(), Date.from(to));
        jobs.activateJobById(job.getId());
      }
    }
  }

  private void correlate(String message, CaseFile file) {
    Sanction.grant();
    runtime.createMessageCorrelation(message).processInstanceBusinessKey(file.id().toString()).correlate();
  }
}
