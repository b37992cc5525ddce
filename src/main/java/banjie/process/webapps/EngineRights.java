package banjie.process.webapps;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What the engine lets people do who reach it through its own applications or its REST interface. Officers start and
 * work on tasks; that is all. Whether this officer may take this step of this case is decided below, by our rules.
 * Nobody but an administrator can change, move or delete an instance, a variable or a deployment.
 */
@Component
class EngineRights {

  /** The processes whose tasks are a supervisor's; on all others supervisors look on. */
  private static final String[] DECISIONS = {"Extension", "SpecialProcedure"};

  private final AuthorizationService authorizations;

  EngineRights(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  void grant() {
    for (Resource resource : Resources.values()) {
      grant(Groups.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
    }
    for (String group : new String[] {EngineGroups.OFFICERS, EngineGroups.SUPERVISORS}) {
      grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
      grant(group, Resources.APPLICATION, "welcome", Permissions.ACCESS);
      grant(group, Resources.USER, ANY, Permissions.READ); // names in place of usernames
      grant(group, Resources.FILTER, ANY, Permissions.CREATE);
    }
    grant(EngineGroups.OFFICERS, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.CREATE_INSTANCE, ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.TASK_ASSIGN);
    grant(EngineGroups.OFFICERS, Resources.PROCESS_INSTANCE, ANY, ProcessInstancePermissions.CREATE);
    grant(EngineGroups.SUPERVISORS, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_TASK);
    for (String decision : DECISIONS) {
      grant(EngineGroups.SUPERVISORS, Resources.PROCESS_DEFINITION, decision, ProcessDefinitionPermissions.READ,
          ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.TASK_ASSIGN);
    }
  }

  /** Makes the right exactly this one, whatever an earlier version granted. */
  void grant(String group, Resource resource, String id, Permission... permissions) {
    Authorization right = authorizations.createAuthorizationQuery()
        .groupIdIn(group).resourceType(resource).resourceId(id).authorizationType(AUTH_TYPE_GRANT).singleResult();
    if (right == null) {
      right = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      right.setGroupId(group);
      right.setResource(resource);
      right.setResourceId(id);
    }
    right.setPermissions(permissions);
    authorizations.saveAuthorization(right);
  }
}
