package banjie.calendar;

import static banjie.calendar.NoticeFixtures.HEADER;
import static banjie.calendar.NoticeFixtures.bytes;
import static banjie.calendar.NoticeFixtures.notice;
import static banjie.calendar.NoticeFixtures.noticeOf2027;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banjie.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeRulesTest {

  @Test
  void theOfficialNoticesAreAccepted() {
    assertThatCode(() -> check(new String(BuiltInNotices.bytes(), StandardCharsets.UTF_8))).doesNotThrowAnyException();
  }

  @Test
  void aPlausibleNoticeOfNextYearIsAccepted() {
    assertThatCode(() -> check(noticeOf2027())).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvSource(delimiter = '|', value = {
      "2027-01-01,holiday,元旦,2027 测试通知 | line 16 | listed already in line 2",
      "2027-01-01,workday,元旦,2027 测试通知 | line 16 | contradicts line 2",
      "2027-01-04,workday,元旦,2027 测试通知 | line 16 | no weekend day",
      "2027-02-13,workday,春节,2027 另一通知 | line 16 | was called",
      "2026-12-24,holiday,元旦,2027 测试通知 | line 16 | no day of the notice of 2027",
      "2028-01-01,holiday,元旦,2027 测试通知 | line 16 | no day of the notice of 2027",
      "2026-12-26,workday,元旦,2027 测试通知 | line 16 | listed already by",
      "2028-02-05,holiday,春节,2028 测试通知 | line 16 | there can be no notice of 2028 yet",
      "1999-10-01,holiday,国庆节,1999 测试通知 | line 16 | there can be no notice of 1999"})
  void aLineThatCannotBeIsNamed(String line, String field, String complaint) {
    String file = notice(2027, Map.of("2027-02-20", "workday,春节")) + line + "\n";
    assertThat(refusalOf(file).problems()).anySatisfy(problem -> {
      assertThat(problem.field()).isEqualTo(field);
      assertThat(problem.messageEn()).contains(complaint);
    });
  }

  @Test
  void aNoticeWithoutAStatutoryDayIsNotPlausible() {
    Refusal refusal = refusalOf(noticeOf2027().replace("2027-06-09,holiday,端午节,2027 测试通知\n", ""));
    assertThat(refusal.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.field()).isEqualTo("year 2027");
      assertThat(problem.messageZh()).isEqualTo("2027年：缺少法定节假日 2027-06-09（端午节）");
    });
  }

  @Test
  void aStatutoryDayCannotBeWorked() {
    Refusal refusal = refusalOf(notice(2027, Map.of("2027-02-06", "workday,春节")));
    assertThat(refusal.problems()).extracting(Refusal.Problem::messageEn)
        .containsExactly("2027: the statutory holiday 2027-02-06 (春节) is listed as worked");
  }

  @Test
  void aHandfulOfDaysIsNoNotice() {
    assertThat(refusalOf(HEADER + "\n2027-01-01,holiday,元旦,2027 测试通知\n").problems()).hasSize(12);
  }

  private static void check(String file) {
    new NoticeRules(2026, Map.of(LocalDate.of(2026, 12, 26), "2026年通知")).check(NoticeFile.read(bytes(file)));
  }

  private static Refusal refusalOf(String file) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> check(file));
    assertThat(refusal).isNotNull();
    return refusal;
  }
}
