package banjie.desk.counter;

import banjie.access.CurrentPerson;
import banjie.submission.drafts.DraftFiles;
import banjie.submission.drafts.ReceiveFile;
import banjie.submission.steps.PaperSteps;
import banjie.submission.steps.StepFrame;
import banjie.submission.steps.UploadPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(CounterPages.ROOT)
class CounterUploads extends UploadPages {

  CounterUploads(StepFrame frame, PaperSteps steps, ReceiveFile receive, DraftFiles files, CurrentPerson current) {
    super(CounterPages.ROOT, frame, steps, receive, files, current);
  }
}
