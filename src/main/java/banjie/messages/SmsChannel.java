package banjie.messages;

import banjie.platform.StartRefused;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Text messages by an operator's gateway: POST {"to", "text", "id"}, with the id as Idempotency-Key too. Any answer 2xx means
 * taken. Gateways that speak otherwise need a small translator in front of them.
 */
@Component
class SmsChannel implements Channel {

  private record Body(String to, String text, String id) {}

  private static final int TOO_MANY_REQUESTS = 429;

  private final MessagesSettings.Sms settings;
  private final RestClient gateway;

  SmsChannel(MessagesSettings settings, RestClient.Builder http) {
    this.settings = settings.sms();
    if (enabled() && this.settings.url() == null) {
      throw new StartRefused("短信通知已开启，但未设置网关地址。Text messages are switched on without a gateway",
          "Set banjie.messages.sms.url, or banjie.messages.sms.enabled=false");
    }
    this.gateway = enabled() ? gateway(this.settings, http) : null;
  }

  /**
   * The JDK's newer client: the older one repeats a POST by itself when a connection breaks. Buffered, so that the
   * length is told.
   */
  private static RestClient gateway(MessagesSettings.Sms settings, RestClient.Builder http) {
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(settings.timeout()).build());
    requests.setReadTimeout(settings.timeout());
    RestClient.Builder gateway = http.requestFactory(new BufferingClientHttpRequestFactory(requests))
        .baseUrl(settings.url().toString());
    return (settings.token() == null || settings.token().isBlank()
        ? gateway
        : gateway.defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.token())).build();
  }

  @Override
  public String code() {
    return "SMS";
  }

  @Override
  public boolean enabled() {
    return settings.enabled();
  }

  @Override
  public void send(Outgoing message) throws SendFailure {
    String id = message.key().toString();
    HttpStatusCode status;
    try {
      status = gateway.post().contentType(MediaType.APPLICATION_JSON).header("Idempotency-Key", id)
          .body(new Body(message.address(), message.brief(settings.signature()), id))
          .retrieve().toBodilessEntity().getStatusCode();
    } catch (RestClientResponseException answered) {
      throw refused(answered.getStatusCode());
    } catch (ResourceAccessException unanswered) {
      throw new SendFailure(unanswered.getCause() instanceof HttpTimeoutException
          ? SendFailure.Kind.TIMEOUT
          : SendFailure.Kind.UNREACHABLE, null);
    } catch (RestClientException unreadable) {
      throw new SendFailure(SendFailure.Kind.BROKEN, null);
    }
    if (!status.is2xxSuccessful()) {
      throw refused(status);
    }
  }

  private static SendFailure refused(HttpStatusCode status) {
    boolean down = status.is5xxServerError() || status.value() == TOO_MANY_REQUESTS;
    return new SendFailure(status.value() == 401 || status.value() == 403 ? SendFailure.Kind.SIGN_IN
        : down ? SendFailure.Kind.UNAVAILABLE : SendFailure.Kind.REFUSED, status.value());
  }
}
