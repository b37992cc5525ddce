package banjie.process;

import banjie.casefile.CaseFile;
import banjie.deadlines.Deadlines;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Moves the timers and task dates of many cases at once. The caller holds every case's row: whoever fires one of these
 * timers meanwhile waits for that row, or has it and the case isn't among these.
 */
@Component
class EngineTimers {

  /** Three arrays of one length, as the statements take them. */
  private static final class Moves {

    private final List<String> keys = new ArrayList<>();
    private final List<String> activities = new ArrayList<>();
    private final List<String> dues = new ArrayList<>();

    void add(CaseFile file, Map<String, Instant> dates) {
      dates.forEach((activity, due) -> {
        keys.add(file.id().toString());
        activities.add(activity);
        dues.add(Timestamp.from(due).toString());
      });
    }
  }

  private interface Statement {
    int run(String[] keys, String[] activities, String[] dues);
  }

  private final EngineTimersMapper mapper;

  EngineTimers(EngineTimersMapper mapper) {
    this.mapper = mapper;
  }

  /** @return how many timers moved */
  int follow(Collection<CaseFile> files, Deadlines deadlines) {
    Moves timers = new Moves();
    Moves tasks = new Moves();
    files.forEach(file -> {
      timers.add(file, CaseTimers.timers(file, deadlines));
      tasks.add(file, CaseTimers.tasks(file));
    });
    run(tasks, mapper::moveTasks);
    return run(timers, mapper::moveTimers);
  }

  private static int run(Moves moves, Statement statement) {
    return moves.keys.isEmpty() ? 0 : statement.run(moves.keys.toArray(String[]::new),
        moves.activities.toArray(String[]::new), moves.dues.toArray(String[]::new));
  }
}
