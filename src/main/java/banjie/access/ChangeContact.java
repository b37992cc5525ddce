package banjie.access;

import banjie.identifiers.EmailAddress;
import banjie.identifiers.InvalidIdentifier;
import banjie.identifiers.Mobile;
import banjie.platform.Complaints;
import banjie.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant's contact details and consent. When consent was given or withdrawn stays on the account's record. */
@Service
public class ChangeContact {

  private final ContactMapper contacts;
  private final AccountMapper accounts;
  private final Clock clock;

  ChangeContact(ContactMapper contacts, AccountMapper accounts, Clock clock) {
    this.contacts = contacts;
    this.accounts = accounts;
    this.clock = clock;
  }

  public Contact of(Person person) {
    requireApplicant(person);
    return contact(contacts.read(person.id()));
  }

  @Transactional
  public Contact change(Person person, Contact wanted) {
    requireApplicant(person);
    ContactMapper.Row row = checked(wanted);
    ContactMapper.Row before = contacts.lock(person.id());
    contacts.save(person.id(), row);
    record(person, before, row);
    return contact(row);
  }

  private void record(Person person, ContactMapper.Row before, ContactMapper.Row row) {
    UUID id = person.id();
    Instant now = clock.instant();
    accounts.record(id, now, person.username(), "CONTACT_CHANGED", null);
    if (before.electronicService() != row.electronicService()) {
      accounts.record(id, now, person.username(),
          row.electronicService() ? "ELECTRONIC_SERVICE_CONSENTED" : "ELECTRONIC_SERVICE_WITHDRAWN", null);
    }
  }

  private static ContactMapper.Row checked(Contact wanted) {
    Complaints complaints = new Complaints();
    String email = email(wanted.email(), complaints);
    String mobile = read("mobile", complaints, () -> Mobile.of(wanted.mobile() == null ? "" : wanted.mobile()).number());
    complaints.require(!wanted.by(Contact.Channel.EMAIL) || wanted.email() != null && !wanted.email().isBlank(), "channels",
        "选择邮件通知须填写电子邮箱", "To be told by e-mail, give an e-mail address");
    complaints.refuseIfAny("invalid-contact");
    return new ContactMapper.Row(email, mobile, wanted.electronicService(), wanted.by(Contact.Channel.EMAIL),
        wanted.by(Contact.Channel.SMS));
  }

  /** Optional; null after a complaint. */
  static String email(String typed, Complaints complaints) {
    return typed == null || typed.isBlank() ? null : read("email", complaints, () -> EmailAddress.of(typed).address());
  }

  private static String read(String field, Complaints complaints, Supplier<String> identifier) {
    try {
      return identifier.get();
    } catch (InvalidIdentifier invalid) {
      complaints.add(field, invalid.messageZh(), invalid.messageEn());
      return null;
    }
  }

  private static Contact contact(ContactMapper.Row row) {
    List<Contact.Channel> channels = new ArrayList<>();
    if (row.tellByEmail() && row.email() != null) {
      channels.add(Contact.Channel.EMAIL);
    }
    if (row.tellBySms()) {
      channels.add(Contact.Channel.SMS);
    }
    return new Contact(row.email(), row.mobile(), row.electronicService(), channels);
  }

  private static void requireApplicant(Person person) {
    if (!person.isApplicant()) {
      throw new Refusal(Refusal.Kind.FORBIDDEN, "applicants-only", "person",
          "只有申请人有联系方式设置", "Only applicants have contact details");
    }
  }
}
