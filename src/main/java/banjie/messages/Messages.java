package banjie.messages;

import banjie.casefile.Actor;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseListener;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Every message follows from an event of the case, whichever door or timer it came from, in the same transaction. Nothing is sent
 * here: what goes out is a row of the outbox.
 */
@Component
class Messages implements CaseListener {

  private final MessageMapper messages;
  private final MessageTexts texts;
  private final MessagesSettings settings;
  private final ObjectProvider<CaseFiles> files;

  /** @param files asked for when needed, since they call this listener themselves */
  Messages(MessageMapper messages, MessageTexts texts, MessagesSettings settings, ObjectProvider<CaseFiles> files) {
    this.messages = messages;
    this.texts = texts;
    this.settings = settings;
    this.files = files;
  }

  @Override
  public void happened(CaseFile file, List<CaseEvent> events) {
    events.forEach(event -> texts.of(file, event).ifPresent(words -> write(file, event, words)));
  }

  private void write(CaseFile file, CaseEvent event, Words words) {
    NewMessage.Written written = messages.write(new NewMessage(file.id(), file.filing().applicantId(), event.kind().name(), event.at(),
        words, Serving.demandedBy(event.kind()), settings.served() == MessagesSettings.Served.ARRIVED,
        settings.email().enabled(), settings.sms().enabled()));
    if (written.servedAt() != null) {
      files.getObject().note(file.id(), Serving.event(written.id(), event.kind().name(), words.titleZh(), Serving.How.PORTAL,
          Serving.Basis.ARRIVED, written.servedAt(), null, Actor.SYSTEM, event.at()));
    }
  }
}
