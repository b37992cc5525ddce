package banjie.board;

import banjie.platform.Refusal;
import java.util.Locale;

/** The ending of an address as a format. */
final class Formats {

  private Formats() {}

  /** @throws Refusal "unknown-format" */
  static Export of(String ending) {
    return switch (ending.toLowerCase(Locale.ROOT)) {
      case "csv" -> Export.CSV;
      case "xlsx" -> Export.XLSX;
      default -> throw new Refusal(Refusal.Kind.UNKNOWN, "unknown-format", "format", "只能导出 CSV 或 XLSX", "CSV and XLSX are what there is");
    };
  }
}
