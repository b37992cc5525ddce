package banjie.submission.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.access.Person;
import banjie.access.TestPeople;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.Paper;
import banjie.casefile.Signature;
import banjie.platform.Refusal;
import banjie.submission.drafts.DraftPapers.State;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@BanjieTest
class SubmitDraftTest {

  private static final String CARD = "social-security-card-issue";
  private static final String LICENCE = "labour-dispatch-licence";
  private static final String HERE = "203.0.113.9";

  @Autowired
  Bureau bureau;
  @Autowired
  TestPeople people;
  @Autowired
  JdbcTemplate rows;
  @Autowired
  StartDraft start;
  @Autowired
  SaveDraft save;
  @Autowired
  DiscardDraft discard;
  @Autowired
  SubmitDraft submit;
  @Autowired
  ReceiveFile receive;
  @Autowired
  DraftFiles files;
  @Autowired
  DraftPapers papers;
  @Autowired
  Drafts drafts;
  @Autowired
  CaseFiles cases;

  Person citizen;

  @BeforeEach
  void somebody() {
    citizen = people.person("citizen");
  }

  // ---- one case ----------------------------------------------------------------------------------------------------

  @Test
  void theFilesBecomeThoseOfTheCaseAndTheDraftForgetsWhatWasTyped() {
    Draft draft = card();
    DraftFile file = receive.add(draft.id(), "id-card", "身份证正面.pdf", Pages.PDF, citizen);

    CaseFile filed = submitted(draft, citizen);

    assertThat(state(filed, "id-card")).isEqualTo(Paper.State.PRESENTED);
    assertThat(state(filed, "photo")).isEqualTo(Paper.State.EXPECTED);
    assertThat(rows.queryForMap("select id, paper_code, file_name, media_type, uploaded_by from banjie.paper_file where case_id = ?", filed.id()))
        .containsEntry("id", file.id()).containsEntry("paper_code", "id-card").containsEntry("file_name", "身份证正面.pdf")
        .containsEntry("media_type", "application/pdf").containsEntry("uploaded_by", citizen.id());
    assertThat(rows.queryForObject("select count(*) from banjie.draft_file", Long.class)).isZero();
    Draft done = drafts.find(draft.id(), citizen);
    assertThat(done.content()).isEqualTo(DraftContent.EMPTY);
    assertThat(drafts.of(citizen)).isEmpty();
    assertThat(bureau.expect(200, bureau.get("citizen", "/api/v1/cases/" + filed.id() + "/files")).body()).hasSize(1);
  }

  @Test
  void theClerkIsToldWhatWillBeBroughtToTheCounter() {
    Draft draft = card();
    receive.add(draft.id(), "id-card", "身份证.pdf", Pages.PDF, citizen);

    CaseFile filed = submitted(draft, citizen);

    assertThat(filed.filing().findings()).anySatisfy(finding -> assertThat(finding).contains("带到窗口").contains("照片").doesNotContain("身份证"));
  }

