package banjie.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One case on its way: what its applicant and the officers do with it. Each method is one deed of one person. */
final class Visit {

  /** The supervisor may look at every case and changes none. */
  private static final String LOOKER = "supervisor";
  private static final String STATION_OFFICER = "station";
  /** Holds intake, review and completion of the hall (综合窗口). */
  private static final String ALL_ROUND_OFFICER = "window";

  private final Api api;
  private final String item;
  private final Applicant applicant;
  private final Window window;
  private final Map<String, Object> answers;
  private Applicant filer;
  private List<String> checklist = List.of();
  private String id;
  private int outOfTurn;

  Visit(Api api, String item, Applicant applicant, Window window, Map<String, Object> answers) {
    this.api = api;
    this.item = item;
    this.applicant = applicant;
    this.filer = applicant;
    this.window = window;
    this.answers = new HashMap<>(answers);
  }

  String item() {
    return item;
  }

  boolean isFiled() {
    return id != null;
  }

  /** Codes of the papers that the public catalogue asked this applicant for, before filing. */
  List<String> checklist() {
    return checklist;
  }

  /** How often an officer had to give a reason for taking this case before an older one. */
  int outOfTurn() {
    return outOfTurn;
  }

  JsonNode look() {
    return api.get(LOOKER, "/api/v1/cases/" + id);
  }

  JsonNode events() {
    return api.get(LOOKER, "/api/v1/cases/" + id + "/events");
  }

  /** @param times how often at least the event has to be on record */
  boolean shows(String event, int times) {
    return Collections.frequency(events().findValuesAsText("kind"), event) >= times;
  }

  JsonNode explanations() {
    return api.get(LOOKER, "/api/v1/cases/" + id + "/dates");
  }

  /** Another answer than the usual one. */
  Visit saying(String key, Object value) {
    answers.put(key, value);
    return this;
  }

  /** Somebody else than the person concerned files and follows the case online. */
  Visit filedBy(Applicant account) {
    filer = account;
    return this;
  }

  // ---- the applicant -----------------------------------------------------------------------------------------------

  void fileAtCounter() {
    file(window.intake, "COUNTER", List.of());
  }

  void fileOnline() {
    file(filer.username(), "ONLINE", List.of());
  }

  /** Asks for 容缺受理: these papers follow later, which the applicant signs for. */
  void fileDeferring(String... papers) {
    file(filer.username(), "ONLINE", List.of(papers));
  }

  private void file(String username, String channel, List<String> committed) {
    checklist = new PublicCatalogue(api).checklist(item, answers, channel);
    List<String> inHand = new ArrayList<>(checklist);
    inHand.removeAll(committed);
    Object signer = answers.getOrDefault("employerName", answers.get("applicantName"));
    id = api.post(username, "/api/v1/cases", Map.of("itemCode", item, "answers", answers, "office", window.office,
        "papers", inHand, "committed", committed, "signature", Map.of("name", signer, "confirmed", true))).path("id").asText();
  }

  void resubmit(String... papers) {
    asApplicant("correction", Map.of("papers", papers));
  }

  void supply(String... papers) {
    asApplicant("supplies", Map.of("papers", papers));
  }

  void withdraw() {
    asApplicant("withdrawal", Map.of("reason", "不再需要"));
  }

  void rate() {
    asApplicant("rating", Map.of("grade", 5, "comment", "很快"));
  }

  private void asApplicant(String deed, Map<String, ?> body) {
    JsonNode seen = api.get(filer.username(), "/api/v1/cases/" + id);
    api.post(filer.username(), "/api/v1/cases/" + id + "/" + deed, versioned(body, seen));
  }

  // ---- the officers ------------------------------------------------------------------------------------------------

  /** The form of matters 4 and 5 asks for the community's own stamp as well. */
  void stamp(boolean communityStamp) {
    step(STATION_OFFICER, "STATION",
        communityStamp ? Map.of("decision", "STAMP", "communityStamp", true) : Map.of("decision", "STAMP"));
  }

  void returnFromStation() {
    step(STATION_OFFICER, "STATION", Map.of("decision", "RETURN", "reason", "户口不在本社区"));
  }

