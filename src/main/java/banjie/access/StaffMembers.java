package banjie.access;

import banjie.platform.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members of staff for administrators, and what an administrator does to them. */
@Component
public class StaffMembers {

  private final ManageStaff staff;

  StaffMembers(ManageStaff staff) {
    this.staff = staff;
  }

  public List<StaffMember> all(Person administrator) {
    require(administrator);
    return staff.all().stream().map(StaffMember::of).toList();
  }

  /** @throws Refusal "unknown-staff" */
  public StaffMember one(String username, Person administrator) {
    require(administrator);
    return StaffMember.of(staff.member(username));
  }

  @Transactional
  public StaffMember take(String username, String password, String name, List<Post> posts, Person administrator) {
    require(administrator);
    return StaffMember.of(staff.take(administrator, new ManageStaff.NewMember(username, password, name, posts)));
  }

  /** What is null stays as it is; whoever is changed is signed out everywhere. */
  @Transactional
  public StaffMember change(String username, String name, String password, List<Post> posts, Boolean active, Person administrator) {
    require(administrator);
    return StaffMember.of(staff.change(administrator, username, new ManageStaff.Change(name, password, posts, active)));
  }

  private static void require(Person person) {
    if (!person.isAdministrator()) {
      throw new Refusal(Refusal.Kind.FORBIDDEN, "not-an-administrator", "role", "须由管理员操作", "Only administrators may do this");
    }
  }
}
