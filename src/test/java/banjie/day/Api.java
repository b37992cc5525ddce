package banjie.day;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The REST door, as any program would use it. */
final class Api {

  /** Public: the demo's people all have it. */
  private static final String DEMO_PASSWORD = "banjie-demo";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** @param body null for an empty answer or one that is no JSON */
  record Answer(int status, JsonNode body) {

    boolean ok() {
      return status / 100 == 2;
    }

    /** The problem's code, as in RFC 9457 answers of this application; empty without one. */
    String code() {
      return body == null ? "" : body.path("code").asText();
    }
  }

  /** The application said no where the day's plan needs a yes. */
  static final class Refused extends RuntimeException {

    Refused(String what, Answer answer) {
      super(what + " → " + answer.status() + " " + (answer.body() == null ? "" : brief(answer.body())));
    }

    private static String brief(JsonNode problem) {
      return problem.has("detail") ? problem.path("code").asText() + " " + problem.path("detail").asText()
          + " " + problem.path("errors") : problem.toString();
    }
  }

  private final URI base;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ObjectMapper json = new ObjectMapper();
  /** Of the accounts that this day opens. */
  private final Map<String, String> passwords = new HashMap<>();

  Api(URI base) {
    this.base = base;
  }

  JsonNode get(String username, String path) {
    return expect("GET " + path, send(username, "GET", path, null));
  }

  JsonNode post(String username, String path, Object body) {
    return expect((username == null ? "nobody" : username) + " POST " + path, send(username, "POST", path, body));
  }

  /** Opens an account with a password that nobody else learns. */
  void signUp(String username, String path, Map<String, ?> about) {
    String password = UUID.randomUUID().toString();
    Map<String, Object> body = new HashMap<>(about);
    body.put("username", username);
    body.put("password", password);
    post(null, path, body);
    passwords.put(username, password);
  }

  /**
   * @param username null for nobody
   * @throws UncheckedIOException when nobody answers
   */
  Answer send(String username, String method, String path, Object body) {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE)
          .header("Content-Type", "application/json").header("Accept", "application/json")
          .method(method, body == null ? HttpRequest.BodyPublishers.noBody()
              : HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
      if (username != null) {
        byte[] pair = (username + ":" + passwords.getOrDefault(username, DEMO_PASSWORD)).getBytes(StandardCharsets.UTF_8);
        request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
      }
      HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), read(response.body()));
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private JsonNode read(String text) throws IOException {
    return text.startsWith("{") || text.startsWith("[") ? json.readTree(text) : null;
  }

  private static JsonNode expect(String what, Answer answer) {
    if (!answer.ok()) {
      throw new Refused(what, answer);
    }
    return answer.body();
  }
}