  void accept() {
    step(window.intake, "INTAKE", Map.of("decision", "ACCEPT"));
  }

  void acceptDeferring(String... papers) {
    step(window.intake, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", papers));
  }

  void askCorrection(String... papers) {
    step(window.intake, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", papers, "gapNote", "复印件不清晰，请重新提供"));
  }

  void decline() {
    step(window.intake, "INTAKE", Map.of("decision", "DECLINE", "reason", "参保地不在本市", "competentOrgan", "参保地社会保险经办机构"));
  }

  void checkTwice() {
    step(window.leadCheck, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
    step(window.secondCheck, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
  }

  void verifySupply(String... papers) {
    step(window.leadCheck, "SUPPLY_CHECK", Map.of("accepted", papers));
  }

  void approve() {
    step(window.review, "REVIEW", Map.of("decision", "APPROVE"));
  }

  void refuse() {
    step(window.review, "REVIEW", Map.of("decision", "REFUSE", "reason", "参保状态不是暂停参保"));
  }

  void completeAndHandOver() {
    step(window.completion, "COMPLETION", Map.of("resultName", "办理结果", "handedOver", true, "recipient", applicant.name()));
  }

  void complete() {
    step(window.completion, "COMPLETION", Map.of("resultName", "办理结果", "handedOver", false));
  }

  void deliverByPost() {
    step(window.completion, "DELIVERY", Map.of("method", "POST", "recipient", applicant.name()));
  }

  void singleVisit() {
    api.post(ALL_ROUND_OFFICER, "/api/v1/cases/" + id + "/single-visit",
        versioned(Map.of("resultName", "办理结果", "recipient", applicant.name()), look()));
  }

  /** The supervisor finds the case among those overdue and presses for it. */
  void urge() {
    String number = look().path("number").asText();
    JsonNode late = api.get(LOOKER, "/api/v1/supervision/overdue?limit=200&item=" + item);
    if (!late.findValuesAsText("number").contains(number)) {
      throw new IllegalStateException("overdue case " + number + " is missing from the supervisor's list");
    }
    api.post(LOOKER, "/api/v1/cases/" + id + "/urge", Map.of("reason", "已超过承诺时限，请立即办理"));
  }

  /** The clerk takes the case from the queue and lets it lie. */
  void takeForIntake() {
    take(window.intake, "INTAKE");
  }

  void takeForReview() {
    take(window.review, "REVIEW");
  }

  void takeForDelivery() {
    take(window.completion, "DELIVERY");
  }

  private void step(String officer, String step, Map<String, ?> decision) {
    JsonNode seen = take(officer, step);
    api.post(officer, "/api/v1/cases/" + id + "/steps/" + step, versioned(decision, seen));
  }

  /**
   * In turn where possible; what the officer has already stays theirs. A demo may have older cases waiting that are none
   * of ours, and passing them takes a reason.
   *
   * @return the case as it was when taken; taking it changes no version
   */
  private JsonNode take(String officer, String step) {
    JsonNode[] seen = new JsonNode[1];
    if (!DemoClock.await(() -> task(seen[0] = look(), step) != null)) {
      throw new IllegalStateException("step " + step + " did not open");
    }
    String path = "/api/v1/work-items/" + task(seen[0], step) + "/claim";
    Api.Answer answer = api.send(officer, "POST", path, null);
    if (answer.code().equals("not-first-in-line")) {
      outOfTurn++;
      api.post(officer, path, Map.of("reason", "APPOINTMENT"));
    } else if (!answer.ok()) {
      throw new Api.Refused(officer + " POST " + path, answer);
    }
    return seen[0];
  }

  private static String task(JsonNode seen, String step) {
    for (JsonNode open : seen.path("openSteps")) {
      if (open.path("step").asText().equals(step)) {
        return open.path("taskId").asText();
      }
    }
    return null;
  }

  private static Map<String, Object> versioned(Map<String, ?> body, JsonNode seen) {
    Map<String, Object> all = new HashMap<>(body);
    all.put("version", seen.path("version").asInt());
    return all;
  }
}
