package banjie.desk;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import banjie.documents.DocumentTitles;
import banjie.messages.NoticePreview;
import banjie.platform.Refusal;
import banjie.queue.PreviewStep;
import banjie.worklist.DateExplanations;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts what {@link PreviewStep} finds into the words of notices and dates. */
@Component
class ForeseeStep {

  private final PreviewStep preview;
  private final NoticePreview notices;
  private final DateExplanations dates;
  private final DocumentTitles documents;

  ForeseeStep(PreviewStep preview, NoticePreview notices, DateExplanations dates, DocumentTitles documents) {
    this.preview = preview;
    this.notices = notices;
    this.dates = dates;
    this.documents = documents;
  }

  /** Refusals become part of the answer: the officer is still writing. */
  Consequences of(CaseFile file, Step step, Integer version, Map<String, Object> answers, Person officer) {
    try {
      PreviewStep.Outcome outcome = preview.preview(file.id(), step, version, answers, officer);
      return new Consequences(List.of(), file.state(), outcome.after().state(), notices.of(outcome.after(), outcome.events()),
          dates.of(outcome.after()), outcome.events().stream()
              .flatMap(event -> documents.of(event.kind(), file.filing().matterNumber()).stream())
              .map(title -> new Consequences.Title(title.zh(), title.en())).toList());
    } catch (Refusal refusal) {
      return Consequences.refused(refusal.problems());
    }
  }
}
