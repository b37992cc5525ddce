package banjie.board;

import banjie.platform.BureauClock;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Writes a sheet as CSV or XLSX. A text that a spreadsheet would take for a formula is written with an apostrophe before
 * it in CSV; in XLSX a text is a text.
 */
enum Export {
  CSV("text/csv; charset=UTF-8") {
    @Override
    void write(Sheet sheet, OutputStream out) throws IOException {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      text.write('\uFEFF'); // else Excel reads UTF-8 as the code page of its machine
      CsvMapper mapper = new CsvMapper();
      mapper.enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS);
      try (var rows = mapper.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(text)) {
        rows.write(sheet.header().toArray());
        for (List<Object> row : sheet.rows()) {
          rows.write(row.stream().map(Export::plain).toArray());
        }
      }
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    void write(Sheet sheet, OutputStream out) throws IOException {
      try (Workbook book = new Workbook(out, "Banjie", null)) {
        Worksheet page = book.newWorksheet(sheetName(sheet.title()));
        for (int column = 0; column < sheet.header().size(); column++) {
          page.value(0, column, sheet.header().get(column));
          page.width(column, 18);
        }
        page.range(0, 0, 0, sheet.header().size() - 1).style().bold().set();
        page.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
          List<Object> cells = sheet.rows().get(row);
          for (int column = 0; column < cells.size(); column++) {
            cell(page, row + 1, column, cells.get(column));
          }
        }
      }
    }
  };

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  /** A sheet's name can't be longer, nor hold these. */
  private static final int LONGEST_NAME = 31;

  private final String mediaType;

  Export(String mediaType) {
    this.mediaType = mediaType;
  }

  abstract void write(Sheet sheet, OutputStream out) throws IOException;

  void send(Sheet sheet, HttpServletResponse response) throws IOException {
    response.setContentType(mediaType);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
        .filename(sheet.name() + "." + name().toLowerCase(), StandardCharsets.UTF_8).build().toString());
    write(sheet, response.getOutputStream());
  }

  /** As a spreadsheet shows it as text, and never counts it. */
  static Object plain(Object cell) {
    if (cell instanceof OffsetDateTime moment) {
      return MOMENT.format(moment.atZoneSameInstant(BureauClock.ZONE));
    }
    if (cell instanceof LocalDate date) {
      return date.toString();
    }
    if (cell instanceof BigDecimal number) {
      return number;
    }
    if (cell instanceof String text && !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0) {
      return "'" + text;
    }
    return cell;
  }

  private static void cell(Worksheet page, int row, int column, Object cell) {
    if (cell instanceof Number number) {
      page.value(row, column, number);
    } else if (cell instanceof OffsetDateTime moment) {
      LocalDateTime local = moment.atZoneSameInstant(BureauClock.ZONE).toLocalDateTime();
      page.value(row, column, local);
      page.style(row, column).format("yyyy-mm-dd hh:mm").set();
    } else if (cell instanceof LocalDate date) {
      page.value(row, column, date);
      page.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell != null) {
      page.value(row, column, cell.toString());
    }
  }

  private static String sheetName(String title) {
    String name = title.replaceAll("[\\\\/?*\\[\\]:]", " ");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
