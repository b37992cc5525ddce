package banjie.callback;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseListener;
import banjie.casefile.EventKind;
import banjie.casefile.Grade;
import banjie.platform.Limits;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** A low grade starts a call-back in the same transaction, whichever door it came through. */
@Component
class StartCallBack implements CaseListener {

  private final CallBackMapper callBacks;
  private final Limits limits;

  StartCallBack(CallBackMapper callBacks, Limits limits) {
    this.callBacks = callBacks;
    this.limits = limits;
  }

  @Override
  public void happened(CaseFile file, List<CaseEvent> events) {
    events.stream().filter(event -> event.kind() == EventKind.RATED).forEach(event -> start(file, event));
  }

  private void start(CaseFile file, CaseEvent rated) {
    Grade grade = Grade.of(((Number) rated.detail().get("grade")).intValue());
    if (grade.isLow()) {
      callBacks.insert(file.id(), file.filing().office(), grade.number(), reasons(rated), rated.reason(), rated.at(),
          limits.callbackContact(), limits.callbackRemedy());
    }
  }

  private static String[] reasons(CaseEvent rated) {
    return rated.detail().get("reasons") instanceof Collection<?> chosen
        ? chosen.stream().map(Object::toString).toArray(String[]::new) : new String[0];
  }
}
