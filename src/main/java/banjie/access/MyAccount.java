package banjie.access;

import org.springframework.stereotype.Service;

/** What somebody sees of their own account, and where they are signed in. */
@Service
public class MyAccount {

  private final AccountMapper accounts;
  private final OpenSessions sessions;

  MyAccount(AccountMapper accounts, OpenSessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /** Browsers signed in, this one included. */
  public int openSessions(Person person) {
    return sessions.count(person.username());
  }

  /** Signs out everywhere but here: every other browser, and every program with a token. */
  public void signOutElsewhere(Person person, String thisSession) {
    sessions.endOthers(accounts.byUsername(person.username()).orElseThrow(), thisSession);
  }
}
