package banjie.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** An HTTP server that takes text messages, or answers as a test wants. */
final class SmsGateway {

  record Request(String authorization, String key, String to, String text, String id, String length, int answered) {}

  private static final int NONE = 0;

  private final HttpServer server;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private volatile int answer;
  private volatile CountDownLatch silence;

  SmsGateway() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/sms", this::handle);
    server.setExecutor(Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task, "sms-gateway");
      thread.setDaemon(true);
      return thread;
    }));
    server.start();
    fresh();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/sms";
  }

  void fresh() {
    speaks();
    requests.clear();
    answer = 202;
  }

  void answers(int status) {
    speaks();
    answer = status;
  }

  /** Takes the request and says nothing. */
  void keepsSilent() {
    silence = new CountDownLatch(1);
  }

  private void speaks() {
    if (silence != null) {
      silence.countDown();
    }
    silence = null;
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  private void handle(HttpExchange exchange) throws IOException {
    CountDownLatch silent = silence;
    JsonNode body = new ObjectMapper().readTree(exchange.getRequestBody());
    int status = silent == null ? answer : NONE;
    requests.add(new Request(exchange.getRequestHeaders().getFirst("Authorization"),
        exchange.getRequestHeaders().getFirst("Idempotency-Key"),
        body.at("/to").asText(), body.at("/text").asText(), body.at("/id").asText(),
            exchange.getRequestHeaders().getFirst("Content-Length"),
        status));
    if (silent != null) {
      try {
        silent.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    } else {
      exchange.sendResponseHeaders(status, -1);
    }
    exchange.close();
  }
}
