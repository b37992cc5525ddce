package banjie.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Our REST interface over real HTTP with bearer tokens and kept connections; the client shares the machine and the JVM. */
final class Rest implements Contender {

  private record Answer(int status, JsonNode body) {}

  private final Bureau bureau;
  private final String api;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> tokens = new HashMap<>();
  private final Map<String, Object> application;
  private final IntConsumer verify;

  Rest(Bureau bureau, int officers, IntConsumer verify) {
    this.bureau = bureau;
    this.api = bureau.address() + "/api/v1";
    this.application = Map.of("itemCode", Bureau.ITEM, "office", "hall", "answers", bureau.sample());
    this.verify = verify;
    for (String role : new String[] {"INTAKE", "REVIEW", "COMPLETION"}) {
      for (int i = 0; i < officers; i++) {
        String username = Bureau.username(role, i);
        tokens.put(username, token(username, Bureau.PASSWORD));
      }
    }
  }

  @Override
  public String name() {
    return "(c) REST";
  }

  @Override
  public String database() {
    return "postgres";
  }

  @Override
  public void live(int officer, Timings timings) {
    timings.time(Stage.SUBMIT, () -> expect(201, post("INTAKE", officer, "/cases", application)));
    step("INTAKE", officer, Stage.TAKE_INTAKE, Stage.INTAKE, Bureau.ACCEPT, timings);
    step("REVIEW", officer, Stage.TAKE_REVIEW, Stage.REVIEW, Bureau.APPROVE, timings);
    step("COMPLETION", officer, Stage.TAKE_COMPLETION, Stage.COMPLETION, Bureau.HAND_OVER, timings);
  }

  private void step(String step, int officer, Stage taking, Stage deciding, Map<String, Object> decision, Timings timings) {
    JsonNode taken = timings.time(taking, () -> next(step, officer, timings));
    timings.time(deciding, () -> {
      Map<String, Object> body = new HashMap<>(decision);
      body.put("version", taken.at("/version").asInt());
      return expect(200, post(step, officer, "/cases/" + taken.at("/id").asText() + "/steps/" + step, body));
    });
  }

  private JsonNode next(String step, int officer, Timings timings) {
    while (true) {
      Answer answer = post(step, officer, "/worklist/next?step=" + step, null);
      if (answer.status() != 204) {
        return expect(200, answer).body();
      }
      timings.missed();
    }
  }

  private String token(String username, String password) {
    return expect(201, send(null, "/tokens", Map.of("username", username, "password", password))).body().at("/token").asText();
  }

  /** The role is the step: each has its own officers. */
  private Answer post(String role, int officer, String path, Object body) {
    return send(tokens.get(Bureau.username(role, officer)), path, body);
  }

  private Answer send(String token, String path, Object body) {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path))
          .header("Content-Type", "application/json")
          .POST(body == null
              ? HttpRequest.BodyPublishers.noBody()
              : HttpRequest.BodyPublishers.ofByteArray(bureau.json().writeValueAsBytes(body)));
      if (token != null) {
        request.header("Authorization", "Bearer " + token);
      }
      HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.body().length == 0 ? null : bureau.json().readTree(response.body()));
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer expect(int status, Answer answer) {
    if (answer.status() != status) {
      throw new IllegalStateException("expected " + status + ", got " + answer);
    }
    return answer;
  }

  @Override
  public void verify(int lives) {
    verify.accept(lives);
  }
}