  @Test
  void eightSubmissionsAtOnceMakeOneCase() throws Exception {
    Draft draft = card();
    receive.add(draft.id(), "id-card", "身份证.pdf", Pages.PDF, citizen);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    CyclicBarrier line = new CyclicBarrier(8);
    List<Future<UUID>> running = new ArrayList<>();
    Callable<UUID> one = () -> {
      line.await();
      return submit.submit(draft.id(), HERE, citizen).caseId();
    };
    try {
      for (int i = 0; i < 8; i++) {
        running.add(threads.submit(one));
      }
      List<UUID> answers = new ArrayList<>();
      for (Future<UUID> answer : running) {
        answers.add(answer.get());
      }
      assertThat(answers).doesNotContainNull().hasSize(8);
      assertThat(answers.stream().distinct()).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
    assertThat(rows.queryForObject("select count(*) from banjie.case_file", Long.class)).isEqualTo(1);
    assertThat(rows.queryForObject("select count(*) from banjie.paper_file", Long.class)).isEqualTo(1);
  }

  @Test
  void nothingChangesInADraftThatIsACase() {
    Draft draft = card();
    CaseFile filed = submitted(draft, citizen);

    for (ThrowingCallable late : List.<ThrowingCallable>of(
        () -> type(draft.id(), Map.of("address", "后来改的"), citizen),
        () -> receive.add(draft.id(), "id-card", "晚.pdf", Pages.PDF, citizen),
        () -> save.choose(draft.id(), FilingFor.AGENT, citizen),
        () -> discard.discard(draft.id(), citizen))) {
      assertThat(refused(late).code()).isEqualTo("draft-submitted");
    }
    assertThat(drafts.find(draft.id(), citizen).caseId()).isEqualTo(filed.id());
    assertThat(cases.read(filed.id()).filing().answers()).doesNotContainEntry("address", "后来改的");
  }

  // ---- refused -----------------------------------------------------------------------------------------------------

  @Test
  void aRefusedSubmissionChangesNoRow() {
    Draft draft = card();
    receive.add(draft.id(), "id-card", "身份证.pdf", Pages.PDF, citizen);
    type(draft.id(), Map.of("mobile", "12"), citizen);
    List<Map<String, Object>> before = everything();

    Refusal refusal = refused(() -> submit.submit(draft.id(), HERE, citizen));

    assertThat(refusal.code()).isEqualTo("invalid-form");
    assertThat(refusal.problems()).extracting(Refusal.Problem::field).containsExactly("mobile");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aConditionOfTheGuideStandsAgainstIt() {
    Draft draft = start.start("resident-pension-benefit", citizen);
    type(draft.id(), sample("resident-pension-benefit", Map.of("applicantName", citizen.displayName(), "idNumber", citizen.idNumber())), citizen);
    List<Map<String, Object>> before = everything();

    Refusal refusal = refused(() -> submit.submit(draft.id(), HERE, citizen));

    assertThat(refusal.code()).isEqualTo("not-eligible");
    assertThat(refusal.problems()).extracting(Refusal.Problem::messageZh).containsExactly("未满60周岁，尚不能申领。");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void anotherPersonsNumberNeedsAnAgent() {
    Draft draft = card();
    type(draft.id(), Map.of("idNumber", "210381196003150022"), citizen);
    assertThat(refused(() -> submit.submit(draft.id(), HERE, citizen)).code()).isEqualTo("not-your-name");

    save.choose(draft.id(), FilingFor.AGENT, citizen);
    type(draft.id(), Map.of("applicantName", "刘奶奶（示例）", "idNumber", "210381196003150022", "mobile", "13800000002"), citizen);
    CaseFile filed = submitted(draft, citizen);
    assertThat(filed.filing().identityNumber()).isEqualTo("210381196003150022");
    assertThat(filed.filing().applicantId()).isEqualTo(citizen.id());
  }

  @Test
  void aFileThatIsntCompleteHoldsTheSubmission() {
    Draft draft = card();
    byte[] photo = Pages.photo(1000);
    DraftFile begun = receive.begin(draft.id(), "id-card", "证.jpg", photo.length, banjie.platform.IncomingFile.sha256(photo), citizen);

    assertThat(refused(() -> submit.submit(draft.id(), HERE, citizen)).code()).isEqualTo("uploads-unfinished");
    files.remove(draft.id(), begun.id(), citizen);
    submitted(draft, citizen);
  }

  @Test
  void aPageOfAPaperNoLongerAskedForDoesntGoAlong() {
    Draft draft = start.start("employment-certificate-entry", citizen);
    type(draft.id(), sample("employment-certificate-entry",
        Map.of("applicantName", citizen.displayName(), "idNumber", citizen.idNumber(), "disabled", true)), citizen);
    receive.add(draft.id(), "disability-certificate", "残疾证.pdf", Pages.PDF, citizen);
    assertThat(papers.of(drafts.find(draft.id(), citizen), citizen).in(State.UPLOADED)).containsExactly("disability-certificate");

    type(draft.id(), Map.of("disabled", false), citizen);
    assertThat(papers.of(drafts.find(draft.id(), citizen), citizen).strayFiles()).hasSize(1);
    submitted(draft, citizen);

    assertThat(rows.queryForObject("select count(*) from banjie.paper_file", Long.class)).isZero();
    assertThat(rows.queryForObject("select count(*) from banjie.draft_file", Long.class)).isZero();
  }

  // ---- papers that follow ------------------------------------------------------------------------------------------

  @Test
  void whatIsPromisedIsSignedAndFollows() {
    Person employer = people.person("employer");
    Draft draft = licence(employer);
    receive.add(draft.id(), "articles-of-association", "章程.pdf", Pages.PDF, employer);
    assertThat(papers.of(drafts.find(draft.id(), employer), employer).deferrable()).extracting("code").containsExactly("financial-audit-report");

    save.promise(draft.id(), List.of("financial-audit-report"), employer.representativeName(), employer);
    CaseFile filed = submitted(draft, employer);

    assertThat(filed.milestones().committed()).containsExactly("financial-audit-report");
    assertThat(filed.milestones().commitmentSignature()).isEqualTo(new Signature(employer.representativeName(), Signature.Method.PORTAL, HERE));
    assertThat(state(filed, "deferral-commitment")).isEqualTo(Paper.State.PRESENTED);
    assertThat(filed.filing().answers()).containsEntry("deferralRequested", true);
    assertThat(bureau.events(filed.id().toString())).contains("SUBMITTED", "COMMITMENT_SIGNED");
  }

  @Test
  void aPromiseWithoutSignatureOrWithAnothersIsNone() {
    Person employer = people.person("employer");
    Draft draft = licence(employer);
    save.promise(draft.id(), List.of("financial-audit-report"), null, employer);
    assertThat(refused(() -> submit.submit(draft.id(), HERE, employer)).problems()).extracting(Refusal.Problem::field).containsExactly("signature.name");
    assertThat(refused(() -> save.promise(draft.id(), List.of("financial-audit-report"), "别人", employer)).code()).isEqualTo("wrong-signature");
    assertThat(refused(() -> save.promise(draft.id(), List.of("premises-proof"), "何代表（示例）", employer)).code()).isEqualTo("not-deferrable");
    assertThat(rows.queryForObject("select count(*) from banjie.case_file", Long.class)).isZero();
  }

  // ---- at the counter ----------------------------------------------------------------------------------------------

  @Test
  void aClerkFilesAtTheirOwnCounterWithWhatLiesOnIt() {
    Person clerk = people.person("intake");
    Draft draft = start.start(CARD, clerk);
    assertThat(draft.content().answers()).doesNotContainKeys("idNumber", "applicantName");
    type(draft.id(), sample(CARD, Map.of()), clerk);
    save.hold(draft.id(), List.of("id-card", "photo"), clerk);

    CaseFile filed = submitted(draft, clerk);

    assertThat(filed.filing().channel()).isEqualTo("COUNTER");
    assertThat(filed.filing().office()).isEqualTo("hall");
    assertThat(filed.filing().applicantId()).isNull();
    assertThat(state(filed, "id-card")).isEqualTo(Paper.State.PRESENTED);
    assertThat(filed.filing().findings()).noneMatch(finding -> finding.contains("带到窗口"));
    assertThat(refused(() -> save.hold(start.start(CARD, clerk).id(), List.of("poem"), clerk)).code()).isEqualTo("unknown-paper");
  }

  @Test
  void thePageSignedAtTheCounterIsKeptWithTheCase() {
    Person clerk = people.person("intake");
    Draft draft = start.start(LICENCE, clerk);
    type(draft.id(), sample(LICENCE, Map.of()), clerk);
    save.promise(draft.id(), List.of("articles-of-association"), null, clerk);
    DraftFile scan = receive.add(draft.id(), Signature.SCAN, "承诺书.pdf", Pages.PDF, clerk);

    CaseFile filed = submitted(draft, clerk);

    assertThat(filed.milestones().commitmentScan()).isEqualTo(scan.id());
    assertThat(filed.milestones().commitmentSignature().method()).isEqualTo(Signature.Method.PAPER);
    JsonNode stored = Bureau.expect(200, bureau.get("intake", "/api/v1/cases/" + filed.id() + "/files")).body();
    assertThat(stored.findValuesAsText("id")).containsExactly(scan.id().toString());
  }

  // ---- details -----------------------------------------------------------------------------------------------------

  private Draft card() {
    Draft draft = start.start(CARD, citizen);
    return type(draft.id(), Map.of("address", "海城市示例街道1号"), citizen);
  }

  private Draft licence(Person employer) {
    Draft draft = start.start(LICENCE, employer);
    return type(draft.id(), sample(LICENCE, Map.of("uscc", employer.uscc(), "employerName", employer.displayName(),
        "representativeName", employer.representativeName())), employer);
  }

  private Map<String, Object> sample(String item, Map<String, ?> changes) {
    Map<String, Object> answers = bureau.sample(item);
    answers.putAll(changes);
    return answers;
  }

  private Draft type(UUID draft, Map<String, ?> answers, Person by) {
    int version = drafts.find(draft, by).version();
    return save.save(draft, new SaveDraft.Change(DraftStep.FORM, new HashMap<>(answers), version, false), by);
  }

  private CaseFile submitted(Draft draft, Person by) {
    return cases.read(submit.submit(draft.id(), HERE, by).caseId());
  }

  private static Paper.State state(CaseFile file, String paper) {
    return file.papers().named(paper).state();
  }

  private List<Map<String, Object>> everything() {
    return rows.queryForList("""
        select d.id, d.content::text, d.version, d.step, d.case_id, d.changed_at,
               (select count(*) from banjie.draft_file f where f.draft_id = d.id) as files,
               (select count(*) from banjie.case_file) as cases, (select count(*) from banjie.paper_file) as kept
          from banjie.draft d order by d.id
        """);
  }

  private static Refusal refused(ThrowingCallable attempt) {
    Refusal refusal = catchThrowableOfType(Refusal.class, attempt);
    assertThat(refusal).as("refused").isNotNull();
    return refusal;
  }
}
