package banjie.submission.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.access.Person;
import banjie.access.TestPeople;
import banjie.platform.Refusal;
import banjie.platform.TestTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@BanjieTest
class DraftsTest {

  private static final String CARD = "social-security-card-issue";

  @Autowired
  Bureau bureau;
  @Autowired
  TestPeople people;
  @Autowired
  TestTime time;
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
  ExpireDrafts expire;

  Person citizen;

  @BeforeEach
  void somebody() {
    citizen = people.person("citizen");
  }

  // ---- typing ------------------------------------------------------------------------------------------------------

  @Test
  void aNewDraftKnowsWhoFillsItIn() {
    assertThat(start.start(CARD, citizen).content().answers()).containsEntry("applicantName", citizen.displayName())
        .containsEntry("idType", "RESIDENT_ID").containsEntry("idNumber", citizen.idNumber()).containsEntry("mobile", citizen.mobile());

    Person employer = people.person("employer");
    assertThat(start.start("labour-filing-new", employer).content().answers()).containsEntry("uscc", employer.uscc())
        .containsEntry("employerName", employer.displayName()).containsEntry("itemCode", "labour-filing-new")
        .doesNotContainKey("idNumber");
  }

  @Test
  void whoFilesForAnotherIsNamedAsSuchAndNoLongerAsTheApplicant() {
    Draft draft = start.start(CARD, citizen);

    Map<String, Object> agent = save.choose(draft.id(), FilingFor.AGENT, citizen).content().answers();
    assertThat(agent).containsEntry("byAgent", true).containsEntry("agentIdNumber", citizen.idNumber())
        .doesNotContainKeys("idNumber", "applicantName", "mobile", "guardianName");
    assertThat(FilingFor.of(agent)).isEqualTo(FilingFor.AGENT);

    Map<String, Object> guardian = save.choose(draft.id(), FilingFor.GUARDIAN, citizen).content().answers();
    assertThat(guardian).containsEntry("byGuardian", true).containsEntry("guardianIdNumber", citizen.idNumber())
        .containsEntry("byAgent", false).doesNotContainKeys("agentIdNumber", "agentName");
    assertThat(FilingFor.of(guardian)).isEqualTo(FilingFor.GUARDIAN);

    assertThat(save.choose(draft.id(), FilingFor.SELF, citizen).content().answers()).containsEntry("idNumber", citizen.idNumber())
        .doesNotContainKey("guardianName");
  }

  @Test
  void wrongAnswersAreKeptAsTheyWereTyped() {
    Draft draft = start.start(CARD, citizen);

    type(draft, 1, Map.of("idNumber", "十八位", "mobile", "1"));

    assertThat(drafts.find(draft.id(), citizen).content().answers()).containsEntry("idNumber", "十八位").containsEntry("mobile", "1");
  }

  @Test
  void whatTheFormDoesntAskIsNotKept() {
    Draft draft = start.start(CARD, citizen);

    assertThat(type(draft, 1, Map.of("poem", "床前明月光")).content().answers()).doesNotContainKey("poem");
  }

  @Test
  void twoTabsDontOverwriteEachOtherFieldByField() {
    Draft draft = start.start(CARD, citizen);
    type(draft, 1, Map.of("address", "这边填的地址"));

    Draft other = type(draft, 1, Map.of("mobile", "13900000000"));
    assertThat(other.content().answers()).containsEntry("address", "这边填的地址").containsEntry("mobile", "13900000000");

    Refusal overtaken = refused(() -> type(draft, 1, Map.of("address", "那边填的地址", "mobile", "13900000000")));
    assertThat(overtaken.code()).isEqualTo("draft-overtaken");
    assertThat(overtaken.problems()).extracting(Refusal.Problem::field).containsExactly("address");
    assertThat(drafts.find(draft.id(), citizen)).isEqualTo(other);

    save.save(draft.id(), new SaveDraft.Change(DraftStep.FORM, Map.of("address", "那边填的地址"), 1, true), citizen);
    assertThat(drafts.find(draft.id(), citizen).content().answers()).containsEntry("address", "那边填的地址");
  }

  // ---- whose it is -------------------------------------------------------------------------------------------------

