package banjie.notices;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseListener;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Every notice follows from an event of the case, whichever door or timer it came from, in the same transaction. */
@Component
public class Notices implements CaseListener {

  private final NoticeMapper notices;
  private final NoticeTexts texts;

  Notices(NoticeMapper notices, NoticeTexts texts) {
    this.notices = notices;
    this.texts = texts;
  }

  @Override
  public void happened(CaseFile file, List<CaseEvent> events) {
    events.forEach(event -> texts.of(file, event).ifPresent(notices::insert));
  }

  public List<Notice> ofCase(UUID caseId) {
    return notices.ofCase(caseId);
  }
}
