package banjie.redating;

import banjie.access.Person;
import banjie.platform.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far open cases follow changes of the calendar: supervisors and administrators look, administrators stop and go on. */
@Component
public class RedatingRuns {

  private static final int NEWEST = 20;

  private final RedatingMapper runs;

  RedatingRuns(RedatingMapper runs) {
    this.runs = runs;
  }

  public List<RunView> newest(Person person) {
    requireConcerned(person);
    return runs.newest(NEWEST).stream().map(RunView::of).toList();
  }

  /** @throws Refusal "unknown-run" */
  public RunView one(long id, Person person) {
    requireConcerned(person);
    return view(id);
  }

  /** After the chunk in hand. */
  @Transactional
  public RunView pause(long id, Person person) {
    return switchState(id, RunState.RUNNING, RunState.PAUSED, person);
  }

  /** Where it stopped. */
  @Transactional
  public RunView resume(long id, Person person) {
    return switchState(id, RunState.PAUSED, RunState.RUNNING, person);
  }

  private RunView switchState(long id, RunState from, RunState to, Person person) {
    if (!person.isAdministrator()) {
      throw new Refusal(Refusal.Kind.FORBIDDEN, "not-an-administrator", "role", "须由管理员操作", "Only administrators may do this");
    }
    RunView before = view(id);
    if (runs.switchState(id, from, to) == 0) {
      throw new Refusal(Refusal.Kind.CONFLICT, "run-not-" + from.name().toLowerCase(Locale.ROOT), "state",
          "本次调整现为“" + before.stateZh() + "”", "The run is " + before.state());
    }
    return view(id);
  }

  private RunView view(long id) {
    RedatingRun run = runs.one(id);
    if (run == null) {
      throw new Refusal(Refusal.Kind.UNKNOWN, "unknown-run", "id", "没有这次调整", "No such run");
    }
    return RunView.of(run);
  }

  static void requireConcerned(Person person) {
    if (!person.isAdministrator() && !person.supervisesEverywhere() && person.supervisedOffices().isEmpty()) {
      throw new Refusal(Refusal.Kind.FORBIDDEN, "not-a-supervisor", "role", "须由督办人员或管理员查看",
          "Only supervisors and administrators see this");
    }
  }
}
