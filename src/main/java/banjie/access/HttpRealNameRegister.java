package banjie.access;

import banjie.platform.Refusal;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks over HTTP: POST {"kind","number","name"}, answer {"match": true or false}. */
class HttpRealNameRegister implements RealNameRegister {

  private static final Logger log = LoggerFactory.getLogger(HttpRealNameRegister.class);

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Reply(boolean match) {}

  private final RestClient http;

  HttpRealNameRegister(RestClient http) {
    this.http = http;
  }

  @Override
  public Answer check(Claim claim) {
    try {
      Reply reply = http.post().contentType(MediaType.APPLICATION_JSON).body(claim).retrieve().body(Reply.class);
      return reply != null && reply.match() ? Answer.MATCH : Answer.MISMATCH;
    } catch (RestClientException failure) {
      log.warn("The real-name register does not answer: {}", failure.getMessage());
      throw new Refusal(Refusal.Kind.CONFLICT, "real-name-register-unavailable", "name",
          "实名核验暂时不可用，请稍后再试或到窗口办理",
          "The real-name check is not available now; try later or come to the counter");
    }
  }
}
