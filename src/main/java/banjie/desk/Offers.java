package banjie.desk;

import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import banjie.casefile.CaseState;
import banjie.casefile.Step;
import banjie.queue.Queues;
import banjie.supervision.OpenUrgings;
import banjie.supervision.Urging;
import banjie.worklist.CaseView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the desk offers an officer to do. Whether it may be done is judged where it is done. */
@Component
class Offers {

  /** What can be done to a case besides finishing its steps. */
  enum Action { ANSWER, EXTENSION, PROCEDURE, END_PROCEDURE, RED_CARD, WITHDRAW, SUPPLY, UPLOAD, SERVE }

  private final Queues queues;
  private final OpenUrgings urgings;

  Offers(Queues queues, OpenUrgings urgings) {
    this.queues = queues;
    this.urgings = urgings;
  }

  /** Steps that this officer works, supervisors' decisions left to their own page. */
  List<Step> steps(Person officer) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    queues.of(officer).forEach(post -> roles.add(post.role()));
    return Arrays.stream(Step.values()).filter(step -> roles.contains(Role.valueOf(step.role())) && !step.role().equals(Role.SUPERVISOR.name()))
        .toList();
  }

  List<String> offices(Person officer) {
    return queues.of(officer).stream().map(Post::office).distinct().sorted().toList();
  }

  List<Action> actions(CaseView view, Person officer) {
    List<Action> actions = new ArrayList<>();
    CaseState state = CaseState.valueOf(view.state());
    boolean intake = officer.holds(Role.INTAKE, view.office());
    boolean review = officer.holds(Role.REVIEW, view.office());
    boolean procedureOpen = view.specialProcedures().stream().anyMatch(one -> one.until() != null && one.endedAt() == null);
    boolean procedureAsked = view.specialProcedures().stream().anyMatch(one -> one.until() == null && one.endedAt() == null);
    if (!openUrgings(view).isEmpty()) {
      actions.add(Action.ANSWER);
    }
    if (intake && state.isBeforeDecision()) {
      actions.add(Action.UPLOAD);
    }
    if (intake && !view.openPapers().isEmpty()) {
      actions.add(Action.SUPPLY);
    }
    if (review && state == CaseState.IN_REVIEW) {
      if (view.extension() == null) {
        actions.add(Action.EXTENSION);
      }
      if (!procedureOpen && !procedureAsked) {
        actions.add(Action.PROCEDURE);
      }
      if (procedureOpen) {
        actions.add(Action.END_PROCEDURE);
      }
    }
    if (view.dates().redCardAt() != null && (view.dates().redCardReason() == null || Boolean.FALSE.equals(view.dates().redCardAccepted()))
        && (intake || review || officer.holds(Role.COMPLETION, view.office()))) {
      actions.add(Action.RED_CARD);
    }
    actions.add(Action.SERVE);
    if (intake && state.isBeforeDecision()) {
      actions.add(Action.WITHDRAW);
    }
    return actions;
  }

  /** What supervisors asked about a case that the officer may see, and nobody has answered. */
  List<Urging> openUrgings(CaseView view) {
    return urgings.ofCase(view.id()).stream().filter(Urging::isOpen).toList();
  }

  /** What this officer should answer, the next one due first. */
  List<Urging> toAnswer(Person officer) {
    return urgings.of(officer);
  }

  /** All three steps are this officer's. */
  boolean singleVisit(CaseView view, boolean instant, Person officer) {
    return instant && view.state().equals(CaseState.SUBMITTED.name()) && officer.holds(Role.INTAKE, view.office())
        && officer.holds(Role.REVIEW, view.office()) && officer.holds(Role.COMPLETION, view.office());
  }
}
