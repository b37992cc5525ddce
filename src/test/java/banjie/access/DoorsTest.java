package banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.platform.TestDatabases;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Every door from outside, over HTTP: the engine's own addresses are no Spring controllers and need a real server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabases.class)
class DoorsTest {

  private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @LocalServerPort int port;
  @Autowired ObjectMapper json;

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
  }

  private HttpRequest.Builder request(String address, String username) {
    HttpRequest.Builder request = request(address);
    if (!username.equals("nobody")) {
      request.header("Authorization", basic(username));
    }
    return request;
  }

  private static String basic(String username) {
    return "Basic " + Base64.getEncoder()
        .encodeToString((username + ":" + TestPeople.PASSWORD).getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  @ParameterizedTest(name = "{0} {1} {2} -> {3}")
  @CsvSource({
      "nobody,     GET,  /actuator/health,              200",
      "nobody,     GET,  /actuator/env,                 404",
      "nobody,     GET,  /,                             200",
      "nobody,     GET,  /sign-in,                      200",
      "nobody,     GET,  /css/banjie.css,               200",
      "nobody,     GET,  /whatever,                     404",
      "nobody,     GET,  /application.yml,              404",
      "nobody,     GET,  /api/v1/matters,               200",
      "nobody,     GET,  /api/v1/offices,               200",
      "nobody,     GET,  /v3/api-docs,                  200",
      "nobody,     GET,  /verify,                       200",
      "nobody,     GET,  /verify/AAAAAAAAAAAA,          404",
      "nobody,     GET,  /api/v1/verify/AAAAAAAAAAAA,   404",
      "nobody,     GET,  /api/v1/documents/1/content,   401",
      "nobody,     GET,  /api/v1/me,                    401",
      "nobody,     GET,  /api/v1/whatever,              401",
      "nobody,     POST, /api/v1/matters,               401",
      "nobody,     POST, /api/v1/demo/clock,            401",
      "citizen,    GET,  /api/v1/me,                    200",
      "citizen,    GET,  /api/v1/whatever,              404",
      "citizen,    DELETE, /api/v1/me,                  405",
      "citizen,    GET,  /api/v1/staff,                 403",
      "citizen,    GET,  /api/v1/demo/clock,            403",
      "supervisor, GET,  /api/v1/staff,                 403",
      "admin,      GET,  /api/v1/staff,                 200",
      "admin,      GET,  /api/v1/demo/clock,            200",
      "nobody,     GET,  /engine-rest/task,             401",
      "nobody,     POST, /engine-rest/task,             401",
      "citizen,    GET,  /engine-rest/task,             403",
      "intake,     GET,  /engine-rest/task,             200",
      "intake,     POST, /engine-rest/task,             200",
      "admin,      GET,  /engine-rest/deployment,       200",
      "nobody,     GET,  /camunda/app/tasklist/default/, 302",
      "nobody,     GET,  /camunda/api/engine/engine/,   401",
      "nobody,     POST, /camunda/api/admin/auth/user/default/login/tasklist, 401"})
  void whoGetsIn(String username, String method, String address, int status) throws Exception {
    HttpRequest.Builder request = request(address, username).header("Content-Type", "application/json")
        .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
    HttpResponse<String> response = send(request);
    assertThat(response.statusCode()).isEqualTo(status);
    boolean forPrograms = address.startsWith("/api/") || address.startsWith("/engine-rest/");
    if (forPrograms && status >= 400) {
      assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
      JsonNode problem = json.readTree(response.body());
      assertThat(problem.path("type").asText()).startsWith("urn:banjie:");
      assertThat(problem.path("status").asInt()).isEqualTo(status);
      assertThat(problem.path("instance").asText()).isEqualTo(address);
    }
    if (forPrograms) {
      assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void aTokenOpensTheEngineToo() throws Exception {
    JsonNode issued = json.readTree(send(request("/api/v1/tokens", "intake").POST(BodyPublishers.noBody())).body());
    String bearer = "Bearer " + issued.path("token").asText();
    assertThat(send(request("/engine-rest/task").header("Authorization", bearer)).statusCode()).isEqualTo(200);
  }

  @Test
  void officersCannotBendTheEngine() throws Exception {
    String answers = new String(getClass().getResourceAsStream("/samples/resident-pension-cancellation.json").readAllBytes(),
        StandardCharsets.UTF_8);
    HttpResponse<String> filed = send(request("/api/v1/cases", "intake").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(
            "{\"itemCode\":\"resident-pension-cancellation\",\"committed\":[],\"answers\":" + answers + "}")));
    assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
    String instance = firstId("/engine-rest/process-instance?businessKey=" + json.readTree(filed.body()).path("id").asText());
    String job = firstId("/engine-rest/job?maxResults=1");
    String definition = firstId("/engine-rest/process-definition?maxResults=1");

    assertRefused("DELETE", "/engine-rest/process-instance/" + instance, "");
    assertRefused("PUT", "/engine-rest/process-instance/" + instance + "/variables/x", "{\"value\":1}");
    assertRefused("PUT", "/engine-rest/process-instance/" + instance + "/suspended", "{\"suspended\":true}");
    assertRefused("POST", "/engine-rest/process-instance/" + instance + "/modification",
        "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_Review\"}]}");
    assertRefused("PUT", "/engine-rest/job/" + job + "/suspended", "{\"suspended\":true}");
    assertRefused("POST", "/engine-rest/job/" + job + "/execute", "{}");
    assertRefused("PUT", "/engine-rest/process-definition/" + definition + "/suspended", "{\"suspended\":true}");
    assertRefused("DELETE", "/engine-rest/process-definition/" + definition, "");
    assertRefused("POST", "/engine-rest/user/create",
        "{\"profile\":{\"id\":\"mallory\"},\"credentials\":{\"password\":\"x\"}}");
    assertRefused("POST", "/engine-rest/authorization/create",
        "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"intake\",\"resourceType\":8,\"resourceId\":\"*\"}");
  }

  private String firstId(String address) throws Exception {
    JsonNode found = json.readTree(send(request(address, "admin")).body());
    assertThat(found).isNotEmpty();
    return found.get(0).path("id").asText();
  }

  private void assertRefused(String method, String address, String body) throws Exception {
    HttpResponse<String> response = send(request(address, "intake").header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body)));
    assertThat(response.statusCode()).as(method + " " + address + ": " + response.body()).isEqualTo(403);
  }

  @Test
  void theFiltersAreThereAtFirstStart() throws Exception {
    JsonNode filters = json.readTree(send(request("/engine-rest/filter?sortBy=filterId&sortOrder=asc", "intake")).body());
    assertThat(filters.findValuesAsText("name"))
        .contains("受理", "审核", "办结", "盖章认定", "今日到期", "已逾期", "我的任务");
    for (JsonNode filter : filters) {
      HttpResponse<String> list = send(request("/engine-rest/filter/" + filter.path("id").asText() + "/list", "intake"));
      assertThat(list.statusCode()).as(filter.path("name").asText() + list.body()).isEqualTo(200);
    }
  }

  private int signIn(String username, String password) throws Exception {
    Matcher form = FORGERY_TOKEN.matcher(send(request("/sign-in")).body());
    assertThat(form.find()).isTrue();
    String body = "_csrf=" + URLEncoder.encode(form.group(1), StandardCharsets.UTF_8)
        + "&username=" + username + "&password=" + password;
    return send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))).statusCode();
  }

  @Test
  void oneSignInOpensTasklistButCockpitOnlyForAdministrators() throws Exception {
    assertThat(signIn("intake", TestPeople.PASSWORD)).isEqualTo(302);
    assertThat(send(request("/camunda/app/tasklist/default/")).statusCode()).isEqualTo(200);
    assertThat(send(request("/camunda/app/cockpit/default/")).statusCode()).isEqualTo(403);
    assertThat(json.readTree(send(request("/camunda/api/admin/auth/user/default")).body()).findValuesAsText("userId"))
        .isEqualTo(List.of("intake"));

    cookies.getCookieStore().removeAll();
    assertThat(signIn("admin", TestPeople.PASSWORD)).isEqualTo(302);
    assertThat(send(request("/camunda/app/cockpit/default/")).statusCode()).isEqualTo(200);
    assertThat(send(request("/camunda/app/admin/default/")).statusCode()).isEqualTo(200);
  }

  @Test
  void applicantsHaveNoBusinessInTasklist() throws Exception {
    assertThat(signIn("citizen", TestPeople.PASSWORD)).isEqualTo(302);
    assertThat(send(request("/camunda/app/tasklist/default/")).statusCode()).isEqualTo(403);
    assertThat(send(request("/")).body()).contains("张三");
  }

  @Test
  void theApplicationsGuardAgainstForgedRequests() throws Exception {
    signIn("intake", TestPeople.PASSWORD);
    send(request("/camunda/app/tasklist/default/"));
    HttpRequest.Builder request = request("/camunda/api/engine/engine/default/task")
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"));
    String token = cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN")).findFirst().orElseThrow().getValue();
    assertThat(send(request.copy().header("X-XSRF-TOKEN", token)).statusCode()).isEqualTo(200);
    assertThat(send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void signingOutOfTasklistSignsOut() throws Exception {
    signIn("intake", TestPeople.PASSWORD);
    assertThat(send(request("/camunda/api/admin/auth/user/default/logout").POST(BodyPublishers.noBody())).statusCode())
        .isEqualTo(204);
    assertThat(send(request("/camunda/app/tasklist/default/")).statusCode()).isEqualTo(302);
  }

  @Test
  void aWrongPasswordOnThePage() throws Exception {
    assertThat(signIn("intake", "wrong")).isEqualTo(302);
    assertThat(send(request("/sign-in?error")).body()).contains("用户名或密码错误");
    assertThat(send(request("/camunda/app/tasklist/default/")).statusCode()).isEqualTo(302);
  }

  @Test
  void aSessionIsNoKeyToTheRestInterfaces() throws Exception {
    signIn("intake", TestPeople.PASSWORD);
    assertThat(send(request("/api/v1/me")).statusCode()).isEqualTo(401);
    assertThat(send(request("/engine-rest/task")).statusCode()).isEqualTo(401);
  }

  @Test
  void pagesTakeScriptsFromNowhereElse() throws Exception {
    assertThat(send(request("/")).headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'").contains("frame-ancestors 'none'");
  }

  @Test
  void theFrontPageTellsADemoWhoThereIs() throws Exception {
    assertThat(send(request("/")).body()).contains(DemoPeople.PASSWORD, "station-intake");
  }
}
