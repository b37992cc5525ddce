package banjie.desk;

import banjie.casefile.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * One paper where an officer ticks what is wrong with it.
 *
 * @param ticked something is wrong with it
 * @param fault name of a {@link CommonFault}, empty without
 * @param more in the officer's own words
 * @param form name of an {@link AskedForm}, empty where any will do
 */
public record GapLine(String code, String nameZh, String nameEn, Paper.State state, boolean ticked, String fault, String more,
    String form) {

  /** The fields of a page are named gap.CODE, fault.CODE, more.CODE and form.CODE. */
  static GapLine of(Paper paper, String nameEn, MultiValueMap<String, String> sent) {
    String code = paper.code();
    return new GapLine(code, paper.nameZh(), nameEn, paper.state(), sent.containsKey("gap." + code), text(sent, "fault." + code),
        text(sent, "more." + code), text(sent, "form." + code));
  }

  /** As {@link banjie.queue.PaperLines} reads it: 材料：问题｜形式, in one line. */
  String line() {
    List<String> words = new ArrayList<>();
    Arrays.stream(CommonFault.values()).filter(one -> one.name().equals(fault)).map(CommonFault::nameZh).forEach(words::add);
    if (!more.isBlank()) {
      words.add(more.strip().replaceAll("\\s*\\R\\s*", " "));
    }
    String inForm = Arrays.stream(AskedForm.values()).filter(one -> one.name().equals(form)).map(AskedForm::nameZh).findFirst().orElse("");
    return code + "：" + String.join("，", words) + "｜" + inForm;
  }

  /** Codes and lines of what was ticked, as the form's two fields. */
  static Map<String, Object> answers(List<GapLine> lines, String codesTo, String linesTo) {
    List<GapLine> ticked = lines.stream().filter(GapLine::ticked).toList();
    String text = String.join("\n", ticked.stream().map(GapLine::line).toList());
    return codesTo == null ? Map.of(linesTo, text)
        : Map.of(codesTo, ticked.stream().map(GapLine::code).toList(), linesTo, text);
  }

  private static String text(MultiValueMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }
}
