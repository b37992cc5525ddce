package banjie.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.access.People;
import banjie.access.Person;
import banjie.casefile.CaseFiles;
import banjie.casefile.EventKind;
import banjie.casefile.Step;
import banjie.messages.NoticePreview;
import banjie.platform.Refusal;
import banjie.platform.TestTime;
import banjie.queue.PreviewStep;
import banjie.worklist.CaseFindings;
import banjie.worklist.DeskFilter;
import banjie.worklist.DeskLists;
import banjie.worklist.DeskRow;
import banjie.worklist.DoneRow;
import banjie.worklist.PageOf;
import banjie.worklist.WaitingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an officer's lists hold, what the rules found, and what would follow. */
@BanjieTest
class DeskListsTest {

  private static final String ITEM = "resident-pension-cancellation";
  private static final Map<String, Object> ACCEPT = Map.of("decision", "ACCEPT");

  @Autowired
  Bureau bureau;
  @Autowired
  People people;
  @Autowired
  DeskLists lists;
  @Autowired
  CaseFindings findings;
  @Autowired
  CaseFiles files;
  @Autowired
  PreviewStep preview;
  @Autowired
  NoticePreview notices;
  @Autowired
  TestTime time;

  @Test
  void aQueueComesInOrderPageByPageWithoutGapOrRepetition() {
    List<String> filed = new ArrayList<>();
    for (int n = 0; n < DeskLists.PAGE + 5; n++) {
      time.at(time.now().plusSeconds(n % 3)); // some at the same moment
      filed.add(bureau.file(ITEM));
    }
    Person clerk = people.byUsername("intake");
    PageOf<DeskRow> first = lists.queue(clerk, DeskFilter.NONE, null);
    PageOf<DeskRow> second = lists.queue(clerk, DeskFilter.NONE, first.next());
    List<String> seen = new ArrayList<>();
    first.rows().forEach(row -> seen.add(row.caseId().toString()));
    second.rows().forEach(row -> seen.add(row.caseId().toString()));
    assertThat(first.rows()).hasSize(DeskLists.PAGE).isSortedAccordingTo((a, b) -> a.openedAt().compareTo(b.openedAt()));
    assertThat(second.next()).isNull();
    assertThat(seen).containsExactlyInAnyOrderElementsOf(filed).doesNotHaveDuplicates();
    assertThat(lists.counts(clerk).queue()).isEqualTo(filed.size());
  }

  @Test
  void listsAreNarrowedAndShowOnlyOnesOwnOffice() {
    String pension = bureau.file(ITEM);
    String card = bureau.file("social-security-card-issue");
    Person clerk = people.byUsername("intake");
    assertThat(ids(lists.queue(clerk, new DeskFilter(ITEM, null, null, null, null), null))).containsExactly(pension);
    assertThat(ids(lists.queue(clerk, new DeskFilter(null, Step.INTAKE, "hall", null, null), null))).containsExactly(pension, card);
    assertThat(lists.queue(clerk, new DeskFilter(null, Step.REVIEW, null, null, null), null).rows()).isEmpty();
    assertThat(lists.queue(clerk, new DeskFilter(null, null, null, null, DeskFilter.Due.OVERDUE), null).rows()).isEmpty();
    assertThat(lists.queue(people.byUsername("station-intake"), DeskFilter.NONE, null).rows()).isEmpty();
    assertThat(lists.queue(people.byUsername("admin"), DeskFilter.NONE, null).rows()).isEmpty();
    time.at("2026-12-01T09:00");
    assertThat(ids(lists.queue(clerk, new DeskFilter(null, null, null, null, DeskFilter.Due.OVERDUE), null))).containsExactly(pension, card);
  }

