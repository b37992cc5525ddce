package banjie.messages;

import banjie.platform.StartRefused;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail by SMTP; the server is that of spring.mail. */
@Component
class EmailChannel implements Channel {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final MessagesSettings.Email settings;
  private final JavaMailSender server;
  private final Clock clock;

  EmailChannel(MessagesSettings settings, ObjectProvider<JavaMailSender> server, Clock clock) {
    this.settings = settings.email();
    this.server = server.getIfAvailable();
    this.clock = clock;
    if (enabled() && (this.server == null || this.settings.from() == null || this.settings.from().isBlank())) {
      throw new StartRefused("邮件通知已开启，但未设置邮件服务器或发件人。E-mail is switched on without a server or a sender",
          "Set spring.mail.host and banjie.messages.email.from, or banjie.messages.email.enabled=false");
    }
  }

  @Override
  public String code() {
    return "EMAIL";
  }

  @Override
  public boolean enabled() {
    return settings.enabled();
  }

  @Override
  public void send(Outgoing message) throws SendFailure {
    try {
      server.send(mail(message));
    } catch (MailException failure) {
      throw MailFailures.of(failure);
    } catch (MessagingException | UnsupportedEncodingException unwritable) {
      throw new SendFailure(SendFailure.Kind.BROKEN, null);
    }
  }

  private MimeMessage mail(Outgoing message) throws MessagingException, UnsupportedEncodingException {
    MimeMessage mail = server.createMimeMessage();
    MimeMessageHelper helper = new MimeMessageHelper(mail, false, UTF_8);
    String name = oneLine(message.name());
    InternetAddress to = new InternetAddress(message.address(), name, UTF_8);
    to.validate();
    helper.setTo(to);
    helper.setFrom(settings.from());
    helper.setSubject(oneLine("办件" + message.number() + "：" + message.title()));
    helper.setSentDate(Date.from(clock.instant()));
    helper.setText(text(message, name));
    mail.setHeader("Auto-Submitted", "auto-generated"); // nobody's absence note shall answer (RFC 3834)
    mail.setHeader("Message-ID", "<" + message.key() + "@" + domain() + ">");
    return mail;
  }

  private static String text(Outgoing message, String name) {
    String zh = name + "，您好：\n\n办件" + message.number() + "：" + message.title() + "\n\n" + message.body() + "\n";
    return message.bodyEn() == null
        ? zh
        : zh + "\n----\n\nCase " + message.number() + ": " + message.titleEn() + "\n\n" + message.bodyEn() + "\n";
  }

  private String domain() throws MessagingException {
    String address = new InternetAddress(settings.from()).getAddress();
    return address.substring(address.indexOf('@') + 1);
  }

  /** A line end in a header would begin another header. */
  private static String oneLine(String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
  }
}
