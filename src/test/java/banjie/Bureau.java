package banjie;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import banjie.casefile.Signature;
import banjie.platform.TestTime;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The bureau as its people use it: over REST, as demo people, with the timers in the test's hand. */
@TestComponent
public class Bureau {

  /** @param status of the HTTP answer; body JSON, or null */
  public record Answer(int status, JsonNode body) {

    public String text(String pointer) {
      JsonNode value = body.at(pointer);
      return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
  }

  private static final String PASSWORD = "banjie-demo";
  /** Of those whom a test takes on; staff need a longer one than the demo people have. */
  private static final String STAFF_PASSWORD = "bureau-of-the-tests-1";

  private final MockMvc http;
  private final ObjectMapper json;
  private final ManagementService jobs;
  private final TestTime time;
  private final Map<String, String> passwords = new ConcurrentHashMap<>();

  public Bureau(MockMvc http, ObjectMapper json, ManagementService jobs, TestTime time) {
    this.http = http;
    this.json = json;
    this.jobs = jobs;
    this.time = time;
  }

  // ---- requests ----------------------------------------------------------------------------------------------------

  public Answer get(String username, String path) {
    return send(username, HttpMethod.GET, path, null);
  }

  public Answer post(String username, String path, Object body) {
    return send(username, HttpMethod.POST, path, body);
  }

  /** @param username null for nobody */
  public Answer send(String username, HttpMethod method, String path, Object body) {
    return send(username, method, path, MediaType.APPLICATION_JSON, body);
  }

  private Answer send(String username, HttpMethod method, String path, MediaType type, Object body) {
    try {
      var request = MockMvcRequestBuilders.request(method, path).contentType(type);
      if (username != null) {
        request = request.with(httpBasic(username, passwords.getOrDefault(username, PASSWORD)));
      }
      if (body != null) {
        request = request.content(body instanceof String text ? text : json.writeValueAsString(body));
      }
      MockHttpServletResponse response = http.perform(request).andReturn().getResponse();
      String text = response.getContentAsString(StandardCharsets.UTF_8);
      return new Answer(response.getStatus(), text.isBlank() ? null : json.readTree(text));
    } catch (Exception e) {
      throw new IllegalStateException(method + " " + path, e);
    }
  }

  /** A file as the body. */
  public Answer csv(String username, String path, String text) {
    return send(username, HttpMethod.POST, path, MediaType.parseMediaType("text/csv;charset=UTF-8"), text);
  }

  // ---- cases -------------------------------------------------------------------------------------------------------

  /** Answers of a complete and valid application for this item. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> sample(String itemCode) {
    try (InputStream file = getClass().getResourceAsStream("/samples/" + itemCode + ".json")) {
      return new HashMap<>(json.readValue(file, Map.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Filed by the hall's clerk for somebody at the counter; answers the case's id. */
  public String file(String itemCode) {
    return file(itemCode, sample(itemCode), List.of());
  }

  public String file(String itemCode, Map<String, Object> answers, List<String> committed) {
    return scanned(tryToFile("intake", itemCode, answers, committed));
  }

  /** Signed by the applicant's own name, where something is committed. */
  public Answer tryToFile(String username, String itemCode, Map<String, ?> answers, List<String> committed) {
    Map<String, Object> filing = new HashMap<>(Map.of("itemCode", itemCode, "answers", answers, "committed", committed));
    if (!committed.isEmpty()) {
      Object name = answers.containsKey("employerName") ? answers.get("employerName") : answers.get("applicantName");
      filing.put("signature", Map.of("name", name, "confirmed", true));
    }
    return post(username, "/api/v1/cases", filing);
  }

  /** What was committed to at the counter was signed on paper, and the clerk adds the scan; answers the case's id. */
  public String scanned(Answer filed) {
    String id = created(filed);
    if ("COUNTER".equals(filed.text("/channel")) && events(id).contains("COMMITMENT_SIGNED")) {
      expect(201, scan(id));
    }
    return id;
  }

  /** The hall's clerk uploads the commitment that the applicant signed at the counter. */
  public Answer scan(String id) {
    return upload("intake", id, Signature.SCAN, "承诺书.pdf", "%PDF-1.7\n% fictitious".getBytes(StandardCharsets.US_ASCII));
  }

