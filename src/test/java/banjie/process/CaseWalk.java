package banjie.process;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import banjie.Bureau;
import banjie.platform.BureauClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;

/** One case on its way: people act on it over REST, time passes, and it is asked where it stands, in its row and in the engine. */
final class CaseWalk {

  private final Bureau bureau;
  private final ProcessEngine engine;
  private final Counter counter;
  private final String applicant;
  private final String id;
  /** By process id; kept after their end, which is when most is asked of them. */
  private final Map<String, ProcessInstance> processes = new HashMap<>();

  /** @param applicant who acts for the applicant: their own account, or the clerk of the counter */
  CaseWalk(Bureau bureau, ProcessEngine engine, Counter counter, String applicant, String id) {
    this.bureau = bureau;
    this.engine = engine;
    this.counter = counter;
    this.applicant = applicant;
    this.id = id;
  }

  String id() {
    return id;
  }

  Counter counter() {
    return counter;
  }

  // ---- officers ----------------------------------------------------------------------------------------------------

  CaseWalk stamped(Map<String, ?> answers) {
    return finished("station", "STATION", answers);
  }

  CaseWalk accepted() {
    return finished(counter.intake(), "INTAKE", Map.of("decision", "ACCEPT"));
  }

  CaseWalk declined(String reason) {
    return finished(counter.intake(), "INTAKE", Map.of("decision", "DECLINE", "reason", reason));
  }

