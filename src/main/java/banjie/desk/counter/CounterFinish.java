package banjie.desk.counter;

import banjie.access.Person;
import banjie.casefile.CaseRefused;
import banjie.documents.CaseDocuments;
import banjie.documents.DocumentKind;
import banjie.documents.DocumentView;
import banjie.documents.QrCode;
import banjie.submission.steps.FinishStepPages;
import banjie.submission.steps.FinishSteps;
import banjie.submission.steps.StepFrame;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(CounterPages.ROOT)
class CounterFinish extends FinishStepPages {

  private final CaseDocuments documents;

  CounterFinish(StepFrame frame, FinishSteps steps, CaseDocuments documents) {
    super(CounterPages.ROOT, frame, steps);
    this.documents = documents;
  }

  @Override
  protected Printed receipt(UUID caseId, Person by) {
    long id = documents.of(caseId, by).stream().filter(one -> one.kind().equals(DocumentKind.RECEIPT.name()))
        .map(DocumentView::id).findFirst().orElseThrow(CaseRefused::unknown);
    CaseDocuments.Content content = documents.content(id, by);
    return new Printed(content.fileName(), content.pdf());
  }

  @Override
  protected String qr(String address) {
    return QrCode.of(address);
  }
}
