package banjie.casefile;

import java.util.List;
import java.util.Map;

/** Hears of every event of a case in the transaction that saves it. */
public interface CaseListener {

  void happened(CaseFile file, List<CaseEvent> events);

  /** Something happened to many cases at once; who writes rows does better in one statement. */
  default void happened(Map<CaseFile, List<CaseEvent>> all) {
    all.forEach(this::happened);
  }
}
