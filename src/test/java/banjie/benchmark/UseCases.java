package banjie.benchmark;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.Step;
import banjie.queue.FinishStep;
import banjie.queue.TakeCase;
import banjie.queue.WorkItem;
import banjie.submission.Submission;
import banjie.submission.SubmitCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Our use cases, called as the doors call them; every rule, date, event, notice and timer is on. */
final class UseCases implements Contender {

  private final Bureau bureau;
  private final SubmitCase submit;
  private final TakeCase take;
  private final FinishStep finish;
  private final Map<String, Object> answers;
  private final Person[] intake;
  private final Person[] review;
  private final Person[] completion;
  private final IntConsumer verify;

  UseCases(Bureau bureau, int officers, IntConsumer verify) {
    this.bureau = bureau;
    this.submit = bureau.bean(SubmitCase.class);
    this.take = bureau.bean(TakeCase.class);
    this.finish = bureau.bean(FinishStep.class);
    this.answers = bureau.sample();
    this.intake = people("INTAKE", officers);
    this.review = people("REVIEW", officers);
    this.completion = people("COMPLETION", officers);
    this.verify = verify;
  }

  private Person[] people(String role, int officers) {
    Person[] people = new Person[officers];
    for (int i = 0; i < officers; i++) {
      people[i] = bureau.person(role, i);
    }
    return people;
  }

  @Override
  public String name() {
    return "(b) use cases";
  }

  @Override
  public String database() {
    return "postgres";
  }

  @Override
  public void live(int officer, Timings timings) {
    Submission filed = new Submission(Bureau.ITEM, null, answers, "hall", List.of(), List.of(), null, null);
    signIn(intake[officer]);
    CaseFile file = timings.time(Stage.SUBMIT, () -> submit.submit(filed, intake[officer]));
    int version = file.version();
    step(Step.INTAKE, intake[officer], Stage.TAKE_INTAKE, Stage.INTAKE, version, Bureau.ACCEPT, timings);
    step(Step.REVIEW, review[officer], Stage.TAKE_REVIEW, Stage.REVIEW, version + 1, Bureau.APPROVE, timings);
    step(Step.COMPLETION, completion[officer], Stage.TAKE_COMPLETION, Stage.COMPLETION, version + 2, Bureau.HAND_OVER, timings);
  }

  private void step(Step step, Person officer, Stage taking, Stage deciding, int version, Map<String, Object> decision,
      Timings timings) {
    signIn(officer);
    WorkItem item = timings.time(taking, () -> next(step, officer, timings));
    timings.time(deciding, () -> finish.finish(item.caseId(), step, version, decision, officer));
  }

  private WorkItem next(Step step, Person officer, Timings timings) {
    while (true) {
      Optional<WorkItem> item = take.next(officer, step);
      if (item.isPresent()) {
        return item.get();
      }
      timings.missed();
    }
  }

  private static void signIn(Person person) {
    SecurityContextHolder.getContext().setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, AuthorityUtils.createAuthorityList("ROLE_STAFF")));
  }

  @Override
  public void verify(int lives) {
    verify.accept(lives);
  }
}
