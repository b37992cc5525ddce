package banjie.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, one by one, each outside any transaction. Any number of nodes may do so at once: a row is claimed with a
 * lease before the attempt, and one whose node died is tried again when the lease has run out, with the same key.
 */
@Component
class Outbox {

  private static final Logger log = LoggerFactory.getLogger(Outbox.class);

  private final OutboxMapper mapper;
  private final List<Channel> channels;
  private final MessagesSettings.Sending settings;
  private final Clock clock;

  Outbox(OutboxMapper mapper, List<Channel> channels, MessagesSettings settings, Clock clock) {
    this.mapper = mapper;
    this.channels = channels;
    this.settings = settings.sending();
    this.clock = clock;
  }

  /** @return how many went out */
  int sendDue() {
    return channels.stream().filter(Channel::enabled).mapToInt(this::sendDue).sum();
  }

  /** Stops where the other side is down: the rest would only lose attempts. */
  private int sendDue(Channel channel) {
    int sent = 0;
    while (!Thread.currentThread().isInterrupted()) {
      Instant now = clock.instant();
      Outgoing next = mapper.claim(channel.code(), now, now.plus(settings.lease()));
      if (next == null) {
        break;
      }
      SendFailure failure = attempt(channel, next);
      if (failure == null) {
        mapper.sent(next, clock.instant());
        sent++;
      } else {
        failed(next, failure);
        if (failure.kind.channelDown) {
          break;
        }
      }
    }
    return sent;
  }

  /** @return null if it went out */
  private SendFailure attempt(Channel channel, Outgoing message) {
    try {
      if (message.attempts() > allowed(message)) {
        return new SendFailure(SendFailure.Kind.BROKEN, null); // every node that tried has died of it
      }
      if (message.address() == null) {
        return new SendFailure(SendFailure.Kind.NO_ADDRESS, null);
      }
      channel.send(message);
      return null;
    } catch (SendFailure failure) {
      return failure;
    } catch (RuntimeException fault) {
      log.error("Message {} can't be made into {}: {}", message.messageId(), message.channel(), fault.getClass().getName());
      return new SendFailure(SendFailure.Kind.BROKEN, null);
    }
  }

  private void failed(Outgoing message, SendFailure failure) {
    boolean last = failure.kind == SendFailure.Kind.NO_ADDRESS || message.attempts() >= allowed(message);
    mapper.failed(message, last ? null : clock.instant().plus(settings.pauseAfter(message.attempts())), failure.code());
    if (last) {
      log.warn("Message {} of case {} by {} is given up after {} attempts: {}", message.messageId(), message.number(),
          message.channel(), message.attempts(), failure.code());
    }
  }

  private int allowed(Outgoing message) {
    return settings.attempts() + message.granted();
  }
}
