package banjie.casefile;

import java.util.List;

/** Hears of every event of a case in the transaction that saves it. */
public interface CaseListener {

  void happened(CaseFile file, List<CaseEvent> events);
}
