package banjie.desk.counter;

import banjie.documents.QrCode;
import banjie.submission.steps.FinishStepPages;
import banjie.submission.steps.FinishSteps;
import banjie.submission.steps.StepFrame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(CounterPages.ROOT)
class CounterFinish extends FinishStepPages {

  CounterFinish(StepFrame frame, FinishSteps steps) {
    super(CounterPages.ROOT, frame, steps);
  }

  @Override
  protected String qr(String address) {
    return QrCode.of(address);
  }
}
