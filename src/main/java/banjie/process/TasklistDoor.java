package banjie.process;

import banjie.access.CurrentPerson;
import banjie.access.People;
import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import banjie.platform.Refusal;
import banjie.queue.FinishStep;
import banjie.queue.TakeCase;
import banjie.submission.Submission;
import banjie.submission.SubmitCase;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * What a person does in Tasklist, or through engine-rest, becomes the use case that REST calls too. Refused, the
 * engine's command fails as a whole and the person reads why. Form answers are taken out of the engine again: it keeps
 * no copy of a case.
 */
@Component
class TasklistDoor {

  private final FinishStep finish;
  private final TakeCase take;
  private final SubmitCase submit;
  private final CurrentPerson current;
  private final People people;

  TasklistDoor(FinishStep finish, TakeCase take, SubmitCase submit, CurrentPerson current, People people) {
    this.finish = finish;
    this.take = take;
    this.submit = submit;
    this.current = current;
    this.people = people;
  }

  void completed(DelegateTask task) {
    Map<String, Object> answers = FormVariables.plain(task.getVariables());
    Step step = Models.stepOf(task.getTaskDefinitionKey());
    Sanction.grantWhileCompleting(task.getId());
    refusalsReadable(() -> finish.finish(TheCase.idOf(task.getExecution()), step, null, answers, current.get()));
    task.removeVariables(task.getVariableNames());
  }

  void assigned(DelegateTask task) {
    Sanction.grantWhileCompleting(task.getId());
    refusalsReadable(() -> {
      Person person = current.get();
      if (task.getAssignee() == null) {
        take.release(task.getId(), person);
      } else if (task.getAssignee().equals(person.username())) {
        take.claim(task.getId(), person, null);
      } else {
        take.reassign(task.getId(), person, people.byUsername(task.getAssignee()), "Tasklist");
      }
    });
  }

  void started(DelegateExecution execution) {
    Map<String, Object> answers = FormVariables.plain(execution.getVariables());
    String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
    Sanction.grant();
    refusalsReadable(() -> {
      CaseFile file = submit.submit(Submission.atProcess(process, answers), current.get());
      execution.setProcessBusinessKey(file.id().toString());
    });
    execution.removeVariables(execution.getVariableNames());
  }

  private static void refusalsReadable(Runnable useCase) {
    try {
      useCase.run();
    } catch (Refusal refusal) {
      RefusedInEngine.remember(refusal);
      throw new BadUserRequestException(refusal.messageZh(), refusal);
    }
  }
}
