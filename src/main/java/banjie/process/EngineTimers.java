package banjie.process;

import banjie.casefile.CaseFile;
import banjie.deadlines.Deadlines;
import banjie.process.EngineTimersMapper.RunningTimer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Moves the timers and task dates of many cases at once. The caller holds every case's row: whoever fires one of these
 * timers meanwhile waits for that row, or has it and the case isn't among these.
 */
@Component
class EngineTimers {

  private final EngineTimersMapper mapper;

  EngineTimers(EngineTimersMapper mapper) {
    this.mapper = mapper;
  }

  /** @return how many timers moved */
  int follow(Collection<CaseFile> files, Deadlines deadlines) {
    if (files.isEmpty()) {
      return 0;
    }
    moveTasks(files);
    Map<String, CaseFile> byKey = files.stream().collect(Collectors.toMap(file -> file.id().toString(), Function.identity()));
    List<String> jobs = new ArrayList<>();
    List<String> dues = new ArrayList<>();
    for (RunningTimer timer : mapper.timersOf(byKey.keySet().toArray(String[]::new))) {
      Instant due = CaseTimers.dueAt(timer.timer(), byKey.get(timer.businessKey()), deadlines);
      if (due != null && !Timestamp.from(due).equals(timer.due())) {
        jobs.add(timer.job());
        dues.add(Timestamp.from(due).toString());
      }
    }
    return jobs.isEmpty() ? 0 : mapper.moveTimers(jobs.toArray(String[]::new), dues.toArray(String[]::new));
  }

  private void moveTasks(Collection<CaseFile> files) {
    List<String> keys = new ArrayList<>();
    List<String> dues = new ArrayList<>();
    files.forEach(file -> {
      Instant due = taskDue(file);
      if (due != null) {
        keys.add(file.id().toString());
        dues.add(Timestamp.from(due).toString());
      }
    });
    mapper.moveTasks(keys.toArray(String[]::new), dues.toArray(String[]::new));
  }

  private static Instant taskDue(CaseFile file) {
    return switch (file.state()) {
      case SUBMITTED -> file.milestones().silenceDueAt();
      case IN_REVIEW -> file.promised().dueAt();
      case DECIDED, COMPLETED -> file.milestones().deliveryDueAt();
      default -> null;
    };
  }
}
