package banjie.access;

import banjie.identifiers.InvalidIdentifier;
import banjie.identifiers.Mobile;
import banjie.identifiers.ResidentId;
import banjie.identifiers.UnifiedSocialCreditCode;
import banjie.platform.Complaints;
import banjie.platform.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Opens an account for a person or an employer. */
@Service
public class RegisterApplicant {

  /**
   * @param idType null means the resident's identity card
   * @param email null where there is none
   */
  public record NewPerson(String username, String password, String name, String idType, String idNumber, String mobile,
      String email) {}

  /** @param email null where there is none */
  public record NewEmployer(String username, String password, String name, String uscc, String representativeName,
      String mobile, String email) {}

  private static final Set<String> OTHER_ID_TYPES = Set.of("HMT_PERMIT", "FOREIGN_PERMIT", "PASSPORT");
  private static final Pattern OTHER_ID_NUMBER = Pattern.compile("[A-Z0-9]{5,20}");
  private static final int LONGEST_PERSON_NAME = 50;
  private static final int LONGEST_EMPLOYER_NAME = 200;

  private final AccountMapper accounts;
  private final ContactMapper contacts;
  private final PasswordEncoder encoder;
  private final RealNameRegister register;
  private final TransactionOperations transaction;
  private final Clock clock;

  RegisterApplicant(AccountMapper accounts, ContactMapper contacts, PasswordEncoder encoder, RealNameRegister register,
      TransactionOperations transaction, Clock clock) {
    this.accounts = accounts;
    this.contacts = contacts;
    this.encoder = encoder;
    this.register = register;
    this.transaction = transaction;
    this.clock = clock;
  }

  public Person person(NewPerson typed) {
    Checked checked = checked(typed);
    boolean known = checkRealName(new RealNameRegister.Claim(checked.idType, checked.number, checked.name), "idNumber");
    return open(new Account(UUID.randomUUID(), checked.username, encoder.encode(typed.password()), Person.Kind.PERSON, checked.name,
        checked.idType, checked.number, checked.mobile, null, null, known, true, clock.instant(), null), checked.email);
  }

  public Person employer(NewEmployer typed) {
    Checked checked = checked(typed);
    boolean known = checkRealName(new RealNameRegister.Claim("USCC", checked.number, checked.representative), "uscc");
    return open(new Account(UUID.randomUUID(), checked.username, encoder.encode(typed.password()), Person.Kind.EMPLOYER, checked.name,
        null, null, checked.mobile, checked.number, checked.representative, known, true, clock.instant(), null), checked.email);
  }

  /** Refuses as {@link #person} would for what can be seen without asking anybody else; opens nothing. */
  public void check(NewPerson typed) {
    checked(typed);
  }

  /** As {@link #check(NewPerson)}. */
  public void check(NewEmployer typed) {
    checked(typed);
  }

  /** What was typed, as it is written properly. */
  private record Checked(String username, String name, String idType, String number, String representative, String mobile,
      String email) {}

  private Checked checked(NewPerson typed) {
    String username = Usernames.normal(typed.username());
    String idType = typed.idType() == null ? "RESIDENT_ID" : typed.idType();
    String name = text(typed.name());
    Complaints complaints = new Complaints();
    checkSignIn(username, typed.password(), complaints);
    checkName(name, "name", LONGEST_PERSON_NAME, complaints);
    String idNumber = idNumber(idType, text(typed.idNumber()), complaints);
    String mobile = read("mobile", complaints, () -> Mobile.of(text(typed.mobile())).number());
    String email = ChangeContact.email(typed.email(), complaints);
    complaints.refuseIfAny("invalid-registration");
    return new Checked(username, name, idType, idNumber, null, mobile, email);
  }

  private Checked checked(NewEmployer typed) {
    String username = Usernames.normal(typed.username());
    String name = text(typed.name());
    String representative = text(typed.representativeName());
    Complaints complaints = new Complaints();
    checkSignIn(username, typed.password(), complaints);
    checkName(name, "name", LONGEST_EMPLOYER_NAME, complaints);
    checkName(representative, "representativeName", LONGEST_PERSON_NAME, complaints);
    String uscc = read("uscc", complaints, () -> UnifiedSocialCreditCode.of(text(typed.uscc())).code());
    String mobile = read("mobile", complaints, () -> Mobile.of(text(typed.mobile())).number());
    String email = ChangeContact.email(typed.email(), complaints);
    complaints.refuseIfAny("invalid-registration");
    return new Checked(username, name, null, uscc, representative, mobile, email);
  }

  private Person open(Account account, String email) {
    return transaction.execute(status -> {
      if (!accounts.add(account)) {
        throw new Refusal(Refusal.Kind.CONFLICT, "username-taken", "username",
            "用户名已被使用", "This username is taken");
      }
      if (email != null) {
        contacts.email(account.id(), email);
      }
      accounts.record(account.id(), clock.instant(), account.username(), "REGISTERED", null);
      return account.person();
    });
  }

  /** Outside any transaction: another office's computer may be slow. */
  private boolean checkRealName(RealNameRegister.Claim claim, String field) {
    RealNameRegister.Answer answer = register.check(claim);
    if (answer == RealNameRegister.Answer.MISMATCH) {
      throw new Refusal(Refusal.Kind.INVALID, "real-name-mismatch", field,
          "姓名与证件号码不一致", "Name and number do not belong together");
    }
    return answer == RealNameRegister.Answer.MATCH;
  }

  private static void checkSignIn(String username, String password, Complaints complaints) {
    complaints.require(Usernames.free(username), "username",
        "用户名为2至64位字母、数字或 . _ @ -，以字母或数字开头，且不得为保留名",
        "2 to 64 letters, digits or . _ @ -, beginning with a letter or digit, and not a reserved name");
    PasswordPolicy.check(password, username, false, "password", complaints);
  }

  static void checkName(String name, String field, int longest, Complaints complaints) {
    complaints.require(!name.isEmpty() && name.length() <= longest
            && name.chars().noneMatch(Character::isISOControl), field,
        "必填，最多" + longest + "个字", "Required, at most " + longest + " characters");
  }

  private String idNumber(String idType, String typed, Complaints complaints) {
    if (idType.equals("RESIDENT_ID")) {
      return read("idNumber", complaints, () -> ResidentId.of(typed, LocalDate.now(clock)).number());
    }
    String number = typed.toUpperCase(Locale.ROOT);
    complaints.require(OTHER_ID_TYPES.contains(idType), "idType", "不认识的证件类型", "Not a known type of document");
    complaints.require(OTHER_ID_NUMBER.matcher(number).matches(), "idNumber",
        "证件号码为5至20位字母或数字", "5 to 20 letters or digits");
    return number;
  }

  /** The identifier as it is written properly; null after a complaint. */
  private static String read(String field, Complaints complaints, Supplier<String> identifier) {
    try {
      return identifier.get();
    } catch (InvalidIdentifier invalid) {
      complaints.add(field, invalid.messageZh(), invalid.messageEn());
      return null;
    }
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
