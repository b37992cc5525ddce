package banjie.process.webapps;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Stops the engine from writing rights for every single task, which costs rows with each and says nothing that the
 * rights of the groups don't. Only who makes a filter in Tasklist keeps it.
 */
@Component
class FewerRights extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setResourceAuthorizationProvider(new FiltersOnly());
  }

  static class FiltersOnly extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newUser(User user) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newGroup(Group group) {
      return null;
    }

    @Override
    public AuthorizationEntity[] groupMembershipCreated(String groupId, String userId) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newProcessDefinition(ProcessDefinition definition) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newProcessInstance(ProcessInstance instance) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newTask(Task task) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
      return null;
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
      return null;
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
      return null;
    }
  }
}
