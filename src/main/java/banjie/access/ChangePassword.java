package banjie.access;

import banjie.platform.Complaints;
import banjie.platform.Refusal;
import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody changes their own password; whatever was signed in with the old one is signed out. */
@Service
public class ChangePassword {

  public record Change(String currentPassword, String newPassword) {}

  private final AccountMapper accounts;
  private final PasswordEncoder encoder;
  private final OpenSessions sessions;
  private final Clock clock;

  ChangePassword(AccountMapper accounts, PasswordEncoder encoder, OpenSessions sessions, Clock clock) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Transactional
  public void change(Person person, Change change) {
    Account account = accounts.lock(person.username()).orElseThrow();
    String typed = change.currentPassword() == null ? "" : change.currentPassword();
    if (!encoder.matches(typed, account.passwordHash())) {
      throw new Refusal(Refusal.Kind.INVALID, "wrong-password", "currentPassword",
          "当前密码不正确", "The current password is wrong");
    }
    Complaints complaints = new Complaints();
    PasswordPolicy.check(change.newPassword(), person.username(), person.isStaff(), "newPassword", complaints);
    complaints.refuseIfAny("weak-password");
    accounts.save(account.withPassword(encoder.encode(change.newPassword())));
    accounts.record(account.id(), clock.instant(), person.username(), "PASSWORD_CHANGED", null);
    sessions.endAll(account);
  }
}
