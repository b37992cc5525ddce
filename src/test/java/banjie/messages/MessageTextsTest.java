package banjie.messages;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.casefile.Actor;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.EventKind;
import banjie.platform.TestTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each event says. */
@BanjieTest
class MessageTextsTest {

  private static final Actor SUPERVISOR = new Actor(new UUID(0, 7), "卫督办");

  /** Between officers, or said by another event of the same moment. */
  private static final Set<EventKind> SILENT = EnumSet.of(EventKind.SECOND_NOTICE_ALLOWED, EventKind.CORRECTION_RECEIVED,
      EventKind.COMMITMENT_SIGNED, EventKind.SUPPLIED, EventKind.CHECKED, EventKind.RATED, EventKind.CLAIMED, EventKind.RELEASED,
      EventKind.REASSIGNED, EventKind.URGED, EventKind.URGING_ANSWERED, EventKind.YELLOW_CARD, EventKind.RED_CARD, EventKind.DELIVERY_OVERDUE,
          EventKind.PAPER_UPLOADED,
      EventKind.VERIFICATION_CODE_ISSUED, EventKind.EXTENSION_REQUESTED, EventKind.EXTENSION_REFUSED,
          EventKind.SPECIAL_PROCEDURE_REQUESTED,
      EventKind.SPECIAL_PROCEDURE_REFUSED, EventKind.STEP_OVERDUE, EventKind.RED_CARD_EXPLAINED,
          EventKind.RED_CARD_REASON_ACCEPTED,
      EventKind.RED_CARD_REASON_REJECTED, EventKind.SERVED, EventKind.CONTACT_SHOWN, EventKind.CALLED_BACK);

  @Autowired
  Bureau bureau;
  @Autowired
  CaseFiles files;
  @Autowired
  MessageTexts texts;
  @Autowired
  TestTime time;

