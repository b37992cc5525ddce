package banjie.portal.apply;

import banjie.documents.QrCode;
import banjie.submission.steps.FinishStepPages;
import banjie.submission.steps.FinishSteps;
import banjie.submission.steps.StepFrame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(ApplyPages.ROOT)
class ApplyFinish extends FinishStepPages {

  ApplyFinish(StepFrame frame, FinishSteps steps) {
    super(ApplyPages.ROOT, frame, steps);
  }

  @Override
  protected String qr(String address) {
    return QrCode.of(address);
  }
}
