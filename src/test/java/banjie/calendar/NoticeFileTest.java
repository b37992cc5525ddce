package banjie.calendar;

import static banjie.calendar.NoticeFixtures.HEADER;
import static banjie.calendar.NoticeFixtures.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banjie.deadlines.CalendarDay;
import banjie.platform.Refusal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeFileTest {

  @Test
  void theBuiltInFileIsAValidFile() {
    NoticeFile file = NoticeFile.read(BuiltInNotices.bytes());
    assertThat(file.lines()).hasSize(142);
    assertThat(file.notices()).extracting(Notice::year).containsExactly(2023, 2024, 2025, 2026);
    assertThat(file.notices().get(3).title()).isEqualTo("国办发明电〔2025〕7号");
    assertThat(file.notices().stream().mapToLong(notice -> notice.count(CalendarDay.Kind.WORKDAY)).sum()).isEqualTo(26);
    assertThat(BuiltInNotices.calendar().years()).containsExactly(2023, 2024, 2025, 2026);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "2027-02-30,holiday,春节,2027 通知          | line 2 | date",
      "27-02-03,holiday,春节,2027 通知            | line 2 | date",
      "2027/02/03,holiday,春节,2027 通知          | line 2 | date",
      ",holiday,春节,2027 通知                    | line 2 | date",
      "2027-02-05,festival,春节,2027 通知         | line 2 | holiday nor workday",
      "2027-02-05,,春节,2027 通知                 | line 2 | holiday nor workday",
      "2027-02-05,holiday,,2027 通知              | line 2 | name",
      "2027-02-05,holiday,春节,通知               | line 2 | column 4",
      "2027-02-05,holiday,春节,2027               | line 2 | column 4",
      "2027-02-05,holiday,春节,                   | line 2 | column 4",
      "2027-02-05,holiday,春节                    | line 2 | 4 columns",
      "2027-02-05,holiday,春节,2027 通知,x        | line 2 | 4 columns",
      "2027-02-05,holiday,\"春节,2027 通知        | line 2 | CSV"})
  void aMalformedLineIsNamed(String line, String field, String complaint) {
    Refusal refusal = refusalOf(bytes(HEADER + "\n" + line + "\n"));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refusal.problems()).anySatisfy(problem -> {
      assertThat(problem.field()).isEqualTo(field);
      assertThat(problem.messageEn()).contains(complaint);
      assertThat(problem.messageZh()).startsWith("第2行：");
    });
  }

  @Test
  void allComplaintsComeAtOnceWithTheLineAsTheEditorShowsIt() {
    Refusal refusal = refusalOf(bytes(HEADER + "\r\n\r\nx,holiday,春节,2027 通知\r\n2027-02-05,y,,z\r\n"));
    assertThat(refusal.problems()).extracting(Refusal.Problem::field).containsExactly("line 3", "line 4", "line 4", "line 4");
  }

  @Test
  void aWrongFileIsNotDescribedLineByLine() {
    assertThat(refusalOf(bytes(HEADER + "\nx".repeat(500))).problems()).hasSizeLessThanOrEqualTo(50);
  }

  static Stream<byte[]> notNotices() {
    return Stream.of(new byte[0], bytes("\n"), bytes(HEADER), bytes("日期,类别\n2027-01-01,holiday"), bytes(HEADER + "\n\n"),
        new byte[] {'P', 'K', 3, 4, 0, 0, 0}, new byte[300_000], bytes(HEADER + "\n".repeat(1001)),
        bytes("date;kind;name;year_notice\n2027-01-01;holiday;元旦;2027 通知"));
  }

  @ParameterizedTest
  @MethodSource("notNotices")
  void whatIsNoNoticeIsRefused(byte[] file) {
    assertThat(refusalOf(file).code()).isEqualTo("invalid-notice-file");
  }

  @Test
  void aSpreadsheetsEncodingAByteOrderMarkAndSpacesAreUnderstood() {
    String text = HEADER + "\r\n 2027-01-01 , Holiday , 元旦 , 2027 通知 \r\n";
    for (byte[] file : new byte[][] {bytes(text), bytes("\uFEFF" + text), text.getBytes(Charset.forName("GBK"))}) {
      assertThat(NoticeFile.read(file).notices()).containsExactly(new Notice(2027, "通知", List.of(
          new CalendarDay(LocalDate.of(2027, 1, 1), CalendarDay.Kind.HOLIDAY, "元旦", "通知"))));
    }
  }

  private static Refusal refusalOf(byte[] file) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> NoticeFile.read(file));
    assertThat(refusal).isNotNull();
    return refusal;
  }
}
