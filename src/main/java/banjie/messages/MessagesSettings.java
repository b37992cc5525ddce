package banjie.messages;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param served from when on a document in the inbox of somebody who consented counts as served */
@ConfigurationProperties("banjie.messages")
record MessagesSettings(
    @DefaultValue("ARRIVED") Served served,
    @DefaultValue Email email,
    @DefaultValue Sms sms,
    @DefaultValue Sending sending) {

  enum Served {
    /** When the message entered the designated system, the inbox: with the event itself (ESL 11). */
    ARRIVED,
    /** When the applicant first opens it. */
    READ
  }

  /** @param from as in a mail's header; the server is that of spring.mail */
  record Email(@DefaultValue("false") boolean enabled, String from) {}

  /**
   * @param url where a message is posted to
   * @param token sent as bearer token; none if null
   * @param signature put in front of each text, as operators demand
   * @param timeout for the connection and for the answer each
   */
  record Sms(@DefaultValue("false") boolean enabled, URI url, String token, @DefaultValue("办结") String signature,
      @DefaultValue("10s") Duration timeout) {}

  /**
   * @param enabled false on a node that shall not send
   * @param lease after which another node may repeat an attempt that nobody has finished; longer than any attempt
   * @param attempts until giving up
   * @param firstPause after a failure; doubled with each further one
   */
  record Sending(
      @DefaultValue("true") boolean enabled,
      @DefaultValue("5m") Duration lease,
      @DefaultValue("12") int attempts,
      @DefaultValue("1m") Duration firstPause,
      @DefaultValue("4h") Duration longestPause) {

    /** @param failed how many attempts have failed, 1 or more */
    Duration pauseAfter(int failed) {
      Duration pause = firstPause.multipliedBy(1L << Math.min(failed - 1, 30));
      return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
  }
}