  @Test
  void theFourEyesRuleIsMarkedAndAPlaceThatIsNoneIsRefused() {
    String id = bureau.file(ITEM);
    bureau.finish("window", id, "INTAKE", ACCEPT);
    assertThat(lists.queue(people.byUsername("window"), DeskFilter.NONE, null).rows()).singleElement().matches(DeskRow::notMine);
    assertThat(lists.queue(people.byUsername("review"), DeskFilter.NONE, null).rows()).singleElement().matches(row -> !row.notMine());
    for (String place : List.of("x", "2026~", "~", "2026-11-23T01:00:00Z~'--")) {
      if (place.startsWith("2026-11")) {
        assertThat(lists.queue(people.byUsername("intake"), DeskFilter.NONE, place).rows()).isEmpty();
      } else {
        assertThatThrownBy(() -> lists.queue(people.byUsername("intake"), DeskFilter.NONE, place))
            .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("unreadable-place"));
      }
    }
  }

  @Test
  void whatWaitsForTheApplicantAndWhatWasDoneTodayHaveTheirLists() {
    String corrected = bureau.file(ITEM);
    bureau.finish("intake", corrected, "INTAKE",
        Map.of("decision", "ASK_CORRECTION", "gaps", List.of(Map.of("paper", "commitment", "fault", "没有签名"))));
    String licence = bureau.file("labour-dispatch-licence", bureau.sample("labour-dispatch-licence"), List.of("financial-audit-report"));
    bureau.finish("intake", licence, "INTAKE",
        Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of("financial-audit-report")));
    bureau.file(ITEM);
    Person clerk = people.byUsername("intake");
    List<WaitingRow> waiting = lists.waiting(clerk, DeskFilter.NONE, null).rows();
    assertThat(waiting).extracting(row -> row.caseId().toString()).containsExactlyInAnyOrder(corrected, licence);
    assertThat(waiting).allSatisfy(row -> {
      assertThat(row.untilAt()).isNotNull();
      assertThat(row.since()).isNotNull();
    });
    assertThat(lists.waiting(people.byUsername("station-intake"), DeskFilter.NONE, null).rows()).isEmpty();
    assertThat(lists.doneToday(clerk, DeskFilter.NONE, null).rows()).extracting(DoneRow::kind)
        .containsExactly(EventKind.ACCEPTED_WITH_DEFERRAL, EventKind.CORRECTION_ASKED);
    assertThat(lists.counts(clerk).done()).isEqualTo(2);
    time.at("2026-11-24T09:00");
    assertThat(lists.doneToday(clerk, DeskFilter.NONE, null).rows()).isEmpty();
  }

  @Test
  void theSamePersonsOtherCasesAreFound() {
    String first = bureau.file(ITEM);
    String second = bureau.file(ITEM);
    var found = findings.of(files.read(UUID.fromString(second)), people.byUsername("intake"));
    assertThat(found.duplicates()).extracting(one -> one.id().toString()).containsExactly(first);
    assertThat(found.earlier()).extracting(one -> one.id().toString()).containsExactly(first);
    assertThat(found.duplicates()).allMatch(CaseFindings.Related::visible);
    var elsewhere = findings.of(files.read(UUID.fromString(second)), people.byUsername("station-intake"));
    assertThat(elsewhere.duplicates()).noneMatch(CaseFindings.Related::visible);
    assertThat(elsewhere.earlier()).isEmpty();
    assertThat(found.prohibitions()).isNull();
    String employers = bureau.file("social-insurance-registration");
    assertThat(findings.of(files.read(UUID.fromString(employers)), people.byUsername("intake")).prohibitions()).isNotNull();
  }

  @Test
  void aPreviewTellsWhatFollowsInTheWordsOfTheNoticeAndChangesNothing() {
    String id = bureau.file(ITEM);
    bureau.claim("intake", id, "INTAKE");
    List<String> before = bureau.events(id);
    Person clerk = people.byUsername("intake");
    var outcome = preview.preview(UUID.fromString(id), Step.INTAKE, bureau.version(id), ACCEPT, clerk);
    assertThat(outcome.after().state().name()).isEqualTo("IN_REVIEW");
    String told = notices.of(outcome.after(), outcome.events()).get(0).bodyZh();
    assertThat(bureau.state(id)).isEqualTo("SUBMITTED");
    assertThat(bureau.version(id)).isZero();
    assertThat(bureau.events(id)).isEqualTo(before);

    Bureau.expect(200, bureau.tryFinish("intake", id, "INTAKE", ACCEPT));
    assertThat(bureau.get("intake", "/api/v1/cases/" + id + "/messages").body().findValuesAsText("body")).contains(told);
  }

  @Test
  void aPreviewRefusesWhatFinishingWouldRefuse() {
    String id = bureau.file(ITEM);
    Person clerk = people.byUsername("intake");
    assertThatThrownBy(() -> preview.preview(UUID.fromString(id), Step.INTAKE, 0, ACCEPT, clerk))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-claimed"));
    bureau.claim("intake", id, "INTAKE");
    assertThatThrownBy(() -> preview.preview(UUID.fromString(id), Step.INTAKE, 7, ACCEPT, clerk))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("stale-version"));
    assertThatThrownBy(() -> preview.preview(UUID.fromString(id), Step.INTAKE, 0, Map.of("decision", "DECLINE"), clerk))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("reason"));
  }

  private static List<String> ids(PageOf<DeskRow> page) {
    return page.rows().stream().map(row -> row.caseId().toString()).toList();
  }
}
