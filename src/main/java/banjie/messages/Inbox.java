package banjie.messages;

import banjie.access.Person;
import banjie.casefile.CaseFiles;
import banjie.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One applicant's messages, over all cases. */
@Component
public class Inbox {

  private final MessageMapper messages;
  private final CaseFiles files;
  private final Clock clock;

  Inbox(MessageMapper messages, CaseFiles files, Clock clock) {
    this.messages = messages;
    this.files = files;
    this.clock = clock;
  }

  public InboxPage of(Person person, boolean unreadOnly, int limit, int offset) {
    List<InboxMessage> page = messages.inbox(person.id(), unreadOnly, limit, offset).stream().map(InboxMessage::of).toList();
    return new InboxPage(messages.unread(person.id()), page);
  }

  public long unread(Person person) {
    return messages.unread(person.id());
  }

  /** Without opening it: the words of a message that wasn't opened yet are left out. */
  public InboxMessage find(Person person, long id) {
    MessageRow row = messages.find(id);
    requireOwn(row, person);
    return row.readAt() == null ? InboxMessage.of(row).closed() : InboxMessage.of(row);
  }

  /** The first reading is noted; where service counts from reading, it is served by that. */
  @Transactional
  public InboxMessage read(Person person, long id) {
    MessageRow row = messages.lock(id);
    requireOwn(row, person);
    Instant now = clock.instant();
    if (messages.read(id, now) == 1 && row.waitsForReading()) {
      messages.serve(id, now, Serving.How.PORTAL, Serving.Basis.READ, null, null, null, null, now);
      files.note(row.caseId(), Serving.event(id, row.kind(), row.title(), Serving.How.PORTAL, Serving.Basis.READ, now, null,
          person.actor(), now));
    }
    return InboxMessage.of(messages.lock(id));
  }

  private static void requireOwn(MessageRow row, Person person) {
    if (row == null || !person.id().equals(row.recipient())) {
      throw new Refusal(Refusal.Kind.UNKNOWN, "unknown-message", "id", "没有这条消息，或不是发给您的", "No such message, or not yours");
    }
  }
}
