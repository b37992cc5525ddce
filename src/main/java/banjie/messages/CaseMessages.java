package banjie.messages;

import banjie.access.CaseAccess;
import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.platform.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages of one case, for those who may see it. */
@Component
public class CaseMessages {

  private final CaseFiles files;
  private final MessageMapper messages;
  private final OutboxMapper outbox;
  private final Clock clock;

  CaseMessages(CaseFiles files, MessageMapper messages, OutboxMapper outbox, Clock clock) {
    this.files = files;
    this.messages = messages;
    this.outbox = outbox;
    this.clock = clock;
  }

  CaseFile visible(UUID caseId, Person person) {
    CaseFile file = files.read(caseId);
    CaseAccess.requireSees(file.filing(), person);
    return file;
  }

  /** Applicants who see the case hear that this is not theirs to do. */
  CaseFile visibleToOfficer(UUID caseId, Person person) {
    CaseFile file = visible(caseId, person);
    if (!person.isStaff()) {
      throw CaseRefused.forbidden("officers-only", "role", "只有工作人员可以办理", "This is for officers");
    }
    return file;
  }

  public List<CaseMessage> of(UUID caseId, Person person) {
    visible(caseId, person);
    List<MessageRow> rows = messages.ofCase(caseId);
    if (!person.isStaff()) {
      return rows.stream().map(row -> CaseMessage.of(row, null)).toList();
    }
    Map<Long, List<DeliveryRow>> sent = outbox.ofCase(caseId).stream().collect(Collectors.groupingBy(DeliveryRow::messageId));
    return rows.stream().map(row -> CaseMessage.of(row, deliveries(row, sent.getOrDefault(row.id(), List.of())))).toList();
  }

  private static List<DeliveryView> deliveries(MessageRow row, List<DeliveryRow> sent) {
    List<DeliveryView> all = new ArrayList<>(List.of(DeliveryView.portal(row)));
    sent.stream().map(DeliveryView::of).forEach(all::add);
    return all;
  }

  /** An officer wants it tried again, now, even if it was given up. */
  @Transactional
  public CaseMessage tryOnceMore(UUID caseId, long message, String channel, Person officer) {
    visibleToOfficer(caseId, officer);
    DeliveryRow row = outbox.ofCase(caseId).stream()
        .filter(delivery -> delivery.messageId() == message && delivery.channel().equals(channel)).findFirst()
        .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "unknown-delivery", "channel",
            "这条消息没有通过该渠道发送", "This message does not go by that channel"));
    if (row.state() == DeliveryState.SENT || outbox.once(message, channel, officer.username(), clock.instant()) == 0) {
      throw new Refusal(Refusal.Kind.CONFLICT, "already-sent", "channel", "已发送成功，无须重发", "It went out already");
    }
    return of(caseId, officer).stream().filter(told -> told.id() == message).findFirst().orElseThrow();
  }
}
