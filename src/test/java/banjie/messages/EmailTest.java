package banjie.messages;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E-mail against a real SMTP server that fails in every way it can. */
class EmailTest extends ChannelTest {

  @BeforeEach
  void byEmail() {
    citizenByThese("EMAIL");
  }

  @Test
  void aMailComesThroughWhateverTheServerDoesAndArrivesOnce() throws Exception {
    String id = filed();
    stands(delivery(id, "EMAIL"), "PENDING", 0, null, "2026-11-23T09:00");

    MAIL.stop();
    assertThat(outbox.sendDue()).isZero();
    stands(delivery(id, "EMAIL"), "RETRYING", 1, "UNREACHABLE", "2026-11-23T09:01");
    assertThat(outbox.sendDue()).as("not before its time").isZero();
    stands(delivery(id, "EMAIL"), "RETRYING", 1, "UNREACHABLE", "2026-11-23T09:01");

    time.at("2026-11-23T09:01");
    outbox.sendDue();
    stands(delivery(id, "EMAIL"), "RETRYING", 2, "UNREACHABLE", "2026-11-23T09:03");

    MAIL.start();
    MAIL.refuse(true);
    time.at("2026-11-23T09:03");
    outbox.sendDue();
    stands(delivery(id, "EMAIL"), "RETRYING", 3, "REFUSED 451", "2026-11-23T09:07");
    assertThat(delivery(id, "EMAIL").at("/lastErrorZh").asText()).isEqualTo("对方拒收");
    assertThat(delivery(id, "EMAIL").at("/stateZh").asText()).isEqualTo("发送失败，将重试");

    MAIL.refuse(false);
    time.at("2026-11-23T09:06");
    assertThat(outbox.sendDue()).as("not before its time").isZero();
    time.at("2026-11-23T09:07");
    assertThat(outbox.sendDue()).isEqualTo(1);
    stands(delivery(id, "EMAIL"), "SENT", 4, null, null);
    assertThat(delivery(id, "EMAIL").at("/sentAt").asText()).isEqualTo("2026-11-23T09:07:00+08:00");

    time.at("2026-11-30T09:00");
    assertThat(outbox.sendDue()).isZero();
    assertThat(MAIL.mails()).hasSize(1);
    MimeMessage mail = MAIL.mails().get(0);
    String number = bureau.theCase(id).at("/number").asText();
    assertThat(mail.getSubject()).isEqualTo("办件" + number + "：收件凭证");
    assertThat(mail.getContent().toString()).contains("张三（示例），您好", number, "Case " + number + ": Receipt",
        "received at 2026-11-23 09:00");
    assertThat(mail.getHeader("Message-ID", null)).isEqualTo("<" + key(id) + "@hrss.example>");
    assertThat(mail.getSentDate()).isEqualTo("2026-11-23T09:07:00");
  }

  @Test
  void afterTwelveAttemptsItIsGivenUpAndAnOfficerMayAskForOneMore() {
    String id = filed();
    MAIL.stop();
    for (int attempt = 1; attempt < 12; attempt++) {
      outbox.sendDue();
      assertThat(delivery(id, "EMAIL").at("/state").asText()).isEqualTo("RETRYING");
      time.at(java.time.OffsetDateTime.parse(delivery(id, "EMAIL").at("/nextAttemptAt").asText()).toInstant());
    }
    assertThat(time.now()).as("1+2+4+...+128 minutes, then 240 each").isEqualTo("2026-11-23T17:15:00Z");
    outbox.sendDue();
    stands(delivery(id, "EMAIL"), "GIVEN_UP", 12, "UNREACHABLE", null);
    time.at("2026-12-01T09:00");
    assertThat(outbox.sendDue()).isZero();
    stands(delivery(id, "EMAIL"), "GIVEN_UP", 12, "UNREACHABLE", null);

    Bureau.expect(200, retry("intake", id));
    outbox.sendDue();
    stands(delivery(id, "EMAIL"), "GIVEN_UP", 13, "UNREACHABLE", null);
    Bureau.expect(200, retry("supervisor", id));
    MAIL.start();
    assertThat(outbox.sendDue()).isEqualTo(1);
    stands(delivery(id, "EMAIL"), "SENT", 14, null, null);
    assertThat(retry("intake", id).text("/code")).isEqualTo("already-sent");
    assertThat(MAIL.mails()).hasSize(1);
  }

