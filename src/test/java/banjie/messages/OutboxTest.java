package banjie.messages;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.Snapshot;
import banjie.casefile.Actor;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.EventKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The outbox is written with the event or not at all, and emptied once, by however many nodes. */
class OutboxTest extends ChannelTest {

  @Autowired
  CaseFiles files;
  @Autowired
  Messages listener;

  @Test
  void anEventThatRollsBackLeavesNoMessageAndSendsNothing() {
    citizenByThese("EMAIL", "SMS");
    String id = filed();
    outbox.sendDue();
    GATEWAY.fresh();
    bureau.claim("intake", id, "INTAKE");
    Snapshot before = Snapshot.of(jdbc);
    // The event and its message are written by then; the engine's part of the transaction fails.
    jdbc.execute("create function banjie.broken() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$");
    jdbc.execute("create trigger broken before insert on act_ru_task for each row execute function banjie.broken()");
    try {
      assertThat(bureau.tryFinish("intake", id, "INTAKE", Map.of("decision", "ACCEPT")).status()).isEqualTo(500);
      assertThat(outbox.sendDue()).isZero();
      assertThat(Snapshot.of(jdbc).differences(before)).isEmpty();
    } finally {
      jdbc.execute("drop function banjie.broken() cascade");
    }
    Bureau.expect(200, bureau.tryFinish("intake", id, "INTAKE", Map.of("decision", "ACCEPT")));
    assertThat(outbox.sendDue()).as("by both channels").isEqualTo(2);
    assertThat(GATEWAY.requests()).hasSize(1);
  }

  @Test
  void nothingIsSentBeforeTheJob() {
    citizenByThese("EMAIL", "SMS");
    filed();
    assertThat(MAIL.mails()).isEmpty();
    assertThat(GATEWAY.requests()).isEmpty();
  }

  @Test
  void severalJobsAtOnceSendEachMessageOnce() throws Exception {
    citizenByThese("SMS");
    for (int i = 0; i < 12; i++) {
      filed();
    }
    List<Integer> sent = together(4, outbox::sendDue);

    assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(12);
    assertThat(GATEWAY.requests()).extracting(SmsGateway.Request::key).hasSize(12).doesNotHaveDuplicates();
    assertThat(jdbc.queryForObject("select count(*) from banjie.delivery where state = 'SENT' and attempts = 1", Integer.class))
        .isEqualTo(12);
  }

  @Test
  void whatADeadNodeHadInHandIsSentAgainAfterTheLeaseWithTheSameKey() {
    citizenByThese("SMS");
    String id = filed();
    Outgoing dead = rows.claim("SMS", time.now(), time.now().plus(Duration.ofMinutes(5)));
    assertThat(dead.number()).isEqualTo(bureau.theCase(id).at("/number").asText());

    time.at("2026-11-23T09:04:59");
    assertThat(outbox.sendDue()).as("the other node may be alive").isZero();
    time.at("2026-11-23T09:05");
    assertThat(outbox.sendDue()).isEqualTo(1);
    assertThat(GATEWAY.requests()).extracting(SmsGateway.Request::key).containsExactly(dead.key().toString());
    stands(delivery(id, "SMS"), "SENT", 2, null, null);

    rows.failed(dead, time.now().plusSeconds(60), "TIMEOUT");
    stands(delivery(id, "SMS"), "SENT", 2, null, null);
  }

  @Test
  void whatKillsEveryNodeIsGivenUpToo() {
    citizenByThese("SMS");
    String id = filed();
    for (int node = 0; node < 12; node++) {
      assertThat(rows.claim("SMS", time.now(), time.now().plus(Duration.ofMinutes(5)))).isNotNull();
      time.at(time.now().plus(Duration.ofMinutes(5)));
    }
    assertThat(outbox.sendDue()).isZero();
    stands(delivery(id, "SMS"), "GIVEN_UP", 13, "BROKEN", null);
    assertThat(GATEWAY.requests()).isEmpty();
  }

