package banjie.messages;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;

/** An SMTP server that can be stopped, refuse, and come back on the same port. */
final class MailServer {

  private GreenMail server = new GreenMail(setup(0));
  private final int port;
  private MessageDeliveryHandler delivering;
  private final List<MimeMessage> fromEarlier = new ArrayList<>();

  MailServer() {
    server.start();
    port = server.getSmtp().getPort();
    delivering = server.getUserManager().getMessageDeliveryHandler();
  }

  private static ServerSetup setup(int port) {
    ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(10_000);
    return setup;
  }

  int port() {
    return port;
  }

  void fresh() {
    stop();
    fromEarlier.clear();
    start();
  }

  void stop() {
    if (server != null) {
      fromEarlier.addAll(List.of(server.getReceivedMessages()));
      server.stop();
      server = null;
    }
  }

  void start() {
    if (server == null) {
      server = new GreenMail(setup(port));
      server.start();
      delivering = server.getUserManager().getMessageDeliveryHandler();
    }
    refuse(false);
  }

  /** Takes the mail and then says 451, as a server whose disk is full. */
  void refuse(boolean refusing) {
    UserManager users = server.getUserManager();
    if (!refusing) {
      users.setMessageDeliveryHandler(delivering);
      return;
    }
    users.setMessageDeliveryHandler((mail, address) -> {
      throw new UserException("refused for a test");
    });
  }

  /** Everything that arrived, in all its lives since {@link #fresh}. */
  List<MimeMessage> mails() {
    List<MimeMessage> all = new ArrayList<>(fromEarlier);
    all.addAll(List.of(server.getReceivedMessages()));
    return all;
  }
}
