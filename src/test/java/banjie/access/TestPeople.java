package banjie.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The demo's people for tests, and new ones where a test needs somebody to itself. */
@TestComponent
public class TestPeople {

  public static final String PASSWORD = DemoPeople.PASSWORD;

  private final AccountMapper accounts;
  private final RegisterApplicant register;
  private final ManageStaff staff;

  TestPeople(AccountMapper accounts, RegisterApplicant register, ManageStaff staff) {
    this.accounts = accounts;
    this.register = register;
    this.staff = staff;
  }

  /** Signs a MockMvc request in with HTTP Basic; the password has to be that of the demo. */
  public static RequestPostProcessor as(String username) {
    return httpBasic(username, PASSWORD);
  }

  /** Signs a MockMvc request of a page in, as if by the sign-in form. */
  public static RequestPostProcessor signedIn(Person person) {
    return authentication(new SignedIn(person));
  }

  public Person person(String username) {
    return accounts.byUsername(username).orElseThrow().person();
  }

  /** Signs this thread in, as if the person had come through a door. */
  public Person actAs(String username) {
    Person person = person(username);
    actAs(person);
    return person;
  }

  public void actAs(Person person) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new SignedIn(person));
    SecurityContextHolder.setContext(context);
  }

  public Person newPerson(String idNumber) {
    return register.person(new RegisterApplicant.NewPerson(newUsername(), PASSWORD, "测试人", null, idNumber, "13800001111", null));
  }

  public Person newEmployer(String uscc) {
    return register.employer(
        new RegisterApplicant.NewEmployer(newUsername(), PASSWORD, "测试单位", uscc, "测试代表", "13800002222", null));
  }

  public Person newOfficer(Post... posts) {
    String hash = accounts.byUsername("intake").orElseThrow().passwordHash();
    return staff.add(Person.SYSTEM, newUsername(), hash, "测试员", List.of(posts)).person();
  }

  private static String newUsername() {
    return "test-" + UUID.randomUUID();
  }
}