  private CaseFile inReview() {
    String id = bureau.file("labour-dispatch-licence", bureau.sample("labour-dispatch-licence"),
        List.of("financial-audit-report"));
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred",
        List.of("financial-audit-report")));
    return files.read(UUID.fromString(id));
  }

  private Words of(EventKind kind, String reason, Map<String, Object> detail) {
    return texts.of(inReview(), new CaseEvent(kind, time.now(), SUPERVISOR, reason, detail)).orElseThrow();
  }

  private static String at(String local) {
    return Instant.parse(local + ":00Z").minusSeconds(8 * 3600).toString();
  }

  @Test
  void everyEventSpeaksInBothLanguagesOrIsMeantToBeSilent() {
    CaseFile file = inReview();
    for (EventKind kind : EventKind.values()) {
      // These need dates of a correction; they are shown elsewhere.
      if (kind == EventKind.CORRECTION_ASKED) {
        continue;
      }
      var words = texts.of(file, new CaseEvent(kind, time.now(), SUPERVISOR, "因为", Map.of()));
      assertThat(words.isEmpty()).as("%s is silent", kind).isEqualTo(SILENT.contains(kind));
      words.ifPresent(said -> {
        assertThat(said.titleZh()).as("%s", kind).isNotBlank().matches(".*\\p{IsHan}.*");
        assertThat(said.bodyZh()).as("%s", kind).matches("(?s).*\\p{IsHan}.*").doesNotContain("null", "。。");
        assertThat(said.titleEn()).as("%s", kind).isNotBlank().matches("\\p{ASCII}*");
        assertThat(said.bodyEn()).as("%s", kind).isNotBlank().doesNotContain("null", "..", "  ");
      });
    }
  }

  @Test
  void aChangedCalendarTellsBeforeAfterAndWhy() {
    Words said = of(EventKind.RE_DATED, "国办发明电〔2026〕1号", Map.of("moves", List.of(
        Map.of("date", "PROMISED", "before", at("2026-12-31T17:00"), "after", at("2027-01-05T17:00"), "provisional", false),
        Map.of("date", "STATUTORY", "before", at("2028-01-04T17:00"), "after", at("2028-01-05T17:00"), "provisional", true),
        Map.of("date", "DEFERRAL", "before", at("2027-01-06T17:00"), "after", at("2027-01-06T17:00"), "provisional", false))));
    assertThat(said.bodyZh()).isEqualTo("因工作日历调整，下列日期有变动：承诺办结期限由2026年12月31日 17:00改为2027年1月5日 17:00；"
        + "法定办理期限由2028年1月4日 17:00改为2028年1月5日 17:00（暂定，该年放假安排尚未公布）；容缺补正期限确定为2027年1月6日 17:00。"
        + "依据：国办发明电〔2026〕1号。");
    assertThat(said.bodyEn())
        .contains("promised date from 2026-12-31 17:00 to 2027-01-05 17:00; statutory date from 2028-01-04 17:00 to "
        + "2028-01-05 17:00 (provisional", "date for deferred papers is now firm: 2027-01-06 17:00");
    assertThat(said.provisional()).isTrue();
  }

  @Test
  void anExtensionTellsReasonDatesAndWhoApproved() {
    Words said = of(EventKind.EXTENDED, "案情复杂。", Map.of("days", 3, "dueBefore", at("2026-11-30T17:00"), "dueAfter",
        at("2026-12-03T17:00")));
    assertThat(said.bodyZh()).isEqualTo("经卫督办批准，办理期限延长3个工作日。理由：案情复杂。原期限2026年11月30日 17:00，现期限2026年12月3日 17:00。");
    assertThat(said.bodyEn()).contains("by 3 working days", "approved by 卫督办", "It was 2026-11-30 17:00.",
        "It now is 2026-12-03 17:00.");
  }

  @Test
  void aSpecialProcedureTellsWhatItIsAndHowLong() {
    Words said = of(EventKind.SPECIAL_PROCEDURE_STARTED, "申请人要求听证",
        Map.of("cause", "HEARING", "days", 7, "until", at("2026-12-02T17:00")));
    assertThat(said.bodyZh()).contains("（听证）", "所需时间7个工作日", "行政许可法第四十五条", "事由：申请人要求听证。", "预计于2026年12月2日 17:00前结束");
    assertThat(said.bodyEn()).contains("(hearing)", "taking 7 working days", "article 45", "by 2026-12-02 17:00");
  }

  @Test
  void anExtendedTermSaysUntilWhen() {
    Words said = of(EventKind.TERM_EXTENDED, "暴雪封路", Map.of("term", "DEFERRAL", "days", 2, "dueBefore", at("2026-12-02T17:00"),
        "dueAfter", at("2027-01-08T17:00")));
    assertThat(said.bodyZh()).isEqualTo("您的补正（补交）期限已延长。理由：暴雪封路。原截止2026年12月2日 17:00，现截止2027年1月8日 17:00（暂定，该年放假安排尚未公布）。");
    assertThat(said.actBy()).isEqualTo("2027-01-08T09:00:00Z");
    assertThat(said.provisional()).isTrue();
  }

  @Test
  void aLapsedDeferralTellsUntilWhenNothingCanBeDeferred() {
    Words said = of(EventKind.DEFERRAL_LAPSED, "逾期未补交", Map.of("papers", List.of("financial-audit-report"),
        "barredUntil", at("2027-06-03T00:00")));
    assertThat(said.bodyZh()).contains("2027年6月3日 00:00前不再适用容缺受理，可申请信用修复。");
    assertThat(said.bodyEn()).contains("Until 2027-06-03 00:00 no papers may follow later");
    assertThat(said.provisional()).as("half a year is counted in months, whatever the holidays").isFalse();
  }

  @Test
  void papersAreNamedInBothLanguages() {
    CaseFile file = inReview();
    Words said = texts.of(file, new CaseEvent(EventKind.DEFERRAL_LAPSED, time.now(), Actor.SYSTEM, null,
        Map.of("papers", List.of("financial-audit-report")))).orElseThrow();
    assertThat(said.bodyZh()).contains("容缺材料财务审计报告", "六十日内", "六个月内");
    assertThat(said.bodyEn()).contains("audit report", "60 days", "six months");
  }
}
