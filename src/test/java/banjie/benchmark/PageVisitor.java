package banjie.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks for pages over kept connections, signed in through the form; the client shares the machine. */
final class PageVisitor {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final String address;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();

  /** @param username null for anybody */
  PageVisitor(String address, String username) {
    this.address = address;
    if (username != null) {
      Matcher token = CSRF.matcher(get("/sign-in"));
      Claims.equal("a token in the sign-in form", true, token.find());
      HttpResponse<String> answer = post("/sign-in", Map.of("username", username, "password", "banjie-demo", "_csrf", token.group(1)));
      Claims.equal("signed in as " + username, false, answer.headers().firstValue("location").orElse("/sign-in").contains("/sign-in"));
    }
  }

  /** A page that is there. */
  String get(String path) {
    HttpResponse<String> answer = send(request(path).GET().build());
    Claims.equal(path, 200, answer.statusCode());
    return answer.body();
  }

  private HttpResponse<String> post(String path, Map<String, String> form) {
    String body = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