  public Answer upload(String username, String id, String paper, String name, byte[] content) {
    try {
      MockHttpServletResponse response = http.perform(MockMvcRequestBuilders
          .multipart("/api/v1/cases/{id}/papers/{paper}/files", id, paper)
          .file(new MockMultipartFile("file", name, "application/octet-stream", content))
          .with(httpBasic(username, passwords.getOrDefault(username, PASSWORD)))).andReturn().getResponse();
      return new Answer(response.getStatus(), json.readTree(response.getContentAsByteArray()));
    } catch (Exception e) {
      throw new IllegalStateException("upload to " + id, e);
    }
  }

  public static String created(Answer answer) {
    if (answer.status() != 201) {
      throw new AssertionError("not filed: " + answer);
    }
    return answer.text("/id");
  }

  public JsonNode theCase(String id) {
    return expect(200, get("supervisor", "/api/v1/cases/" + id)).body();
  }

  public String state(String id) {
    return theCase(id).at("/state").asText();
  }

  public int version(String id) {
    return theCase(id).at("/version").asInt();
  }

  /** The steps that wait for somebody. */
  public List<String> openSteps(String id) {
    return theCase(id).at("/openSteps").findValuesAsText("step");
  }

  /** Kinds of the case's events, oldest first. */
  public List<String> events(String id) {
    return expect(200, get("supervisor", "/api/v1/cases/" + id + "/events")).body().findValuesAsText("kind");
  }

  // ---- officers ----------------------------------------------------------------------------------------------------

  /** The officer takes this step of this case, whatever waits before it. */
  public void claim(String username, String id, String step) {
    expect(200, post(username, "/api/v1/work-items/" + taskId(id, step) + "/claim", Map.of("reason", "RESUMED")));
  }

  public String taskId(String id, String step) {
    for (JsonNode open : theCase(id).at("/openSteps")) {
      if (open.at("/step").asText().equals(step)) {
        return open.at("/taskId").asText();
      }
    }
    throw new AssertionError("step " + step + " is not open: " + theCase(id));
  }

  /** The officer finishes a step that is theirs; the answer as it comes, refusals too. */
  public Answer tryFinish(String username, String id, String step, Map<String, ?> answers) {
    Map<String, Object> body = new HashMap<>(answers);
    body.putIfAbsent("version", version(id));
    return post(username, "/api/v1/cases/" + id + "/steps/" + step, body);
  }

  /** Claims and finishes. */
  public JsonNode finish(String username, String id, String step, Map<String, ?> answers) {
    claim(username, id, step);
    return expect(200, tryFinish(username, id, step, answers)).body();
  }

  /** The administrator takes on a member of staff; one of an earlier test stays. */
  public void employ(String username, String office, String role) {
    employ(username, List.of(Map.of("office", office, "role", role)));
  }

  /** @param posts each of office and role */
  public void employ(String username, List<Map<String, String>> posts) {
    if (passwords.containsKey(username)) {
      return;
    }
    Answer answer = post("admin", "/api/v1/staff", Map.of("username", username, "password", STAFF_PASSWORD,
        "name", "测试" + username, "posts", posts));
    if (answer.status() != 201 && !"username-taken".equals(answer.text("/code"))) {
      throw new AssertionError("not taken on: " + answer);
    }
    passwords.put(username, STAFF_PASSWORD);
  }

  public static Answer expect(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError("expected " + status + ", got " + answer);
    }
    return answer;
  }

  // ---- timers ------------------------------------------------------------------------------------------------------

  /** Moves time and executes what has come due, as the engine's executor would, oldest first. */
  public void timePassesTo(String local) {
    time.at(local);
    runDueJobs();
  }

  public void timePassesTo(Instant moment) {
    time.at(moment);
    runDueJobs();
  }

  public void runDueJobs() {
    for (int round = 0; round < 500; round++) {
      List<Job> due = jobs.createJobQuery().executable().active().orderByJobDuedate().asc().list().stream()
          .filter(job -> job.getDuedate() == null || !job.getDuedate().after(Date.from(time.now())))
          .toList();
      if (due.isEmpty()) {
        return;
      }
      // One at a time: a job may cancel the others.
      jobs.executeJob(due.get(0).getId());
    }
    throw new AssertionError("jobs never end");
  }
}
