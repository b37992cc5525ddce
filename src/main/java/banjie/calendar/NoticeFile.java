package banjie.calendar;

import banjie.deadlines.CalendarDay;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of notices: a header, then one listed day per line; the last column is the year and the notice's title. */
record NoticeFile(List<NoticeLine> lines) {

  private static final List<String> HEADER = List.of("date", "kind", "name", "year_notice");
  private static final int MAX_BYTES = 256 * 1024;
  private static final int MAX_LINES = 1000;
  private static final int MAX_NAME = 40;
  private static final Pattern YEAR_AND_TITLE = Pattern.compile("(\\d{4})\\s+(\\S.{0,99})");
  private static final ObjectReader CELLS = new CsvMapper().readerFor(String[][].class)
      .with(CsvParser.Feature.WRAP_AS_ARRAY).with(CsvParser.Feature.TRIM_SPACES);

  NoticeFile {
    lines = List.copyOf(lines);
  }

  /** Reads a file and checks each line for itself; refuses with all complaints at once. */
  static NoticeFile read(byte[] file) {
    NoticeProblems problems = new NoticeProblems();
    List<NoticeLine> lines = lines(file, problems);
    if (problems.isEmpty() && lines.isEmpty()) {
      problems.file("文件中没有任何日期", "The file lists no day");
    }
    problems.refuseIfAny();
    return new NoticeFile(lines);
  }

  /** By year. A year's title is that of its first line. */
  List<Notice> notices() {
    Map<Integer, List<NoticeLine>> byYear =
        lines.stream().collect(Collectors.groupingBy(NoticeLine::year, TreeMap::new, Collectors.toList()));
    return byYear.entrySet().stream()
        .map(year -> new Notice(year.getKey(), year.getValue().get(0).title(),
            year.getValue().stream().map(NoticeLine::day).toList()))
        .toList();
  }

  private static List<NoticeLine> lines(byte[] file, NoticeProblems problems) {
    if (file.length > MAX_BYTES) {
      problems.file("文件过大（最多256KB）", "The file is too large (256 KB at most)");
      return List.of();
    }
    String text = NoticeText.of(file);
    if (text == null) {
      problems.file("不是文本文件（应为UTF-8或GB18030编码的CSV）", "Not a text file (CSV in UTF-8 or GB 18030 is expected)");
      return List.of();
    }
    String[] rows = text.split("\r\n|\n|\r", -1);
    if (rows.length > MAX_LINES) {
      problems.file("行数过多（最多" + MAX_LINES + "行）", "Too many lines (" + MAX_LINES + " at most)");
      return List.of();
    }
    String[] header = cells(1, rows[0], problems);
    if (header != null && !HEADER.equals(Arrays.asList(header))) {
      problems.line(1, "表头应为 " + String.join(",", HEADER), "the header must be " + String.join(",", HEADER));
    }
    if (!problems.isEmpty()) {
      return List.of();
    }
    List<NoticeLine> lines = new ArrayList<>();
    for (int number = 2; number <= rows.length; number++) {
      if (!rows[number - 1].isBlank()) {
        NoticeLine line = line(number, cells(number, rows[number - 1], problems), problems);
        if (line != null) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /** @return null if something is wrong with the line, which has then been said */
  private static NoticeLine line(int number, String[] cells, NoticeProblems problems) {
    if (cells == null) {
      return null;
    }
    if (cells.length != HEADER.size()) {
      problems.line(number, "应有4列，实有" + cells.length + "列", "4 columns expected, found " + cells.length);
      return null;
    }
    LocalDate date = date(number, cells[0], problems);
    CalendarDay.Kind kind = kind(number, cells[1], problems);
    boolean named = !cells[2].isBlank() && cells[2].length() <= MAX_NAME;
    if (!named) {
      problems.line(number, "节日名称应为1至" + MAX_NAME + "字", "a festival's name of 1 to " + MAX_NAME + " characters is required");
    }
    Matcher notice = YEAR_AND_TITLE.matcher(cells[3]);
    if (!notice.matches()) {
      problems.line(number, "第4列应为年份和文号，如“2026 国办发明电〔2025〕7号”",
          "column 4 must be the year and the notice's title, like \"2026 国办发明电〔2025〕7号\"");
      return null;
    }
    return date == null || kind == null || !named
        ? null
        : new NoticeLine(number, date, kind, cells[2], Integer.parseInt(notice.group(1)), notice.group(2));
  }

  private static String[] cells(int number, String row, NoticeProblems problems) {
    try {
      String[][] rows = CELLS.readValue(row);
      return rows.length == 1 ? rows[0] : new String[0];
    } catch (JsonProcessingException malformed) {
      problems.line(number, "CSV格式错误", "malformed CSV");
      return null;
    }
  }

  private static LocalDate date(int number, String cell, NoticeProblems problems) {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException malformed) {
      problems.line(number, "日期“" + cell + "”无效，应如 2026-02-17", "\"" + cell + "\" is no date like 2026-02-17");
      return null;
    }
  }

  private static CalendarDay.Kind kind(int number, String cell, NoticeProblems problems) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "holiday" -> CalendarDay.Kind.HOLIDAY;
      case "workday" -> CalendarDay.Kind.WORKDAY;
      default -> {
        problems.line(number, "类别“" + cell + "”无效，应为 holiday 或 workday", "\"" + cell + "\" is neither holiday nor workday");
        yield null;
      }
    };
  }
}