  @Test
  void toOthersADraftDoesNotExist() {
    Draft draft = start.start(CARD, citizen);
    DraftFile file = receive.add(draft.id(), "id-card", "证.pdf", Pages.PDF, citizen);
    List<Map<String, Object>> before = everything();

    for (String other : List.of("elder", "employer", "intake", "supervisor", "admin")) {
      Person person = people.person(other);
      for (ThrowingCallable attempt : List.<ThrowingCallable>of(
          () -> drafts.find(draft.id(), person),
          () -> save.save(draft.id(), new SaveDraft.Change(DraftStep.FORM, Map.of(), 1, true), person),
          () -> save.choose(draft.id(), FilingFor.SELF, person),
          () -> save.hold(draft.id(), List.of(), person),
          () -> save.promise(draft.id(), List.of(), null, person),
          () -> receive.add(draft.id(), "id-card", "x.pdf", Pages.PDF, person),
          () -> receive.begin(draft.id(), "id-card", "x.pdf", 10, "0".repeat(64), person),
          () -> receive.append(draft.id(), file.id(), 0, Pages.PDF, person),
          () -> files.content(draft.id(), file.id(), person),
          () -> files.remove(draft.id(), file.id(), person),
          () -> submit.submit(draft.id(), "203.0.113.9", person),
          () -> discard.discard(draft.id(), person))) {
        assertThat(refused(attempt).code()).isEqualTo("unknown-draft");
      }
      assertThat(drafts.of(person)).isEmpty();
    }
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aFileOfAnotherDraftIsNoneOfThisOne() {
    Draft mine = start.start(CARD, citizen);
    Draft other = start.start(CARD, people.person("elder"));
    DraftFile theirs = receive.add(other.id(), "id-card", "证.pdf", Pages.PDF, people.person("elder"));

    assertThat(refused(() -> files.content(mine.id(), theirs.id(), citizen)).code()).isEqualTo("unknown-file");
    files.remove(mine.id(), theirs.id(), citizen);
    assertThat(files.content(other.id(), theirs.id(), people.person("elder"))).isEqualTo(Pages.PDF);
  }

  @Test
  void onlyWhoMayApplyBegins() {
    assertThat(refused(() -> start.start("labour-dispatch-licence", citizen)).code()).isEqualTo("wrong-applicant");
    assertThat(refused(() -> start.start(CARD, people.person("employer"))).code()).isEqualTo("wrong-applicant");
    assertThat(refused(() -> start.start(CARD, people.person("review"))).code()).isEqualTo("wrong-role");
    assertThat(refused(() -> start.start("poem", citizen)).code()).isEqualTo("unknown-matter");
    assertThat(everything()).isEmpty();
  }

  @Test
  void nobodyKeepsDraftsWithoutEnd() {
    for (int i = 0; i < Drafts.MOST; i++) {
      start.start(CARD, citizen);
    }

    assertThat(refused(() -> start.start(CARD, citizen)).code()).isEqualTo("too-many-drafts");
    discard.discard(drafts.of(citizen).get(0).id(), citizen);
    start.start(CARD, citizen);
  }

  // ---- its end -----------------------------------------------------------------------------------------------------

  @Test
  void aDraftIsGoneThirtyDaysAfterItsLastChange() {
    Draft draft = start.start(CARD, citizen);
    receive.add(draft.id(), "id-card", "证.pdf", Pages.PDF, citizen);
    time.at("2026-12-10T09:00");
    type(draft, 1, Map.of("address", "海城市示例街道1号"));

    time.at("2027-01-09T08:59");
    assertThat(drafts.of(citizen)).extracting(Draft::id).containsExactly(draft.id());
    expire.expire();
    time.at("2027-01-09T09:00");
    assertThat(drafts.of(citizen)).isEmpty();
    assertThat(refused(() -> drafts.find(draft.id(), citizen)).code()).isEqualTo("unknown-draft");
    assertThat(everything()).hasSize(1);

    expire.expire();
    assertThat(everything()).isEmpty();
    assertThat(rows.queryForObject("select count(*) from banjie.draft_file", Long.class)).isZero();
  }

  @Test
  void aDiscardedDraftLeavesNothing() {
    Draft draft = start.start(CARD, citizen);
    receive.begin(draft.id(), "id-card", "证.pdf", 10, "0".repeat(64), citizen);

    discard.discard(draft.id(), citizen);

    assertThat(everything()).isEmpty();
    assertThat(refused(() -> discard.discard(draft.id(), citizen)).code()).isEqualTo("unknown-draft");
  }

  // ---- details -----------------------------------------------------------------------------------------------------

  private Draft type(Draft draft, int version, Map<String, Object> answers) {
    return save.save(draft.id(), new SaveDraft.Change(DraftStep.FORM, new HashMap<>(answers), version, false), citizen);
  }

  private List<Map<String, Object>> everything() {
    return rows.queryForList("""
        select d.id, d.content::text, d.version, d.step, d.case_id,
               (select count(*) from banjie.draft_file f where f.draft_id = d.id) as files from banjie.draft d order by d.id
        """);
  }

  private static Refusal refused(ThrowingCallable attempt) {
    Refusal refusal = catchThrowableOfType(Refusal.class, attempt);
    assertThat(refusal).as("refused").isNotNull();
    return refusal;
  }
}