  @Test
  void anAttemptThatSomebodyIsMakingIsNotMadeTwiceBecauseAnOfficerAsks() {
    citizenByThese("SMS");
    String id = filed();
    rows.claim("SMS", time.now(), time.now().plus(Duration.ofMinutes(5)));
    Bureau.expect(200, bureau.post("intake", "/api/v1/cases/" + id + "/messages/" + messages(id).at("/0/id").asLong() + "/retry",
        Map.of("channel", "SMS")));
    assertThat(outbox.sendDue()).isZero();
  }

  @Test
  void whatHappensToManyCasesAtOnceIsToldToEachByTheirChannels() {
    citizenByThese("SMS");
    List<String> ids = List.of(filed(), bureau.file("resident-pension-cancellation"), filed());
    outbox.sendDue();
    GATEWAY.fresh();
    Map<CaseFile, List<CaseEvent>> all = new LinkedHashMap<>();
    ids.forEach(id -> all.put(files.read(UUID.fromString(id)), List.of(new CaseEvent(EventKind.RE_DATED, time.now(), Actor.SYSTEM,
        "通知",
        Map.of("moves", List.of())))));
    listener.happened(all);

    assertThat(ids).allSatisfy(id -> assertThat(messages(id).findValuesAsText("kind")).containsExactly("SUBMITTED", "RE_DATED"));
    assertThat(outbox.sendDue()).as("the walk-in has no telephone here").isEqualTo(2);
    assertThat(GATEWAY.requests()).extracting(SmsGateway.Request::text).allSatisfy(text -> assertThat(text).contains("日期变更告知"));
  }

  @Test
  void walkInsAndThoseWhoChoseNoChannelAreSentNothing() {
    citizenByThese();
    String chosen = filed();
    String walkIn = bureau.file("resident-pension-cancellation");
    assertThat(outbox.sendDue()).isZero();
    assertThat(messages(chosen).at("/0/deliveries")).hasSize(1);
    assertThat(messages(chosen).at("/0/deliveries/0/state").asText()).isEqualTo("SENT");
    assertThat(messages(walkIn).at("/0/deliveries")).hasSize(1);
    assertThat(messages(walkIn).at("/0/deliveries/0/state").asText()).isEqualTo("NO_ACCOUNT");
    assertThat(messages(walkIn).at("/0/deliveries/0/stateZh").asText()).contains("窗口交付纸质文书");
  }

  @Test
  void whereServiceCountsFromReadingTheFirstReadingServes() {
    citizenByThese();
    String id = filed();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    int version = bureau.version(id);
    assertThat(bureau.events(id)).doesNotContain("SERVED");
    assertThat(proof(id).at("/served").asBoolean()).isFalse();
    assertThat(proof(id).at("/waitsForZh").asText()).contains("阅读");

    long receipt = messages(id).at("/0/id").asLong();
    long acceptance = messages(id).at("/1/id").asLong();
    time.at("2026-11-24T20:15");
    Bureau.expect(200, bureau.post("citizen", "/api/v1/inbox/" + receipt + "/read", null));
    assertThat(bureau.events(id)).as("a receipt only informs").doesNotContain("SERVED");
    Bureau.expect(200, bureau.post("citizen", "/api/v1/inbox/" + acceptance + "/read", null));
    time.at("2026-11-25T08:00");
    Bureau.expect(200, bureau.post("citizen", "/api/v1/inbox/" + acceptance + "/read", null));

    assertThat(bureau.events(id)).filteredOn("SERVED"::equals).hasSize(1);
    assertThat(proof(id).at("/servedAt").asText()).isEqualTo("2026-11-24T20:15:00+08:00");
    assertThat(proof(id).at("/basis").asText()).isEqualTo("READ");
    assertThat(bureau.version(id)).isEqualTo(version);
  }

  private com.fasterxml.jackson.databind.JsonNode proof(String id) {
    return Bureau.expect(200, bureau.get("intake", "/api/v1/cases/" + id + "/service")).body().get(0);
  }

  private static <T> List<T> together(int runners, Callable<T> each) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(runners);
    try {
      CyclicBarrier line = new CyclicBarrier(runners);
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < runners; i++) {
        running.add(threads.submit(() -> {
          line.await(60, TimeUnit.SECONDS);
          return each.call();
        }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get(60, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
