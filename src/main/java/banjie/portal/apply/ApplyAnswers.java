package banjie.portal.apply;

import banjie.submission.steps.AnswerStepPages;
import banjie.submission.steps.AnswerSteps;
import banjie.submission.steps.StepFrame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(ApplyPages.ROOT)
class ApplyAnswers extends AnswerStepPages {

  ApplyAnswers(StepFrame frame, AnswerSteps steps) {
    super(ApplyPages.ROOT, frame, steps);
  }
}
