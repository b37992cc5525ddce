package banjie.documents;

import static banjie.access.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banjie.Bureau;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionOperations;

/** Numbered without a gap, sealed once, the same bytes ever after. */
class SealDocumentsTest extends DocumentDriver {

  @Autowired
  TransactionOperations transactions;
  @Autowired
  TemplateFiles files;
  @Autowired
  DocumentMapper documents;

  @Test
  void theEventOnlyWritesItDownAndTheJobIssuesIt() {
    String id = filedByCitizen();
    JsonNode waiting = document(id, DocumentKind.RECEIPT);
    assertThat(waiting.at("/status").asText()).isEqualTo("WAITING");
    assertThat(waiting.has("number") || waiting.has("code") || waiting.has("fingerprint")).isFalse();

    assertThat(sealing.sealWaiting()).isOne();
    assertThat(sealing.sealWaiting()).isZero();

    JsonNode issued = document(id, DocumentKind.RECEIPT);
    assertThat(issued.at("/status").asText()).isEqualTo("ISSUED");
    assertThat(issued.at("/statusZh").asText()).isEqualTo("已制发");
    assertThat(issued.at("/number").asText()).isEqualTo("海人社收字〔2026〕1号");
    assertThat(issued.at("/titleEn").asText()).isEqualTo("Receipt");
    assertThat(issued.at("/date").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
    assertThat(issued.at("/code").asText()).matches("[34679ACDEFGHJKMNPQRTUVWXY]{12}");
    assertThat(issued.at("/fingerprint").asText()).isEqualTo(
        Fingerprint.of(download("citizen", issued.at("/id").asLong()).getContentAsByteArray()));
  }

  @Test
  void aDownloadIssuesItAtOnceAndGivesTheSameBytesEverAfter() throws Exception {
    long receipt = document(filedByCitizen(), DocumentKind.RECEIPT).at("/id").asLong();

    MockHttpServletResponse first = download("citizen", receipt);
    time.at("2026-12-24T10:00");
    sealing.sealWaiting();
    MockHttpServletResponse second = download("citizen", receipt);

    assertThat(first.getStatus()).isEqualTo(200);
    assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
    assertThat(first.getContentType()).isEqualTo("application/pdf");
    assertThat(first.getHeader("ETag")).isEqualTo('"' + Fingerprint.of(first.getContentAsByteArray()) + '"');
    assertThat(first.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(first.getHeader("Content-Disposition")).startsWith("inline");
    assertThat(http.perform(get("/api/v1/documents/{id}/content", receipt).header("If-None-Match", first.getHeader("ETag"))
        .with(as("citizen"))).andReturn().getResponse().getStatus()).isEqualTo(304);
  }

  @Test
  void aTemplateChangedBetweenEventAndSealingDoesNotChangeTheDocument() {
    String id = filedByCitizen();
    Template before = files.of(DocumentKind.RECEIPT);
    Template changed = Template.of(DocumentKind.RECEIPT, before.content().replace("本凭证只证明", "改写后的凭证"),
        before.layout(), before.style());
    files.putInForce(changed);
    try {
      documents.keep(changed, time.now());
      String later = filedByCitizen();

      assertThat(text(id, DocumentKind.RECEIPT)).contains("本凭证只证明").doesNotContain("改写后");
      assertThat(text(later, DocumentKind.RECEIPT)).contains("改写后的凭证");
    } finally {
      files.putInForce(before);
    }
    assertThat(text(id, DocumentKind.RECEIPT)).contains("本凭证只证明");
  }

  @Test
  void numbersHaveNoGapAndNoDoubletHoweverManySealAtOnce() throws Exception {
    List<String> cases = IntStream.range(0, 12).mapToObj(i -> bureau.file(ITEM)).toList();
    List<Long> receipts = cases.stream().map(id -> document(id, DocumentKind.RECEIPT).at("/id").asLong()).toList();
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    List<Callable<Object>> work = new ArrayList<>();
    receipts.forEach(id -> work.add(() -> {
      sealing.seal(id);
      return null;
    }));
    work.add(sealing::sealWaiting);
    work.add(sealing::sealWaiting);
    for (Future<Object> done : nodes.invokeAll(work)) {
      done.get();
    }
    nodes.shutdown();

    assertThat(jdbc.queryForList("select number from banjie.document order by id", Integer.class))
        .as("in the order of their events").isEqualTo(IntStream.rangeClosed(1, 12).boxed().toList());
    assertThat(jdbc.queryForObject("select count(distinct code) from banjie.document where sealed_at is not null", Integer.class))
        .isEqualTo(12);
  }

  /** Both nodes stand before the counter with the same documents in sight before either may count. */
  @Test
  void twoNodesThatNumberTheSameDocumentsTakeTurns() throws Exception {
    bureau.file(ITEM);
    sealing.sealWaiting();
    List<Long> receipts = IntStream.range(0, 3).mapToObj(i -> bureau.file(ITEM))
        .map(id -> document(id, DocumentKind.RECEIPT).at("/id").asLong()).toList();
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    List<Future<?>> sealed = new ArrayList<>();
    transactions.executeWithoutResult(status -> {
      jdbc.queryForList("select last from banjie.document_series for update");
      receipts.subList(0, 2).forEach(id -> sealed.add(nodes.submit(() -> sealing.seal(id))));
      while (jdbc.queryForObject("select count(*) from pg_stat_activity where datname = current_database() "
          + "and wait_event_type = 'Lock'", Integer.class) < 2) {
        Thread.onSpinWait();
      }
    });
    for (Future<?> one : sealed) {
      one.get();
    }
    nodes.shutdown();

    assertThat(jdbc.queryForList("select number from banjie.document order by id", Integer.class)).containsExactly(1, 2, 3, 4);
    assertThat(jdbc.queryForObject("select last from banjie.document_series", Integer.class)).isEqualTo(4);
  }

  @Test
  void whatIsRolledBackTakesNoNumber() {
    bureau.file(ITEM);
    transactions.executeWithoutResult(status -> {
      jdbc.update("update banjie.case_file set number = number");
      jdbc.update("insert into banjie.document "
          + "(case_id, kind, title_zh, title_en, at, series, year, occasion, printed, template) "
          + "select case_id, kind, title_zh, title_en, at, series, year, occasion, printed, template from banjie.document");
      status.setRollbackOnly();
    });
    bureau.file(ITEM);
    sealing.sealWaiting();

    assertThat(jdbc.queryForList("select number from banjie.document order by id", Integer.class)).containsExactly(1, 2);
  }

  @Test
  void eachKindAndYearCountsByItself() {
    time.at("2026-12-31T16:00");
    accepted();
    sealing.sealWaiting();
    time.at("2027-01-04T09:00");
    bureau.file(ITEM);
    sealing.sealWaiting();

    assertThat(jdbc.queryForList("select number_text from banjie.document order by id", String.class))
        .containsExactly("海人社收字〔2026〕1号", "海人社受字〔2026〕1号", "海人社收字〔2027〕1号");
  }

  @Test
  void oneThatCannotBeMadeKeepsItsNumberAndHoldsUpNoOther() {
    String broken = bureau.file(ITEM);
    String good = bureau.file(ITEM);
    jdbc.update(
        "update banjie.document set printed = printed - 'issuedOn' || '{\"issuedOn\": \"no date\"}' where case_id = ?::uuid",
        broken);

    assertThat(sealing.sealWaiting()).isOne();
    assertThat(document(good, DocumentKind.RECEIPT).at("/number").asText()).endsWith("2号");
    jdbc.update(
        "update banjie.document set printed = printed || '{\"issuedOn\": \"2026-11-23T09:00+08:00\"}' where case_id = ?::uuid",
        broken);
    assertThat(sealing.sealWaiting()).isOne();
    assertThat(document(broken, DocumentKind.RECEIPT).at("/number").asText()).endsWith("1号");
  }

  @Test
  void aNameThatTheTypefaceCannotShowIsNeverPrintedWrong() {
    String id = filedByCitizen();
    jdbc.update("update banjie.document set printed = printed || '{\"applicant\": \"张𓀀\"}'");

    assertThat(sealing.sealWaiting()).isZero();
    long receipt = document(id, DocumentKind.RECEIPT).at("/id").asLong();
    Bureau.Answer answer = bureau.get("citizen", "/api/v1/documents/" + receipt + "/content");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("/code")).isEqualTo("no-such-letter");
    assertThat(answer.text("/detail")).contains("𓀀");
  }

  @Test
  void theDatabaseItselfRefusesASecondDocumentOfTheSameNumber() {
    bureau.file(ITEM);
    bureau.file(ITEM);
    sealing.sealWaiting();

    assertThatThrownBy(() -> jdbc.update("update banjie.document set number = 1"))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void onlyTheApplicantAndTheOfficesThatWorkTheCaseReadIt() {
    String id = filedByCitizen();
    long receipt = document(id, DocumentKind.RECEIPT).at("/id").asLong();

    assertThat(download("citizen", receipt).getStatus()).isEqualTo(200);
    assertThat(download("intake", receipt).getStatus()).isEqualTo(200);
    for (String stranger : List.of("elder", "employer", "station-intake", "admin")) {
      assertThat(download(stranger, receipt).getStatus()).as(stranger).isEqualTo(404);
      assertThat(bureau.get(stranger, "/api/v1/cases/" + id + "/documents").status()).as(stranger).isEqualTo(404);
    }
    assertThat(bureau.send(null, HttpMethod.GET, "/api/v1/documents/" + receipt + "/content", null).status())
        .isEqualTo(401);
    assertThat(Bureau.expect(404, bureau.get("citizen", "/api/v1/documents/999999999/content")).text("/code"))
        .isEqualTo("unknown-document");
  }

  @Test
  void everyDocumentOfACaseIsListedInOrder() {
    String id = decided(true);
    bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "凭证", "handedOver", true, "recipient", "本人"));

    assertThat(kinds(id)).containsExactly("RECEIPT", "ACCEPTANCE", "APPROVAL", "COMPLETION", "DELIVERY_RECEIPT");
  }
}
