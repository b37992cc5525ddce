package banjie.portal.apply;

import banjie.access.CurrentPerson;
import banjie.submission.drafts.DraftFiles;
import banjie.submission.drafts.ReceiveFile;
import banjie.submission.steps.PaperSteps;
import banjie.submission.steps.StepFrame;
import banjie.submission.steps.UploadPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(ApplyPages.ROOT)
class ApplyUploads extends UploadPages {

  ApplyUploads(StepFrame frame, PaperSteps steps, ReceiveFile receive, DraftFiles files, CurrentPerson current) {
    super(ApplyPages.ROOT, frame, steps, receive, files, current);
  }
}
