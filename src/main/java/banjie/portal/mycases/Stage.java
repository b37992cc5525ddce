package banjie.portal.mycases;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseState;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of the way from filing to the result.
 *
 * @param key of its name: mycases.stage.[key]
 * @param mark done, here or ahead
 */
record Stage(String key, String mark) {

  /** Empty where the case ended before its decision: then there is no way ahead to show. */
  static List<Stage> of(CaseFile file) {
    int here = reached(file.state());
    if (here < 0) {
      return List.of();
    }
    List<String> keys = new ArrayList<>(List.of("filed"));
    if (file.filing().stampNeeded()) {
      keys.add("station");
    } else if (here > 0) {
      here--; // no station on this way
    }
    keys.addAll(List.of("intake", "review", "result", "delivered"));
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      stages.add(new Stage(keys.get(i), i < here ? "done" : i == here ? "here" : "ahead"));
    }
    return stages;
  }

  /** Place among filed, station, intake, review, result, delivered; one past the end when all is done. */
  private static int reached(CaseState state) {
    return switch (state) {
      case AT_STATION -> 1;
      case SUBMITTED, CORRECTION -> 2;
      case IN_REVIEW -> 3;
      case DECIDED -> 4;
      case COMPLETED -> 5;
      case DELIVERED, RATED -> 6;
      case NOT_ACCEPTED, RETURNED_BY_STATION, WITHDRAWN, DEEMED_WITHDRAWN, RETURNED -> -1;
    };
  }
}
