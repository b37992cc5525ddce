package banjie.access;

import banjie.platform.Complaints;
import banjie.platform.Refusal;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes on members of staff, gives them posts, and dismisses them. */
@Service
class ManageStaff {

  private static final int LONGEST_NAME = 50;

  record NewMember(String username, String password, String name, List<Post> posts) {}

  /** What is null stays as it is. */
  record Change(String name, String password, List<Post> posts, Boolean active) {}

  private final AccountMapper accounts;
  private final PasswordEncoder encoder;
  private final StaffDirectory directory;
  private final OpenSessions sessions;
  private final PostRules postRules;
  private final StandIns standIns;
  private final Clock clock;

  ManageStaff(AccountMapper accounts, PasswordEncoder encoder, StaffDirectory directory, OpenSessions sessions,
      PostRules postRules, StandIns standIns, Clock clock) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.directory = directory;
    this.sessions = sessions;
    this.postRules = postRules;
    this.standIns = standIns;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Account> all() {
    return accounts.staff();
  }

  @Transactional(readOnly = true)
  public Account member(String username) {
    return accounts.byUsername(Usernames.normal(username))
        .filter(account -> account.kind() == Person.Kind.STAFF)
        .orElseThrow(ManageStaff::unknown);
  }

  @Transactional
  public Account take(Person by, NewMember typed) {
    String username = Usernames.normal(typed.username());
    String name = typed.name() == null ? "" : typed.name().strip();
    Complaints complaints = new Complaints();
    complaints.require(Usernames.free(username), "username",
        "用户名为2至64位字母、数字或 . _ @ -，且不得为保留名", "2 to 64 letters, digits or . _ @ -, and not a reserved name");
    PasswordPolicy.check(typed.password(), username, true, "password", complaints);
    RegisterApplicant.checkName(name, "name", LONGEST_NAME, complaints);
    postRules.check(typed.posts(), complaints);
    complaints.refuseIfAny("invalid-staff");
    return add(by, username, encoder.encode(typed.password()), name, typed.posts());
  }

  /** For those who checked already, or whose password is public anyway. */
  @Transactional
  public Account add(Person by, String username, String passwordHash, String name, List<Post> posts) {
    Account account = Account.staff(username, passwordHash, name, clock.instant());
    if (!accounts.add(account)) {
      throw new Refusal(Refusal.Kind.CONFLICT, "username-taken", "username", "用户名已被使用", "This username is taken");
    }
    givePosts(account, posts);
    return told(by, username, "TAKEN_ON", queues(posts));
  }

  @Transactional
  public Account change(Person by, String username, Change change) {
    accounts.oneAtATime();
    Account before = accounts.lock(Usernames.normal(username))
        .filter(account -> account.kind() == Person.Kind.STAFF)
        .orElseThrow(ManageStaff::unknown);
    Complaints complaints = new Complaints();
    String name = change.name() == null ? null : change.name().strip();
    if (name != null) {
      RegisterApplicant.checkName(name, "name", LONGEST_NAME, complaints);
    }
    if (change.password() != null) {
      PasswordPolicy.check(change.password(), before.username(), true, "password", complaints);
    }
    if (change.posts() != null) {
      postRules.check(change.posts(), complaints);
    }
    complaints.refuseIfAny("invalid-staff");
    String hash = change.password() == null ? null : encoder.encode(change.password());
    accounts.save(before.changed(name, change.active(), hash));
    if (change.posts() != null) {
      givePosts(before, change.posts());
    }
    if (!accounts.administratorExists()) {
      throw new Refusal(Refusal.Kind.CONFLICT, "last-administrator", "username",
          "至少保留一名在岗管理员", "At least one active administrator has to remain");
    }
    sessions.endAll(before);
    return told(by, before.username(), "CHANGED", describe(change));
  }

  private void givePosts(Account account, List<Post> posts) {
    accounts.removePosts(account.id());
    new HashSet<>(posts).forEach(post -> accounts.addPost(account.id(), post.office(), post.role()));
  }

  private Account told(Person by, String username, String what, String detail) {
    Account account = accounts.byUsername(username).orElseThrow();
    accounts.record(account.id(), clock.instant(), by.username(), what, detail);
    if (account.active()) {
      directory.put(standIns.with(account.person()));
    } else {
      directory.remove(username);
    }
    return account;
  }

  /** Never the password. */
  private static String describe(Change change) {
    return "name=" + change.name() + " active=" + change.active() + " password=" + (change.password() != null)
        + " posts=" + (change.posts() == null ? null : queues(change.posts()));
  }

  private static String queues(List<Post> posts) {
    return posts.stream().sorted(Comparator.comparing(Post::queue)).map(Post::queue).toList().toString();
  }

  private static Refusal unknown() {
    return new Refusal(Refusal.Kind.UNKNOWN, "unknown-staff", "username", "没有这名工作人员", "No such member of staff");
  }
}