  CaseWalk correctionAsked(List<String> gaps) {
    return finished(counter.intake(), "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", gaps, "gapNote", "请补正清晰件"));
  }

  CaseWalk reviewed(boolean approve) {
    return finished(counter.review(), "REVIEW", approve
        ? Map.of("decision", "APPROVE")
        : Map.of("decision", "REFUSE", "reason", "不符合规定条件"));
  }

  CaseWalk resultHandedOver() {
    return finished(counter.completion(), "COMPLETION", Map.of("resultName", "办理结果", "handedOver", true, "recipient", "领取人"));
  }

  CaseWalk resultMade() {
    return finished(counter.completion(), "COMPLETION", Map.of("resultName", "办理结果", "resultNumber", "2026-1"));
  }

  CaseWalk delivered() {
    return finished(counter.completion(), "DELIVERY", Map.of("method", "POST", "recipient", "收件人"));
  }

  CaseWalk finished(String officer, String step, Map<String, ?> answers) {
    remember();
    bureau.finish(officer, id, step, answers);
    return this;
  }

  /** Claims if the step is open, then tries; for what should be refused. */
  Bureau.Answer tried(String officer, String step, Map<String, ?> answers) {
    if (bureau.openSteps(id).contains(step)) {
      bureau.claim(officer, id, step);
    }
    return bureau.tryFinish(officer, id, step, answers);
  }

  Bureau.Answer claimTried(String officer, String step) {
    return bureau.post(officer, "/api/v1/work-items/" + bureau.taskId(id, step) + "/claim", Map.of("reason", "RESUMED"));
  }

  // ---- the applicant -----------------------------------------------------------------------------------------------

  CaseWalk resubmitted(List<String> papers) {
    return applicantDid("correction", Map.of("papers", papers));
  }

  CaseWalk supplied(String... papers) {
    return applicantDid("supplies", Map.of("papers", List.of(papers)));
  }

  CaseWalk withdrawn() {
    return applicantDid("withdrawal", Map.of("reason", "材料有误，重新申请"));
  }

  private CaseWalk applicantDid(String what, Map<String, ?> how) {
    remember();
    Bureau.expect(200, applicantTried(what, how));
    return this;
  }

  Bureau.Answer applicantTried(String what, Map<String, ?> how) {
    Map<String, Object> body = new HashMap<>(how);
    body.put("version", bureau.version(id));
    return bureau.post(applicant, "/api/v1/cases/" + id + "/" + what, body);
  }

  // ---- time --------------------------------------------------------------------------------------------------------

  /** @param moment local, or with its offset as the case tells its dates */
  CaseWalk timePassesTo(String moment) {
    remember();
    if (moment.contains("+")) {
      bureau.timePassesTo(OffsetDateTime.parse(moment).toInstant());
    } else {
      bureau.timePassesTo(moment);
    }
    return this;
  }

  CaseWalk jobsRun() {
    remember();
    bureau.runDueJobs();
    return this;
  }

  // ---- the row -----------------------------------------------------------------------------------------------------

  String state() {
    return bureau.state(id);
  }

  JsonNode view() {
    return bureau.theCase(id);
  }

  /** Null where the case has none. */
  String date(String name) {
    JsonNode date = view().at("/dates/" + name);
    return date.isMissingNode() ? null : date.asText();
  }

  boolean paused() {
    return view().at("/dates/paused").asBoolean();
  }

  List<String> papers() {
    return view().at("/papers").findValuesAsText("code");
  }

  String stateOf(String paper) {
    return StreamSupport.stream(view().at("/papers").spliterator(), false)
        .filter(node -> node.at("/code").asText().equals(paper))
        .map(node -> node.at("/state").asText())
        .findFirst().orElseThrow();
  }

  List<String> openSteps() {
    return bureau.openSteps(id);
  }

  /** Kinds of its events without who took it when, or too late. */
  List<String> story() {
    return bureau.events(id).stream().filter(kind -> !kind.equals("CLAIMED") && !kind.equals("STEP_OVERDUE")).toList();
  }

  long count(String event) {
    return bureau.events(id).stream().filter(event::equals).count();
  }

  List<JsonNode> events(String kind) {
    return ofKind("events", kind);
  }

  /** Kinds of what the applicant was told. */
  List<String> messages() {
    return get("messages").findValuesAsText("kind");
  }

  /** The last message of this kind. */
  String message(String kind) {
    List<JsonNode> all = ofKind("messages", kind);
    return all.get(all.size() - 1).at("/body").asText();
  }

  private List<JsonNode> ofKind(String list, String kind) {
    return StreamSupport.stream(get(list).spliterator(), false)
        .filter(node -> node.at("/kind").asText().equals(kind)).toList();
  }

  private JsonNode get(String what) {
    return Bureau.expect(200, bureau.get("supervisor", "/api/v1/cases/" + id + "/" + what)).body();
  }

  // ---- the engine --------------------------------------------------------------------------------------------------

  /** @param process the matter's, or a shared one that it has called */
  ProcessInstanceAssert in(String process) {
    remember();
    if (!processes.containsKey(process)) {
      throw new AssertionError("the case has not come to " + process + " yet, only to " + processes.keySet());
    }
    return BpmnAwareTests.assertThat(processes.get(process));
  }

  /** When this timer is set to fire, in the bureau's time; null where there is none. */
  String timer(String activity) {
    Job job = job(activity);
    return job == null ? null : ISO_OFFSET_DATE_TIME.format(job.getDuedate().toInstant().atZone(BureauClock.ZONE));
  }

  boolean suspended(String activity) {
    return job(activity).isSuspended();
  }

  /** How many timers and other jobs the engine still has for the case. */
  long jobs() {
    return engine.getManagementService().createJobQuery().count();
  }

  private Job job(String activity) {
    remember();
    return engine.getManagementService().createJobQuery().activityId(activity).list().stream()
        .filter(job -> processes.values().stream().anyMatch(p -> p.getId().equals(job.getProcessInstanceId())))
        .findFirst().orElse(null);
  }

  private void remember() {
    engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(id).list()
        .forEach(instance -> processes.put(processOf(instance), instance));
  }

  private String processOf(ProcessInstance instance) {
    return engine.getRepositoryService().getProcessDefinition(instance.getProcessDefinitionId()).getKey();
  }
}
