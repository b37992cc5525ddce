package banjie.access;

import banjie.platform.Refusal;
import org.springframework.stereotype.Component;

/** Everybody with an account. */
@Component
public class People {

  private final AccountMapper accounts;

  People(AccountMapper accounts) {
    this.accounts = accounts;
  }

  /** An active account, or a refusal "unknown-person". */
  public Person byUsername(String username) {
    return accounts.byUsername(username)
        .filter(Account::active)
        .map(Account::person)
        .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "unknown-person", "username", "没有这个账户", "There is no such account"));
  }
}
