package banjie.portal.apply;

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
@RequestMapping(ApplyPages.ROOT)
class ApplyFinish extends FinishStepPages {

  private final CaseDocuments documents;

  ApplyFinish(StepFrame frame, FinishSteps steps, CaseDocuments documents) {
    super(ApplyPages.ROOT, frame, steps);
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