  @Test
  void onlyOfficersWhoSeeTheCaseMayAskForAnotherAttempt() {
    String id = filed();
    assertThat(retry("citizen", id).text("/code")).isEqualTo("officers-only");
    assertThat(retry("station-intake", id).text("/code")).isEqualTo("unknown-case");
    String message = String.valueOf(messages(id).at("/0/id").asLong());
    assertThat(bureau.post("intake", "/api/v1/cases/" + id + "/messages/" + message + "/retry", Map.of("channel",
        "SMS")).text("/code"))
        .isEqualTo("unknown-delivery");
    String other = filed();
    assertThat(bureau.post("intake", "/api/v1/cases/" + other + "/messages/" + message + "/retry", Map.of("channel",
        "EMAIL")).text("/code"))
        .as("a message of another case").isEqualTo("unknown-delivery");
  }

  @Test
  void aNameOrAReasonCannotMakeHeadersOrAnotherMail() throws Exception {
    jdbc.update("update banjie.account set display_name = ? where username = 'citizen'",
        "Zhang\r\nBcc: thief@example.org\r\n\r\n.\r\nMAIL FROM:<x@example.org> <b@example.org>, \"c\" <c@example.org>");
    try {
      String id = filed();
      bureau.finish("intake", id, "INTAKE", Map.of("decision", "DECLINE", "reason", "第一行\n.\nBcc: thief@example.org\n\n末行"));
      assertThat(outbox.sendDue()).isEqualTo(2);
      assertThat(MAIL.mails()).hasSize(2);
      for (MimeMessage mail : MAIL.mails()) {
        assertThat(mail.getAllRecipients()).extracting(address -> ((InternetAddress) address).getAddress())
            .containsExactly(CITIZEN);
        assertThat(mail.getRecipients(Message.RecipientType.BCC)).isNull();
        assertThat(Collections.list(mail.getAllHeaders())).extracting(header -> header.getName().toLowerCase())
            .doesNotContain("bcc").doesNotHaveDuplicates();
        assertThat(mail.getContent().toString().lines().findFirst().orElseThrow()).as("the name stays one line")
            .startsWith("Zhang Bcc: thief@example.org . MAIL FROM:").endsWith("，您好：");
      }
      assertThat(MAIL.mails().get(1).getContent().toString()).contains("末行");
    } finally {
      jdbc.update("update banjie.account set display_name = '张三（示例）' where username = 'citizen'");
    }
  }

  @Test
  void theAddressIsTheOneOfTheMomentOfSending() {
    String id = filed();
    jdbc.update("update banjie.account set email = 'moved@example.com' where username = 'citizen'");
    outbox.sendDue();
    assertThat(MAIL.mails()).extracting(mail -> mail.getAllRecipients()[0].toString()).singleElement().asString()
        .contains("moved@example.com");

    String later = filed();
    citizenByThese("SMS");
    outbox.sendDue();
    stands(delivery(later, "EMAIL"), "GIVEN_UP", 1, "NO_ADDRESS", null);
    assertThat(MAIL.mails()).hasSize(1);
    assertThat(List.of(id, later)).doesNotHaveDuplicates();
  }

  @Test
  void whileTheServerIsDownOneMessageTriesForAll() {
    List<String> ids = List.of(filed(), filed(), filed());
    MAIL.stop();
    outbox.sendDue();
    assertThat(ids).extracting(id -> delivery(id, "EMAIL").at("/attempts").asInt()).containsExactlyInAnyOrder(1, 0, 0);
    MAIL.start();
    time.at("2026-11-23T09:01");
    assertThat(outbox.sendDue()).isEqualTo(3);
  }

  private Bureau.Answer retry(String who, String id) {
    return bureau.post(who, "/api/v1/cases/" + id + "/messages/" + messages(id).at("/0/id").asLong() + "/retry", Map.of("channel",
        "EMAIL"));
  }

  private String key(String id) {
    return jdbc.queryForObject("select d.key::text from banjie.delivery d join banjie.message m on m.id = d.message_id where m.case_id = ?::uuid",
        String.class, id);
  }
}
