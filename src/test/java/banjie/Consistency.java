package banjie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether rows and engine tell the same story of every case: what must hold between any two transactions, whoever raced
 * whom. Asked in SQL, past all code that keeps it so.
 */
public final class Consistency {

  private record Position(String id, String state, boolean closed, int version, boolean paused, int matter,
      JsonNode progress, String tasks, String waits, int roots) {}

  /** The state that an event leaves behind; events that aren't here leave it as it was. */
  private static final Map<String, Set<String>> LEADS_TO = Map.ofEntries(
      Map.entry("SUBMITTED", Set.of("SUBMITTED", "AT_STATION")), Map.entry("STAMPED", Set.of("SUBMITTED")),
      Map.entry("RETURNED_BY_STATION", Set.of("RETURNED_BY_STATION")), Map.entry("ACCEPTED", Set.of("IN_REVIEW")),
      Map.entry("ACCEPTED_WITH_DEFERRAL", Set.of("IN_REVIEW")), Map.entry("ACCEPTED_BY_SILENCE", Set.of("IN_REVIEW")),
      Map.entry("NOT_ACCEPTED", Set.of("NOT_ACCEPTED")), Map.entry("CORRECTION_ASKED", Set.of("CORRECTION")),
      Map.entry("CORRECTION_RECEIVED", Set.of("SUBMITTED")), Map.entry("CORRECTION_LAPSED", Set.of("DEEMED_WITHDRAWN")),
      Map.entry("DEFERRAL_LAPSED", Set.of("RETURNED")), Map.entry("APPROVED", Set.of("DECIDED")),
      Map.entry("REFUSED", Set.of("DECIDED")), Map.entry("COMPLETED", Set.of("COMPLETED")),
      Map.entry("DELIVERED", Set.of("DELIVERED")), Map.entry("RATED", Set.of("RATED")),
      Map.entry("WITHDRAWN", Set.of("WITHDRAWN")));

  /** What happens at most once in the life of a case. */
  private static final String ONCE = "'SUBMITTED', 'STAMPED', 'NOT_ACCEPTED', 'CORRECTION_LAPSED', 'DEFERRAL_LAPSED', "
      + "'APPROVED', 'REFUSED', 'COMPLETED', 'DELIVERED', 'RATED', 'WITHDRAWN', 'YELLOW_CARD', 'RED_CARD', 'DELIVERY_OVERDUE', "
      + "'ACCEPTED', 'ACCEPTED_WITH_DEFERRAL', 'ACCEPTED_BY_SILENCE'";

  /** Events that always tell the applicant something. */
  private static final String TOLD = "'SUBMITTED', 'STAMPED', 'RETURNED_BY_STATION', 'ACCEPTED', 'ACCEPTED_BY_SILENCE', "
      + "'ACCEPTED_WITH_DEFERRAL', 'NOT_ACCEPTED', 'CORRECTION_ASKED', 'CORRECTION_LAPSED', 'CLOCK_PAUSED', 'CLOCK_RESUMED', "
      + "'DEFERRAL_LAPSED', 'APPROVED', 'REFUSED', 'COMPLETED', 'DELIVERED', 'WITHDRAWN', 'REMINDED', 'RE_DATED'";

  /** Events that always leave a document. */
  private static final String DOCUMENTED = "'SUBMITTED', 'ACCEPTED', 'ACCEPTED_BY_SILENCE', 'NOT_ACCEPTED', 'CORRECTION_ASKED', "
      + "'COMMITMENT_SIGNED', 'ACCEPTED_WITH_DEFERRAL', 'SPECIAL_PROCEDURE_STARTED', 'EXTENDED', 'APPROVED', 'REFUSED', "
      + "'DEFERRAL_LAPSED', 'CORRECTION_LAPSED', 'WITHDRAWN', 'RETURNED_BY_STATION', 'COMPLETED', 'DELIVERED'";

  private final JdbcTemplate jdbc;
  private final List<String> wrong = new ArrayList<>();

