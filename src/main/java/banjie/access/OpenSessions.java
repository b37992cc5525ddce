package banjie.access;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Everything an account is signed in with: sessions of pages, tokens of programs. */
@Component
class OpenSessions {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final AccountMapper accounts;

  OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, AccountMapper accounts) {
    this.sessions = sessions;
    this.accounts = accounts;
  }

  /** What a session knows of its person is as old as the sign-in, so it ends whenever the account changes. */
  void endAll(Account account) {
    accounts.removeTokens(account.id());
    sessions.findByPrincipalName(account.username()).keySet().forEach(sessions::deleteById);
  }

  void endOthers(Account account, String kept) {
    accounts.removeTokens(account.id());
    sessions.findByPrincipalName(account.username()).keySet().stream().filter(id -> !id.equals(kept)).forEach(sessions::deleteById);
  }

  int count(String username) {
    return sessions.findByPrincipalName(username).size();
  }
}
