package banjie.messages;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.correction.RemindApplicant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Text messages against a real HTTP server that fails, keeps silent, and takes them in the end. */
class SmsTest extends ChannelTest {

  @Autowired
  RemindApplicant reminder;

  @BeforeEach
  void bySms() {
    citizenByThese("SMS");
  }

  @Test
  void everyAttemptHasTheSameKeySoThatARepeatIsKnown() {
    String id = filed();
    GATEWAY.answers(500);
    outbox.sendDue();
    stands(delivery(id, "SMS"), "RETRYING", 1, "UNAVAILABLE 500", "2026-11-23T09:01");

    GATEWAY.keepsSilent();
    time.at("2026-11-23T09:01");
    outbox.sendDue();
    stands(delivery(id, "SMS"), "RETRYING", 2, "TIMEOUT", "2026-11-23T09:03");

    GATEWAY.answers(400);
    time.at("2026-11-23T09:03");
    outbox.sendDue();
    stands(delivery(id, "SMS"), "RETRYING", 3, "REFUSED 400", "2026-11-23T09:07");

    GATEWAY.answers(302);
    time.at("2026-11-23T09:07");
    outbox.sendDue();
    stands(delivery(id, "SMS"), "RETRYING", 4, "REFUSED 302", "2026-11-23T09:15");

    GATEWAY.answers(202);
    time.at("2026-11-23T09:15");
    assertThat(outbox.sendDue()).isEqualTo(1);
    stands(delivery(id, "SMS"), "SENT", 5, null, null);
    time.at("2026-11-30T09:00");
    assertThat(outbox.sendDue()).isZero();

    assertThat(GATEWAY.requests()).extracting(SmsGateway.Request::answered).containsExactly(500, 0, 400, 302, 202);
    assertThat(GATEWAY.requests()).extracting(SmsGateway.Request::key).doesNotContainNull()
        .containsOnly(GATEWAY.requests().get(0).id());
    assertThat(GATEWAY.requests()).extracting(SmsGateway.Request::id).containsOnly(GATEWAY.requests().get(0).id());
    assertThat(GATEWAY.requests()).extracting(SmsGateway.Request::length).as("many gateways can't read chunks")
        .doesNotContainNull();
    assertThat(GATEWAY.requests()).extracting(SmsGateway.Request::authorization).containsOnly("Bearer gateway-token");
    assertThat(GATEWAY.requests()).extracting(SmsGateway.Request::to).containsOnly("13800000001");
  }

  @Test
  void aTextNamesTheCaseAndTheDateAndNothingOfAnybody() {
    String id = filed();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of("commitment"),
        "gapNote", "210381199001011233 李某 13912345678 缺签名"));
    assertThat(outbox.sendDue()).isEqualTo(2);

    String number = bureau.theCase(id).at("/number").asText();
    assertThat(GATEWAY.requests()).extracting(SmsGateway.Request::text).containsExactly(
        "【办结】您的办件" + number + "：收件凭证（Receipt）。详情请登录网上收件箱查看。",
        "【办结】您的办件" + number + "：一次性告知书（One-time notice），请于12月2日 17:00前办理。详情请登录网上收件箱查看。");
  }

  @Test
  void aReminderIsOneMessageHoweverOftenItsTimerFires() {
    String id = filed();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of("commitment"), "gapNote", "缺签名"));
    outbox.sendDue();
    GATEWAY.fresh();

    bureau.timePassesTo("2026-12-02T09:00");
    bureau.runDueJobs();
    reminder.remind(UUID.fromString(id));
    outbox.sendDue();
    outbox.sendDue();
    assertThat(bureau.events(id)).filteredOn("REMINDED"::equals).as("after an outage, only the present number of days")
        .hasSize(1);
    assertThat(GATEWAY.requests()).extracting(SmsGateway.Request::text).singleElement().asString().contains("补交材料提醒", "12月2日");
  }
}
