package banjie.process;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseListener;
import banjie.casefile.CaseState;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A case that was decided, or ended without a decision, needs no more time: its extension and special procedure end with
 * it, however it came about.
 */
@Component
class EndRequests implements CaseListener {

  private final RuntimeService runtime;

  EndRequests(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void happened(CaseFile file, List<CaseEvent> events) {
    boolean everAsked = file.milestones().extension() != null || !file.milestones().specialProcedures().isEmpty();
    if (everAsked && file.state() != CaseState.IN_REVIEW) {
      Sanction.grant();
      // All that there are, or none: both may wait at once, and most have been decided long before.
      runtime.createMessageCorrelation(Models.REQUEST_DROPPED)
          .processInstanceBusinessKey(file.id().toString()).correlateAll();
    }
  }
}
