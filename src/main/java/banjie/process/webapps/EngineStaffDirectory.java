package banjie.process.webapps;

import banjie.access.Person;
import banjie.access.StaffDirectory;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Writes the staff into the engine's own list of users and groups, since its applications look people up there. No
 * password is stored, so nobody can sign in past us.
 */
@Component
class EngineStaffDirectory implements StaffDirectory {

  private final IdentityService identity;

  EngineStaffDirectory(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public void put(Person member) {
    asTheSystem(() -> {
      putUser(member);
      Set<String> wanted = new HashSet<>(EngineGroups.of(member));
      Set<String> present = groupsOf(member.username());
      present.stream().filter(group -> !wanted.contains(group))
          .forEach(group -> identity.deleteMembership(member.username(), group));
      wanted.stream().filter(group -> !present.contains(group)).forEach(group -> {
        putGroup(group);
        identity.createMembership(member.username(), group);
      });
      return null;
    });
  }

  @Override
  public void remove(String username) {
    asTheSystem(() -> {
      identity.deleteUser(username);
      return null;
    });
  }

  private void putUser(Person member) {
    User user = identity.createUserQuery().userId(member.username()).singleResult();
    if (user == null) {
      user = identity.newUser(member.username());
    }
    user.setFirstName(member.displayName());
    user.setLastName("");
    identity.saveUser(user);
  }

  private Set<String> groupsOf(String username) {
    return new HashSet<>(identity.createGroupQuery().groupMember(username).list().stream().map(Group::getId).toList());
  }

  void putGroup(String id) {
    if (identity.createGroupQuery().groupId(id).count() == 0) {
      Group group = identity.newGroup(id);
      group.setName(id);
      group.setType("WORKFLOW");
      identity.saveGroup(group);
    }
  }

  /** Without the engine's checks, whoever is signed in: our own have been passed. */
  private <T> T asTheSystem(Supplier<T> work) {
    var before = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return work.get();
    } finally {
      if (before != null) {
        identity.setAuthentication(before);
      }
    }
  }
}
