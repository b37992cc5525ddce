package banjie.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.platform.StartRefused;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.client.RestClient;

class MessagesSettingsTest {

  private static final MessagesSettings.Sms NO_SMS = new MessagesSettings.Sms(false, null, null, "办结", Duration.ofSeconds(1));
  private static final MessagesSettings.Sending SENDING =
      new MessagesSettings.Sending(true, Duration.ofMinutes(5), 12, Duration.ofMinutes(1), Duration.ofHours(4));

  private static MessagesSettings settings(MessagesSettings.Email email, MessagesSettings.Sms sms) {
    return new MessagesSettings(MessagesSettings.Served.ARRIVED, email, sms, SENDING);
  }

  @Test
  void pausesDoubleUpToTheLongest() {
    assertThat(SENDING.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(SENDING.pauseAfter(2)).isEqualTo(Duration.ofMinutes(2));
    assertThat(SENDING.pauseAfter(8)).isEqualTo(Duration.ofMinutes(128));
    assertThat(SENDING.pauseAfter(9)).isEqualTo(Duration.ofHours(4));
    assertThat(SENDING.pauseAfter(1000)).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void aChannelThatIsSwitchedOnWithoutItsOtherSideIsFoundAtStart() {
    StaticListableBeanFactory nothing = new StaticListableBeanFactory();
    StaticListableBeanFactory server = new StaticListableBeanFactory();
    server.addBean("server", new JavaMailSenderImpl());
    MessagesSettings mail = settings(new MessagesSettings.Email(true, "noreply@hrss.example"), NO_SMS);
    MessagesSettings mailFromNobody = settings(new MessagesSettings.Email(true, ""), NO_SMS);
    MessagesSettings sms = settings(new MessagesSettings.Email(false, null),
        new MessagesSettings.Sms(true, null, null, "办结", Duration.ofSeconds(1)));

    assertThatThrownBy(() -> new EmailChannel(mail, nothing.getBeanProvider(JavaMailSender.class), null))
        .isInstanceOf(StartRefused.class);
    assertThatThrownBy(() -> new EmailChannel(mailFromNobody, server.getBeanProvider(JavaMailSender.class), null))
        .isInstanceOf(StartRefused.class);
    assertThat(new EmailChannel(mail, server.getBeanProvider(JavaMailSender.class), null).enabled()).isTrue();
    assertThatThrownBy(() -> new SmsChannel(sms, RestClient.builder())).isInstanceOf(StartRefused.class);
  }
}
