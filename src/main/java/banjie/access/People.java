package banjie.access;

import banjie.platform.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everybody with an account. */
@Component
public class People {

  private final AccountMapper accounts;
  private final StandIns standIns;

  People(AccountMapper accounts, StandIns standIns) {
    this.accounts = accounts;
    this.standIns = standIns;
  }

  /** An active account, or a refusal "unknown-person". */
  public Person byUsername(String username) {
    return find(username).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "unknown-person", "username", "没有这个账户", "There is no such account"));
  }

  public Optional<Person> find(String username) {
    return accounts.byUsername(username).filter(Account::active).map(Account::person).map(standIns::with);
  }
}
