package banjie.portal.apply;

import banjie.catalogue.Item;
import banjie.documents.ReadCommitment;
import banjie.submission.steps.PaperStepPages;
import banjie.submission.steps.PaperSteps;
import banjie.submission.steps.StepFrame;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(ApplyPages.ROOT)
class ApplyPapers extends PaperStepPages {

  private final ReadCommitment commitment;

  ApplyPapers(StepFrame frame, PaperSteps steps, ReadCommitment commitment) {
    super(ApplyPages.ROOT, frame, steps);
    this.commitment = commitment;
  }

  @Override
  protected String commitmentWords(Item item, List<String> papers, int supplyDays) {
    return commitment.words(item, papers, supplyDays, false);
  }
}
