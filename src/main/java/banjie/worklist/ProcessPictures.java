package banjie.worklist;

import banjie.casefile.CaseFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The processes that cases run on, as they are drawn, and where cases stand on them. */
public interface ProcessPictures {

  /**
   * One process as it is drawn.
   *
   * @param process its id in the models
   * @param xmlZh BPMN with its diagram, without what the engine alone needs; xmlEn the same with English names
   */
  record Drawing(String process, String nameZh, String nameEn, String xmlZh, String xmlEn) {}

  /** An element of a drawing that has a name. */
  record Place(String element, String nameZh, String nameEn) {}

  /**
   * @param places where the case is now; where it ended, if it has ended
   * @param ended nothing goes on here any more
   */
  record Standing(Drawing drawing, List<Place> places, boolean ended) {}

  /**
   * The matter's own process first, as it was drawn when the case began; then the called ones and those beside it that
   * are open. Empty if no process of the case is known any more.
   */
  List<Standing> ofCase(CaseFile file);

  /** As it is drawn now; empty where there is no such process. */
  Optional<Drawing> drawing(String process);

  /**
   * How many open cases stand at each element of a process, over all its versions; a case at work in two places counts
   * at both, and elements without cases are left out.
   *
   * @param offices whose cases count; empty for all
   */
  Map<String, Integer> openCases(String process, List<String> offices);
}
