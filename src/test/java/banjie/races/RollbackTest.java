package banjie.races;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Row and engine commit together or not at all: whatever breaks in a use case, nothing of it is left. */
@BanjieTest
class RollbackTest extends RaceTest {

  private static final List<String> ENGINE = List.of("act_ru_execution", "act_ru_task", "act_ru_event_subscr");
  private static final List<String> TASKS = List.of("act_ru_task");
  private static final List<String> JOBS = List.of("act_ru_job");
  private static final List<String> EVENTS = List.of("banjie.case_event");
  private static final List<String> DOCUMENTS = List.of("banjie.document");
  private static final List<String> MESSAGES = List.of("banjie.message");
  private static final List<String> ITEMS = List.of("banjie.work_item");

  /** Every use case of a person: how a case gets there, what is done, and the tables that this writes. */
  private record UseCase(String name, Supplier<Supplier<Outcome>> prepared, List<List<String>> writes) {}

  private Outcome post(String who, String path, Map<String, ?> body) {
    return Outcome.of(bureau.post(who, "/api/v1/" + path, body));
  }

  private List<UseCase> useCases() {
    List<UseCase> all = new ArrayList<>();
    List<List<String>> everything = List.of(ENGINE, TASKS, EVENTS, MESSAGES, ITEMS);
    List<List<String>> issuing = List.of(ENGINE, TASKS, EVENTS, MESSAGES, ITEMS, DOCUMENTS);
    add(all, "submit", issuing, () -> {
      Map<String, Object> body = Map.of("itemCode", Desk.ITEM, "answers", bureau.sample(Desk.ITEM));
      return () -> post("intake", "cases", body);
    });
    add(all, "stamp", everything, () -> {
      String id = bureau.file("employment-certificate-entry");
      bureau.claim("station", id, "STATION");
      return finishing("station", id, "STATION", Map.of("decision", "STAMP", "communityStamp", true));
    });
    add(all, "return by station", issuing, () -> {
      String id = bureau.file("employment-certificate-entry");
      bureau.claim("station", id, "STATION");
      return finishing("station", id, "STATION", Map.of("decision", "RETURN", "reason", "信息不符"));
    });
    add(all, "accept", issuing, () -> finishing("intake", desk.inIntake(), "INTAKE", Map.of("decision", "ACCEPT")));
    add(all, "accept with deferral", issuing, () -> {
      String id = bureau.file(Desk.LICENCE, bureau.sample(Desk.LICENCE), List.of(Desk.AUDIT_REPORT));
      bureau.claim("intake", id, "INTAKE");
      return finishing("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of(Desk.AUDIT_REPORT)));
    });
    add(all, "ask for correction", issuing, () -> {
      String id = desk.inIntake();
      return finishing("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of(desk.onePaper(id)), "gapNote", "缺"));
    });
    add(all, "decline", issuing,
        () -> finishing("intake", desk.inIntake(), "INTAKE", Map.of("decision", "DECLINE", "reason", "不属于本机关")));
    add(all, "correct", List.of(ENGINE, TASKS, EVENTS, ITEMS), () -> {
      String id = desk.inCorrection();
      return calling(desk.applicant(id, "correction", List.of(desk.onePaper(id))));
    });
    add(all, "supply", List.of(ENGINE, TASKS, EVENTS, ITEMS),
        () -> calling(desk.applicant(desk.licenceAwaitingAudit(), "supplies", List.of(Desk.AUDIT_REPORT))));
    add(all, "check and pause", List.of(ENGINE, TASKS, JOBS, EVENTS, MESSAGES, ITEMS),
        () -> finishing("review2", desk.licenceAwaitingAudit(), "SECOND_CHECK", Map.of("finding", "CONFORMS")));
    add(all, "verify", List.of(ENGINE, TASKS, EVENTS, ITEMS), () -> {
      String id = desk.licenceAwaitingAudit();
      bureau.post("intake", "/api/v1/cases/" + id + "/supplies", Map.of("version", bureau.version(id), "papers", List.of(Desk.AUDIT_REPORT)));
      bureau.claim("review", id, "SUPPLY_CHECK");
      return finishing("review", id, "SUPPLY_CHECK", Map.of("accepted", List.of(Desk.AUDIT_REPORT)));
    });
    add(all, "decide", List.of(ENGINE, TASKS, JOBS, EVENTS, MESSAGES, ITEMS, DOCUMENTS),
        () -> finishing("review", desk.inReview(), "REVIEW", Desk.APPROVE));
    add(all, "complete", issuing, () -> completing(false));
    add(all, "complete and hand over", issuing, () -> completing(true));
    add(all, "deliver", issuing, () -> {
      completing(false).get();
      String id = jdbc.queryForObject("select id from banjie.case_file where state = 'COMPLETED'", String.class);
      bureau.claim("complete", id, "DELIVERY");
      return finishing("complete", id, "DELIVERY", Map.of("method", "COUNTER", "recipient", "本人"));
    });
    add(all, "withdraw", issuing, () -> calling(desk.withdraw(desk.inReview())));
    add(all, "single visit", issuing, () -> {
      String id = bureau.file("social-security-card-cancellation");
      jdbc.update("insert into banjie.post select id, 'hall', r from banjie.account, unnest(array['REVIEW', 'COMPLETION']) r"
          + " where username = 'intake' on conflict do nothing");
      return () -> post("intake", "cases/" + id + "/single-visit", Map.of("version", 0, "resultName", "注销凭证", "recipient", "本人"));
    });
    add(all, "claim", List.of(TASKS, EVENTS, ITEMS), () -> {
      String task = bureau.taskId(bureau.file(Desk.ITEM), "INTAKE");
      return calling(desk.claim("intake", task));
    });
    add(all, "pull the next", List.of(TASKS, EVENTS, ITEMS), () -> {
      bureau.file(Desk.ITEM);
      return () -> post("intake2", "worklist/next?step=INTAKE", Map.of());
    });
    add(all, "release", List.of(TASKS, EVENTS, ITEMS), () -> {
      String task = bureau.taskId(desk.inIntake(), "INTAKE");
      return () -> post("intake", "work-items/" + task + "/release", Map.of());
    });
    add(all, "reassign", List.of(TASKS, EVENTS, ITEMS), () -> {
      String task = bureau.taskId(desk.inIntake(), "INTAKE");
      return () -> post("supervisor", "work-items/" + task + "/reassign", Map.of("username", "intake2", "reason", "改派"));
    });
    add(all, "commit", List.of(EVENTS, DOCUMENTS), () -> calling(desk.applicant(bureau.file(Desk.LICENCE), "commitment", List.of(Desk.AUDIT_REPORT))));
    add(all, "serve on paper", List.of(EVENTS, MESSAGES), () -> {
      String id = desk.inIntake();
      desk.accept(id);
      return () -> Outcome.of(bureau.post("intake", "/api/v1/cases/" + id + "/service",
          Map.of("kind", "ACCEPTED", "method", "COUNTER", "recipientRelation", "SELF")));
    });
    add(all, "urge", List.of(EVENTS), () -> {
      String id = bureau.file(Desk.ITEM);
      return () -> post("supervisor", "cases/" + id + "/urge", Map.of("reason", "请加快"));
    });
    return all;
  }

  @Test
  void aFailureInAnyUseCaseOfAPersonLeavesNothing() {
    for (UseCase useCase : useCases()) {
      jdbc.execute("truncate banjie.case_file cascade"); // what an earlier use case left must not be next in line
      jdbc.execute("truncate act_ru_execution, act_ru_job cascade");
      Supplier<Outcome> act = useCase.prepared().get();
      Snapshot before = Snapshot.of(jdbc);
      for (List<String> tables : useCase.writes()) {
        String what = useCase.name() + " with a broken " + tables;
        try (BrokenTables broken = new BrokenTables(jdbc, tables)) {
          assertThat(act.get()).as(what).isEqualTo(new Outcome(500, "fault"));
        }
        assertThat(Snapshot.of(jdbc).differences(before)).as(what).isEmpty();
      }
      assertThat(act.get().won()).as(useCase.name() + " once all is well").isTrue();
      consistent();
    }
    jdbc.update("delete from banjie.post using banjie.account where id = account_id and username = 'intake' and role <> 'INTAKE'");
  }

  /** How a timer's case gets there, when it falls due, and the tables that its use case writes. */
  private record Due(String timer, Supplier<String> prepared, String when, List<List<String>> writes) {}

  @Test
  void aFailureInAnyUseCaseOfATimerLeavesNothingAndIsTriedAgain() {
    List<Due> all = List.of(
        new Due("Timer_Silence", desk::inIntake, "2026-11-30T17:00", List.of(ENGINE, TASKS, JOBS, EVENTS, MESSAGES, ITEMS, DOCUMENTS)),
        new Due("Timer_CorrectionDue", desk::inCorrection, "2026-12-03T00:00", List.of(ENGINE, JOBS, EVENTS, MESSAGES, DOCUMENTS)),
        new Due("Timer_CorrectionReminder1", desk::inCorrection, "2026-12-01T09:00", List.of(JOBS, EVENTS, MESSAGES)),
        new Due("Timer_DeferralDue", desk::licenceAwaitingAudit, "2026-12-03T00:00", List.of(ENGINE, TASKS, JOBS, EVENTS, MESSAGES, ITEMS, DOCUMENTS)),
        new Due("Timer_Warning", desk::inReview, "2026-11-26T09:00", List.of(JOBS, EVENTS)),
        new Due("Timer_Overdue", desk::inReview, "2026-11-26T17:00", List.of(JOBS, EVENTS)),
        new Due("Timer_DeliveryDue", () -> {
          completing(false).get();
          return jdbc.queryForObject("select id from banjie.case_file where state = 'COMPLETED'", String.class);
        }, "2026-12-07T17:00", List.of(JOBS, EVENTS)));
    for (Due due : all) {
      time.at("2026-11-23T09:00");
      jdbc.execute("truncate banjie.case_file cascade");
      jdbc.execute("truncate act_ru_execution, act_ru_job cascade");
      String id = due.prepared().get();
      time.at(due.when());
      String job = timers.job(id, due.timer());
      Snapshot before = Snapshot.of(jdbc);
      for (List<String> tables : due.writes()) {
        String what = due.timer() + " with a broken " + tables;
        try (BrokenTables broken = new BrokenTables(jdbc, tables)) {
          assertThat(timers.fire(job).won()).as(what).isFalse();
        } finally {
          jdbc.update("update act_ru_job set retries_ = 5 where id_ = ?", job);
        }
        assertThat(Snapshot.of(jdbc).differences(before)).as(what).isEmpty();
      }
      assertThat(timers.fire(job)).as(due.timer() + " once all is well").isEqualTo(new Outcome(200, null));
      assertThat(Snapshot.of(jdbc)).isNotEqualTo(before);
      consistent();
    }
  }

  private static void add(List<UseCase> all, String name, List<List<String>> writes, Supplier<Supplier<Outcome>> prepared) {
    all.add(new UseCase(name, prepared, writes));
  }

  private Supplier<Outcome> finishing(String officer, String id, String step, Map<String, ?> answers) {
    Map<String, Object> body = new HashMap<>(answers);
    body.put("version", bureau.version(id));
    return () -> post(officer, "cases/" + id + "/steps/" + step, body);
  }

  private Supplier<Outcome> completing(boolean handedOver) {
    String id = desk.inReview();
    Bureau.expect(200, bureau.tryFinish("review", id, "REVIEW", Desk.APPROVE));
    bureau.claim("complete", id, "COMPLETION");
    Map<String, Object> answers = new HashMap<>(Map.of("resultName", "注销凭证", "handedOver", handedOver));
    if (handedOver) {
      answers.put("recipient", "本人");
    }
    return finishing("complete", id, "COMPLETION", answers);
  }

  private static Supplier<Outcome> calling(java.util.concurrent.Callable<Outcome> call) {
    return () -> {
      try {
        return call.call();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    };
  }
}
