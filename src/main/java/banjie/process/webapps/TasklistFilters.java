package banjie.process.webapps;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** What officers find in Tasklist when they open it for the first time. */
@Component
class TasklistFilters {

  private static final String TODAY = "${dateTime().withTimeAtStartOfDay()}";
  private static final String TOMORROW = "${dateTime().withTimeAtStartOfDay().plusDays(1)}";

  private final FilterService filters;
  private final TaskService tasks;
  private final EngineRights rights;

  TasklistFilters(FilterService filters, TaskService tasks, EngineRights rights) {
    this.filters = filters;
    this.tasks = tasks;
    this.rights = rights;
  }

  /** One that an administrator has changed stays changed. */
  void make() {
    forSupervisors(make("我的任务", -10, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")));
    make("受理", 10, myQueues().taskDefinitionKeyIn("Task_CheckIntake"));
    make("审核", 20, myQueues().taskDefinitionKeyIn("Task_Review", "Task_LeadCheck", "Task_SecondCheck",
        "Task_DecideLicence", "Task_VerifySupply"));
    make("办结", 30, myQueues().taskDefinitionKeyIn("Task_ProduceResult", "Task_DeliverResult"));
    make("盖章认定", 40, myQueues().taskDefinitionKeyIn("Task_StampAtStation", "Task_CertifyAtStation"));
    forSupervisors(make("督办审批", 45, myQueues().taskDefinitionKeyIn("Task_ApproveExtension", "Task_ApproveSpecialProcedure")));
    make("今日到期", 50, myQueues().dueAfterExpression(TODAY).dueBeforeExpression(TOMORROW));
    make("已逾期", 60, myQueues().dueBeforeExpression("${now()}"));
  }

  /** First come, first served: the oldest first. */
  private TaskQuery myQueues() {
    return tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks()
        .orderByTaskCreateTime().asc();
  }

  private void forSupervisors(Filter filter) {
    rights.grant(EngineGroups.SUPERVISORS, Resources.FILTER, filter.getId(), Permissions.READ);
  }

  private Filter make(String name, int place, TaskQuery query) {
    Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
    if (filter == null) {
      filter = filters.newTaskFilter(name).setQuery(query)
          .setProperties(Map.of("priority", place, "refresh", true, "showUndefinedVariable", false));
      filters.saveFilter(filter);
    }
    rights.grant(EngineGroups.OFFICERS, Resources.FILTER, filter.getId(), Permissions.READ);
    return filter;
  }
}
