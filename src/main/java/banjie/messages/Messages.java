package banjie.messages;

import banjie.casefile.Actor;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseListener;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    write(told(file, events).toList());
  }

  @Override
  public void happened(Map<CaseFile, List<CaseEvent>> all) {
    write(all.entrySet().stream().flatMap(of -> told(of.getKey(), of.getValue())).toList());
  }

  private Stream<NewMessage> told(CaseFile file, List<CaseEvent> events) {
    return events.stream().flatMap(event -> texts.of(file, event).stream()
        .map(words -> new NewMessage(file.id(), file.filing().applicantId(), event.kind(), event.at(), words)));
  }

  private void write(List<NewMessage> rows) {
    if (rows.isEmpty()) {
      return;
    }
    messages.write(MessageColumns.of(rows), settings.served() == MessagesSettings.Served.ARRIVED, settings.email().enabled(),
        settings.sms().enabled()).forEach(this::note);
  }

  private void note(MessageMapper.Arrived served) {
    files.getObject().note(served.caseId(), Serving.event(served.id(), served.kind(), served.title(), Serving.How.PORTAL,
        Serving.Basis.ARRIVED, served.servedAt(), null, Actor.SYSTEM, served.servedAt()));
  }
}
