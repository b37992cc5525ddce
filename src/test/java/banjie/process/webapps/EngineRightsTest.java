package banjie.process.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.DELETE;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;

import banjie.BanjieTest;
import banjie.access.Person;
import banjie.access.TestPeople;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BanjieTest
class EngineRightsTest {

  @Autowired AuthorizationService authorizations;
  @Autowired TestPeople people;

  private boolean may(String username, Permission permission, Resource resource) {
    Person person = people.person(username);
    return authorizations.isUserAuthorized(username, EngineGroups.of(person), permission, resource, Authorization.ANY);
  }

  private Set<ProcessDefinitionPermissions> ofProcesses(String username) {
    return Arrays.stream(ProcessDefinitionPermissions.values())
        .filter(permission -> permission != ProcessDefinitionPermissions.NONE)
        .filter(permission -> may(username, permission, Resources.PROCESS_DEFINITION))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "review", "complete", "station", "station-intake"})
  void officersWorkOnTasksAndNothingElse(String officer) {
    assertThat(ofProcesses(officer)).isEqualTo(EnumSet.of(ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.CREATE_INSTANCE, ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.TASK_ASSIGN));
    assertThat(may(officer, CREATE, Resources.PROCESS_INSTANCE)).isTrue();
    for (Permission permission : new Permission[] {UPDATE, DELETE}) {
      assertThat(may(officer, permission, Resources.PROCESS_INSTANCE)).isFalse();
      assertThat(may(officer, permission, Resources.TASK)).isFalse();
    }
    assertThat(may(officer, CREATE, Resources.DEPLOYMENT)).isFalse();
    assertThat(may(officer, DELETE, Resources.DEPLOYMENT)).isFalse();
    assertThat(may(officer, CREATE, Resources.AUTHORIZATION)).isFalse();
    assertThat(may(officer, CREATE, Resources.USER)).isFalse();
  }

  @Test
  void supervisorsLookOn() {
    assertThat(ofProcesses("supervisor")).isEqualTo(
        EnumSet.of(ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_TASK));
    assertThat(may("supervisor", CREATE, Resources.PROCESS_INSTANCE)).isFalse();
  }

  @Test
  void supervisorsDecideOnTimeAndOnNothingElse() {
    Person supervisor = people.person("supervisor");
    for (String process : new String[] {"Extension", "SpecialProcedure", "Intake", "LabourDispatchLicence"}) {
      boolean theirs = process.equals("Extension") || process.equals("SpecialProcedure");
      for (Permission work : new Permission[] {ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.TASK_ASSIGN}) {
        assertThat(authorizations.isUserAuthorized("supervisor", EngineGroups.of(supervisor), work, Resources.PROCESS_DEFINITION, process))
            .as(process).isEqualTo(theirs);
      }
      assertThat(authorizations.isUserAuthorized("supervisor", EngineGroups.of(supervisor),
          ProcessDefinitionPermissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, process)).as(process).isFalse();
    }
  }

  @Test
  void administratorsRunTheEngine() {
    EnumSet<Resources> notInUse = EnumSet.of(Resources.HISTORIC_TASK, Resources.HISTORIC_PROCESS_INSTANCE);
    for (Resource resource : EnumSet.complementOf(notInUse)) {
      assertThat(may("admin", ALL, resource)).as(resource.resourceName()).isTrue();
    }
  }

  @Test
  void theEngineWritesNoRightsOfItsOwn() {
    assertThat(authorizations.createAuthorizationQuery().resourceType(Resources.TASK).list())
        .allMatch(right -> "camunda-admin".equals(right.getGroupId()));
    assertThat(authorizations.createAuthorizationQuery().list()).allMatch(right -> right.getUserId() == null);
  }
}
