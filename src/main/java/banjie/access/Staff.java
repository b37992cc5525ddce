package banjie.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Members of staff with their own posts alone, whatever absences lend at the moment. */
@Component
public class Staff {

  private final AccountMapper accounts;

  Staff(AccountMapper accounts) {
    this.accounts = accounts;
  }

  /** Empty where there is none of this name, or where they have been dismissed. */
  public Optional<Person> active(String username) {
    String name = Usernames.normal(username);
    return Usernames.wellFormed(name)
        ? accounts.byUsername(name).filter(Account::active).map(Account::person).filter(Person::isStaff)
        : Optional.empty();
  }
}