  private Consistency(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public static void check(JdbcTemplate jdbc) {
    Consistency check = new Consistency(jdbc);
    check.itemsAreTasks();
    check.casesStandWhereTheEngineStands();
    check.versionsCountTheEvents();
    check.onceMeansOnce();
    check.messagesFollowEvents();
    check.serviceIsOnTheRecordOnce();
    check.documentsFollowEvents();
    check.claimsAreOnTheRecord();
    check.figuresFollowEvents();
    assertThat(check.wrong).as("consistency of rows and engine").isEmpty();
  }

  private void itemsAreTasks() {
    complain("work item without its twin of the same case and assignee: ", """
        select coalesce(w.task_id, t.id_) || ' ' || coalesce(w.step, t.task_def_key_) || ' case ' || coalesce(w.case_id::text, p.business_key_)
          from banjie.work_item w
          full join (act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_) on t.id_ = w.task_id
          left join banjie.account a on a.id = w.assignee
         where w.task_id is null or t.id_ is null or p.business_key_ <> w.case_id::text
            or a.username is distinct from t.assignee_ or (w.assignee is null) <> (w.claimed_at is null)
        """);
    complain("engine knows a case that isn't there: ", """
        select distinct p.business_key_ from act_ru_execution p left join banjie.case_file c on c.id::text = p.business_key_
         where p.parent_id_ is null and c.id is null
        """);
  }

  private void casesStandWhereTheEngineStands() {
    for (Position at : positions()) {
      expect(at, "root instances", (at.closed() ? 0 : 1) + requestsOf(at), at.roots());
      expect(at, "open tasks", String.join(",", tasksOf(at)), at.tasks());
      expect(at, "messages waited for", String.join(",", messagesOf(at)), at.waits());
    }
    complain("closed_at and state disagree: ", """
        select id || ' ' || state from banjie.case_file where (closed_at is not null) <> (state in ('DELIVERED', 'RATED',
          'NOT_ACCEPTED', 'RETURNED_BY_STATION', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'RETURNED'))
        """);
    complain("overdue timer and due date disagree: ", """
        select c.id || ' ' || j.duedate_ || ' ' || c.due_at || ' paused ' || c.paused
          from banjie.case_file c join act_ru_execution p on p.business_key_ = c.id::text and p.parent_id_ is null
          join act_ru_job j on j.process_instance_id_ = p.id_ join act_ru_jobdef d on d.id_ = j.job_def_id_
         where d.act_id_ = 'Timer_Overdue' and ((c.paused and j.suspension_state_ <> 2)
            or (not c.paused and (j.suspension_state_ <> 1 or j.duedate_ <> c.due_at at time zone 'Asia/Shanghai')))
        """);
    complain("no overdue timer while the clock runs and no red card was raised: ", """
        select c.id::text from banjie.case_file c
         where c.state = 'IN_REVIEW' and not c.paused and c.progress -> 'milestones' -> 'redCardAt' is null and not exists (
           select 1 from act_ru_execution p join act_ru_job j on j.process_instance_id_ = p.id_
             join act_ru_jobdef d on d.id_ = j.job_def_id_
            where p.business_key_ = c.id::text and d.act_id_ = 'Timer_Overdue')
        """);
  }

  private List<Position> positions() {
    ObjectMapper json = new ObjectMapper();
    return jdbc.query("""
        select c.id, c.state, c.closed_at is not null as closed, c.version, c.paused, c.matter_number, c.progress::text as progress,
          (select coalesce(string_agg(t.task_def_key_, ',' order by t.task_def_key_ collate "C"), '') from act_ru_task t
             join act_ru_execution p on p.id_ = t.proc_inst_id_ where p.business_key_ = c.id::text) as tasks,
          (select coalesce(string_agg(s.event_name_, ',' order by s.event_name_ collate "C"), '') from act_ru_event_subscr s
             join act_ru_execution p on p.id_ = s.proc_inst_id_
            where p.business_key_ = c.id::text and s.event_type_ = 'message') as waits,
          (select count(*) from act_ru_execution p
            where p.business_key_ = c.id::text and p.parent_id_ is null and p.super_exec_ is null) as roots
          from banjie.case_file c
        """, (row, n) -> {
          try {
            return new Position(row.getString("id"), row.getString("state"), row.getBoolean("closed"), row.getInt("version"),
                row.getBoolean("paused"), row.getInt("matter_number"), json.readTree(row.getString("progress")),
                row.getString("tasks"), row.getString("waits"), row.getInt("roots"));
          } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Processes beside the case's own: an extension that waits for a supervisor, a special procedure that waits or goes on. */
  private static int requestsOf(Position at) {
    return (extensionWaits(at) ? 1 : 0) + (procedure(at) == null ? 0 : 1);
  }

  private static boolean extensionWaits(Position at) {
    JsonNode extension = at.progress().at("/milestones/extension");
    return !extension.isMissingNode() && !extension.hasNonNull("decidedAt");
  }

  /** The one that isn't over; null without one. */
  private static JsonNode procedure(Position at) {
    for (JsonNode procedure : at.progress().at("/milestones/specialProcedures")) {
      if (!procedure.hasNonNull("endedAt")) {
        return procedure;
      }
    }
    return null;
  }

  private static Set<String> tasksOf(Position at) {
    Set<String> tasks = new TreeSet<>();
    if (extensionWaits(at)) {
      tasks.add("Task_ApproveExtension");
    }
    if (procedure(at) != null && !procedure(at).has("term")) {
      tasks.add("Task_ApproveSpecialProcedure");
    }
    switch (at.state()) {
      case "AT_STATION" -> tasks.add(at.matter() >= 11 ? "Task_CertifyAtStation" : "Task_StampAtStation");
      case "SUBMITTED" -> tasks.add("Task_CheckIntake");
      case "IN_REVIEW" -> {
        if (at.matter() != 13) {
          tasks.add("Task_Review");
        } else {
          reviewOfLicence(at, tasks);
        }
      }
      case "DECIDED" -> tasks.add("Task_ProduceResult");
      case "COMPLETED" -> tasks.add("Task_DeliverResult");
      default -> { }
    }
    return tasks;
  }

  private static void reviewOfLicence(Position at, Set<String> tasks) {
    JsonNode officers = at.progress().at("/officers");
    boolean lead = officers.hasNonNull("leadCheck");
    boolean second = officers.hasNonNull("secondCheck");
    if (!lead) {
      tasks.add("Task_LeadCheck");
    }
    if (!second) {
      tasks.add("Task_SecondCheck");
    }
    boolean missing = papers(at).contains("DEFERRED");
    if (!missing && papers(at).contains("SUPPLIED")) {
      tasks.add("Task_VerifySupply");
    } else if (!missing && lead && second) {
      tasks.add("Task_DecideLicence");
    }
  }

  private static List<String> messagesOf(Position at) {
    List<String> messages = new ArrayList<>();
    if (procedure(at) != null && procedure(at).has("term")) {
      messages.add("ProcedureEnded");
    }
    for (int request = 0; request < requestsOf(at); request++) {
      messages.add("RequestDropped");
    }
    if (Set.of("AT_STATION", "SUBMITTED", "CORRECTION", "IN_REVIEW").contains(at.state())) {
      messages.add("CaseWithdrawn");
    }
    if (at.state().equals("CORRECTION")) {
      messages.add("CorrectionReceived");
    }
    if (at.state().equals("IN_REVIEW") && papers(at).contains("DEFERRED")) {
      messages.add("SuppliesReceived");
    }
    if (Set.of("DECIDED", "COMPLETED").contains(at.state()) && at.waits().equals("CaseWithdrawn")) {
      messages.add("CaseWithdrawn"); // the event subprocess listens as long as its process lives; the row refuses
    }
    messages.sort(null);
    return messages;
  }

  private static List<String> papers(Position at) {
    return at.progress().at("/papers/list").findValuesAsText("state");
  }

  /** Each save is one transaction, leaves at least one event and counts the version up by one; the first is version 0. */
  private void versionsCountTheEvents() {
    complain("version and events disagree: ", """
        select c.id || ' version ' || c.version || ' transactions ' || e.transactions
          from banjie.case_file c join (
            select case_id, count(distinct xmin::text) as transactions, bool_or(detail ->> 'outOfOrder' = 'SINGLE_VISIT') as visit
              from banjie.case_event where kind not in ('CLAIMED', 'RELEASED', 'REASSIGNED', 'SERVED', 'STEP_OVERDUE', 'CONTACT_SHOWN', 'URGING_ANSWERED') group by case_id) e
            on e.case_id = c.id
         where c.version + 1 <> e.transactions and not exists (select 1 from banjie.case_event v
           where v.case_id = c.id and v.detail ->> 'outOfOrder' = 'SINGLE_VISIT')
        """);
    Map<String, String> last = new java.util.HashMap<>();
    jdbc.query("select case_id, kind from banjie.case_event order by id", row -> {
      if (LEADS_TO.containsKey(row.getString("kind"))) {
        last.put(row.getString("case_id"), row.getString("kind"));
      }
    });
    jdbc.query("select id, state from banjie.case_file", row -> {
      String kind = last.get(row.getString("id"));
      if (kind == null || !LEADS_TO.get(kind).contains(row.getString("state"))) {
        wrong.add("case " + row.getString("id") + " is " + row.getString("state") + ", its last event says " + kind);
      }
    });
  }

  private void onceMeansOnce() {
    complain("happened more than once: ", "select case_id || ' ' || kind || ' ' || count(*) from banjie.case_event where kind in ("
        + ONCE + ") group by case_id, kind having count(*) > 1");
    complain("accepted or decided twice: ", """
        select case_id || ' ' || string_agg(kind, ',') from banjie.case_event where kind in ('ACCEPTED', 'ACCEPTED_WITH_DEFERRAL',
          'ACCEPTED_BY_SILENCE') group by case_id having count(*) > 1
        union all
        select case_id || ' ' || string_agg(kind, ',') from banjie.case_event where kind in ('APPROVED', 'REFUSED')
          group by case_id having count(*) > 1
        """);
  }

  private void messagesFollowEvents() {
    complain("events and messages disagree: ", """
        select coalesce(e.case_id, n.case_id) || ' ' || coalesce(e.kind, n.kind)
          from (select case_id, kind, count(*) from banjie.case_event where kind in (%1$s) group by case_id, kind) e
          full join (select case_id, kind, count(*) from banjie.message where kind in (%1$s) group by case_id, kind) n
            on n.case_id = e.case_id and n.kind = e.kind
         where e.count is distinct from n.count
        """.formatted(TOLD));
  }

  private void serviceIsOnTheRecordOnce() {
    complain("served and no event, or an event and not served: ", """
        select coalesce(m.case_id, e.case_id) || ' ' || coalesce(m.kind, e.detail ->> 'kind')
          from (select id, case_id, kind from banjie.message where served_at is not null) m
          full join (select case_id, detail from banjie.case_event where kind = 'SERVED') e
            on e.case_id = m.case_id and (e.detail ->> 'message')::bigint = m.id
         where m.id is null or e.case_id is null
        """);
    complain("served twice: ", """
        select case_id || ' ' || (detail ->> 'message') from banjie.case_event where kind = 'SERVED'
         group by case_id, detail ->> 'message' having count(*) > 1
        """);
  }

  private void documentsFollowEvents() {
    complain("events and documents disagree: ", """
        select coalesce(e.case_id, d.case_id) || ' ' || coalesce(e.kind, d.kind)
          from (select case_id, kind, count(*) from banjie.case_event where kind in (%1$s) group by case_id, kind) e
          full join (select case_id, occasion ->> 'kind' as kind, count(*) from banjie.document where replaces is null
            group by case_id, occasion ->> 'kind') d on d.case_id = e.case_id and d.kind = e.kind
         where e.count is distinct from d.count
        """.formatted(DOCUMENTED));
  }

  private void claimsAreOnTheRecord() {
    complain("in hand without a record of who took it: ", """
        select w.case_id || ' ' || w.step from banjie.work_item w join lateral (
          select e.kind, e.actor_id from banjie.case_event e where e.case_id = w.case_id and e.detail ->> 'step' = w.step
             and e.kind in ('CLAIMED', 'RELEASED', 'REASSIGNED') order by e.id desc limit 1) e on true
         where w.assignee is not null and not (e.kind = 'REASSIGNED' or e.kind = 'CLAIMED' and e.actor_id = w.assignee)
        union all
        select w.case_id || ' ' || w.step || ' no event' from banjie.work_item w where w.assignee is not null and not exists (
          select 1 from banjie.case_event e where e.case_id = w.case_id and e.kind in ('CLAIMED', 'REASSIGNED'))
        """);
  }

  private void figuresFollowEvents() {
    complain("closings and events disagree: ", """
        select coalesce(e.case_id, k.case_id) || ' ' || coalesce(e.kind, 'no event') || ' ' || coalesce(k.outcome, 'no closing')
          from (select case_id, kind, at from banjie.case_event where kind in ('APPROVED', 'REFUSED', 'NOT_ACCEPTED',
            'RETURNED_BY_STATION', 'WITHDRAWN', 'CORRECTION_LAPSED', 'DEFERRAL_LAPSED')) e
          full join banjie.case_closing k on k.case_id = e.case_id and k.outcome = e.kind and k.closed_at = e.at
         where e.case_id is null or k.case_id is null
        """);
    complain("pulls and claims disagree: ", """
        select case_id || ' ' || step || ' ' || sum(n) from (
          select case_id, step, 1 as n from banjie.pull
          union all select case_id, detail ->> 'step', -1 from banjie.case_event where kind = 'CLAIMED') both_sides
         group by case_id, step having sum(n) <> 0
        """);
    complain("a step is open and ended, or its times don't add up: ", """
        select t.task_id || ' ' || t.step from banjie.step_time t left join banjie.work_item w on w.task_id = t.task_id
         where w.task_id is not null or t.waited_seconds > t.working_seconds or t.ended_at < t.opened_at
        """);
    complain("questions of supervisors and events disagree: ", """
        select case_id || ' ' || sum(n) from (
          select case_id, 1 as n from banjie.urging union all select case_id, -1 from banjie.case_event where kind = 'URGED') both_sides
         group by case_id having sum(n) <> 0
        """);
  }

  private void expect(Position at, String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      wrong.add("case " + at.id() + " in state " + at.state() + ": " + what + " should be [" + expected + "], are [" + found + "]");
    }
  }

  private void complain(String what, String sql) {
    jdbc.queryForList(sql, String.class).forEach(row -> wrong.add(what + row));
  }
}
