package banjie.access;

import banjie.access.Person.Kind;
import banjie.platform.ReadyLines;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fictitious people to try everything with. Their password is public, so they exist in the demo only. Made before the
 * doors open; those already there are left as they are.
 */
@Component
@Profile("demo")
public class DemoPeople implements SmartInitializingSingleton, ReadyLines.Also {

  public static final String PASSWORD = "banjie-demo";

  public record Clerk(String username, String name, Post... posts) {}

  public static final List<Clerk> STAFF = List.of(
      new Clerk("intake", "李受理", new Post("hall", Role.INTAKE)),
      new Clerk("intake2", "周受理", new Post("hall", Role.INTAKE)),
      new Clerk("review", "王审核", new Post("hall", Role.REVIEW)),
      new Clerk("review2", "赵审核", new Post("hall", Role.REVIEW)),
      new Clerk("review3", "孙审核", new Post("hall", Role.REVIEW)),
      new Clerk("complete", "钱办结", new Post("hall", Role.COMPLETION)),
      // An instant matter is done in one visit by somebody who holds all three posts.
      new Clerk("window", "孔综窗", new Post("hall", Role.INTAKE), new Post("hall", Role.REVIEW),
          new Post("hall", Role.COMPLETION)),
      new Clerk("station-intake", "吴驿站", new Post("service-station", Role.INTAKE)),
      new Clerk("station-review", "郑驿站", new Post("service-station", Role.REVIEW)),
      new Clerk("station-complete", "冯驿站", new Post("service-station", Role.COMPLETION)),
      new Clerk("station", "陈社保所", new Post("township-station", Role.STATION),
          new Post("community-station", Role.STATION)),
      new Clerk("supervisor", "卫督办", new Post(Post.ALL, Role.SUPERVISOR)),
      new Clerk("admin", "蒋管理", new Post(Post.ALL, Role.ADMINISTRATOR)));

  private final AccountMapper accounts;
  private final ManageStaff staff;
  private final PasswordEncoder encoder;
  private final TransactionOperations transaction;
  private final Clock clock;

  DemoPeople(AccountMapper accounts, ManageStaff staff, PasswordEncoder encoder, TransactionOperations transaction,
      Clock clock) {
    this.accounts = accounts;
    this.staff = staff;
    this.encoder = encoder;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    String hash = encoder.encode(PASSWORD); // one for all: it is no secret
    transaction.executeWithoutResult(status -> {
      accounts.oneAtATime();
      accounts.add(person("citizen", hash, "张三（示例）", "210381199001011233", "13800000001"));
      accounts.add(person("elder", hash, "刘奶奶（示例）", "210381196003150022", "13800000002"));
      accounts.add(new Account(UUID.randomUUID(), "employer", hash, Kind.EMPLOYER, "海城示例商贸有限公司", null, null,
          "13800000003", "91210381MA0EXAMP11", "何代表（示例）", false, true, clock.instant(), null));
      STAFF.stream().filter(clerk -> accounts.byUsername(clerk.username()).isEmpty())
          .forEach(clerk -> staff.add(Person.SYSTEM, clerk.username(), hash, clerk.name(), List.of(clerk.posts())));
    });
  }

  private Account person(String username, String hash, String name, String idNumber, String mobile) {
    return new Account(UUID.randomUUID(), username, hash, Kind.PERSON, name, "RESIDENT_ID", idNumber, mobile, null,
        null, false, true, clock.instant(), null);
  }

  @Override
  public List<String> lines() {
    return List.of(
        "演示人员，密码都是 " + PASSWORD + "  Demo people, each with the password " + PASSWORD + ":",
        "  申请人 applicants: citizen, elder (60+), employer",
        "  大厅 hall: intake, intake2 | review, review2, review3 | complete | window (all three)",
        "  驿站 service station: station-intake | station-review | station-complete",
        "  社保所、社区 stamps and certificates: station   督办: supervisor   管理员: admin");
  }
}
