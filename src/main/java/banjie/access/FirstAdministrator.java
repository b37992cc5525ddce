package banjie.access;

import banjie.platform.Complaints;
import banjie.platform.Refusal;
import banjie.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.StringUtils;

/** Outside the demo somebody has to be the first. Read only while there is no administrator. */
@Component
@Profile("!demo")
class FirstAdministrator implements SmartInitializingSingleton {

  private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

  private static final String REMEDY = "Set BANJIE_ADMIN_USERNAME and BANJIE_ADMIN_PASSWORD, or "
      + "BANJIE_ADMIN_PASSWORD_FILE for a secret that is a file. They are not needed again afterwards.";

  private final AccountMapper accounts;
  private final ManageStaff staff;
  private final PasswordEncoder encoder;
  private final TransactionOperations transaction;
  private final String username;
  private final String password;
  private final String passwordFile;

  FirstAdministrator(AccountMapper accounts, ManageStaff staff, PasswordEncoder encoder,
      TransactionOperations transaction, @Value("${banjie.admin.username:}") String username,
      @Value("${banjie.admin.password:}") String password,
      @Value("${banjie.admin.password-file:}") String passwordFile) {
    this.accounts = accounts;
    this.staff = staff;
    this.encoder = encoder;
    this.transaction = transaction;
    this.username = Usernames.normal(username);
    this.password = password;
    this.passwordFile = passwordFile;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> {
      accounts.oneAtATime();
      if (!accounts.administratorExists()) {
        appoint();
      }
    });
  }

  private void appoint() {
    String secret = secret();
    Complaints complaints = new Complaints();
    complaints.require(Usernames.free(username), "BANJIE_ADMIN_USERNAME", "缺少或不可用", "missing or not usable");
    PasswordPolicy.check(secret, username, true, "BANJIE_ADMIN_PASSWORD", complaints);
    try {
      complaints.refuseIfAny("no-administrator");
      staff.add(Person.SYSTEM, username, encoder.encode(secret), "管理员", List.of(new Post(Post.ALL, Role.ADMINISTRATOR)));
      log.info("{} is the first administrator", username);
    } catch (Refusal refusal) {
      throw new StartRefused("还没有管理员。There is no administrator yet, and none can be made: "
          + refusal.getMessage(), REMEDY);
    }
  }

  private String secret() {
    if (!StringUtils.hasText(passwordFile)) {
      return password;
    }
    try {
      return Files.readString(Path.of(passwordFile)).strip();
    } catch (IOException unreadable) {
      throw new StartRefused("BANJIE_ADMIN_PASSWORD_FILE can't be read: " + unreadable.getMessage(), REMEDY);
    }
  }
}
