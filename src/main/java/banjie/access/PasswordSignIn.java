package banjie.access;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in with username and password, on every door. */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private final AccountMapper accounts;
  private final VerifiedPasswords passwords;
  private final FailedSignIns failures;

  PasswordSignIn(AccountMapper accounts, VerifiedPasswords passwords, FailedSignIns failures) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.failures = failures;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String username = attempt.getName().strip().toLowerCase(Locale.ROOT);
    String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    if (failures.tooMany(username, address)) {
      throw new LockedException("Too many wrong passwords");
    }
    Optional<Account> account = find(username);
    String password = String.valueOf(attempt.getCredentials());
    if (account.isEmpty()) {
      passwords.pretend(password);
    }
    if (account.isEmpty() || !passwords.matches(password, account.get().passwordHash()) || !account.get().active()) {
      failures.failed(username, address);
      throw new BadCredentialsException("Wrong username or password");
    }
    failures.succeeded(username, address);
    SignedIn signedIn = new SignedIn(account.get().person());
    signedIn.setDetails(attempt.getDetails());
    return signedIn;
  }

  /** No username holds such characters, and the database can't even be asked for a zero byte. */
  private Optional<Account> find(String username) {
    return Usernames.wellFormed(username) ? accounts.byUsername(username) : Optional.empty();
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }
}
