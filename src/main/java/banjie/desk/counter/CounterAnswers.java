package banjie.desk.counter;

import banjie.submission.steps.AnswerStepPages;
import banjie.submission.steps.AnswerSteps;
import banjie.submission.steps.StepFrame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(CounterPages.ROOT)
class CounterAnswers extends AnswerStepPages {

  CounterAnswers(StepFrame frame, AnswerSteps steps) {
    super(CounterPages.ROOT, frame, steps);
  }
}
