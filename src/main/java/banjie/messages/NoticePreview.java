package banjie.messages;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What applicants would be told of events that haven't happened; the same words as when they do. */
@Component
public class NoticePreview {

  /**
   * @param served a document that has to be served, by which terms begin or the case ends
   * @param actBy until when the applicant would have something to do, or null
   */
  public record Notice(String titleZh, String bodyZh, String titleEn, String bodyEn, boolean served, Instant actBy) {}

  private final MessageTexts texts;

  NoticePreview(MessageTexts texts) {
    this.texts = texts;
  }

  public List<Notice> of(CaseFile after, List<CaseEvent> events) {
    return events.stream().flatMap(event -> texts.of(after, event).stream()
        .map(words -> new Notice(words.titleZh(), words.bodyZh(), words.titleEn(), words.bodyEn(),
            Serving.demandedBy(event.kind()), words.actBy()))).toList();
  }
}
