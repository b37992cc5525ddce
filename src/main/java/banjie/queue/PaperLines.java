package banjie.queue;

import banjie.casefile.Gap;
import banjie.casefile.Paper;
import banjie.casefile.Papers;
import banjie.platform.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an officer writes of several papers in one field: a line for each, 材料：问题 or 材料：问题｜形式, the paper by its name
 * or code. Lines that name none belong to the paper above. Where no line names a paper, the words are meant for all.
 */
public final class PaperLines {

  private static final int LONGEST_FAULT = 500;
  private static final int LONGEST_FORM = 50;
  private static final Pattern BULLET = Pattern.compile("^(?:[-•·*]|[0-9]{1,2}[.、)）]|[①-⑳])\\s*");

  private final String field;
  private final Papers papers;

  private PaperLines(String field, Papers papers) {
    this.field = field;
    this.papers = papers;
  }

  /**
   * @param field of the form, for refusals
   * @param chosen codes of the papers that need words; nothing is said of others
   */
  public static List<Gap> read(String field, String text, Collection<String> chosen, Papers papers) {
    return chosen.isEmpty() ? List.of() : new PaperLines(field, papers).gaps(text == null ? "" : text, chosen);
  }

  private List<Gap> gaps(String text, Collection<String> chosen) {
    Map<String, String> words = words(text);
    if (words.isEmpty()) {
      return chosen.stream().map(code -> gap(code, text)).toList();
    }
    for (String code : words.keySet()) {
      if (!chosen.contains(code)) {
        throw invalid("paper-not-chosen", "写明了“" + name(code) + "”的问题，却没有选择这份材料",
            "Paper '" + code + "' has words but isn't chosen");
      }
    }
    List<Gap> gaps = new ArrayList<>();
    chosen.forEach(code -> gaps.add(gap(code, words.getOrDefault(code, ""))));
    return gaps;
  }

  /** By paper code; empty where no line names a paper. */
  private Map<String, String> words(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    String current = null;
    String before = null;
    for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
      String bare = BULLET.matcher(line).replaceFirst("");
      Paper paper = namedIn(bare);
      current = paper == null ? current : paper.code();
      if (current == null) {
        before = before == null ? line : before;
      } else {
        String said = paper == null ? line : bare.substring(length(paper, bare) + 1).strip();
        words.merge(current, said, (one, more) -> one + "；" + more);
      }
    }
    if (before != null && !words.isEmpty()) {
      throw invalid("paper-not-named", "“" + before + "”一行没有写明是哪份材料", "The line '" + before + "' names no paper");
    }
    return words;
  }

  /** The one with the longest name, since one name may begin with another. */
  private Paper namedIn(String line) {
    Paper found = null;
    for (Paper paper : papers.list()) {
      if (length(paper, line) > 0 && (found == null || length(paper, line) > length(found, line))) {
        found = paper;
      }
    }
    return found;
  }

  /** Characters of the line that name this paper; 0 where it doesn't begin with it and a colon. */
  private static int length(Paper paper, String line) {
    for (String name : List.of(paper.nameZh(), paper.code())) {
      if (line.startsWith(name + "：") || line.startsWith(name + ":")) {
        return name.length();
      }
    }
    return 0;
  }

  private Gap gap(String code, String words) {
    int bar = Math.max(words.lastIndexOf('｜'), words.lastIndexOf('|'));
    String fault = (bar < 0 ? words : words.substring(0, bar)).strip();
    String form = bar < 0 ? "" : words.substring(bar + 1).strip();
    if (fault.isEmpty()) {
      throw invalid("paper-without-words", "请写明“" + name(code) + "”有什么问题", "Say what is wrong with paper '" + code + "'");
    }
    if (fault.length() > LONGEST_FAULT || form.length() > LONGEST_FORM) {
      throw invalid("words-too-long", "“" + name(code) + "”：问题最多" + LONGEST_FAULT + "字，形式最多" + LONGEST_FORM + "字",
          "Paper '" + code + "': " + LONGEST_FAULT + " characters for the fault and " + LONGEST_FORM + " for the form at most");
    }
    return new Gap(code, fault, form.isEmpty() ? null : form);
  }

  private String name(String code) {
    return papers.has(code) ? papers.named(code).nameZh() : code;
  }

  private Refusal invalid(String code, String zh, String en) {
    return new Refusal(Refusal.Kind.INVALID, code, field, zh, en);
  }

  // ---- the same from programs --------------------------------------------------------------------------------------

  /**
   * Programs send a list of {@code {paper, fault, form}}; it is written down as an officer would, so that one check holds
   * for both. Anything else is left as it is, for the form to judge.
   *
   * @param from the key of that list
   * @param codesTo the form's checklist of papers, or null where it has none; linesTo its text
   */
  public static Map<String, Object> asForm(Map<String, Object> answers, String from, String codesTo, String linesTo) {
    if (!(answers.get(from) instanceof List<?> list) || list.stream().noneMatch(Map.class::isInstance)) {
      return answers;
    }
    if (!from.equals(linesTo) && answers.get(linesTo) != null) {
      throw new Refusal(Refusal.Kind.INVALID, "words-twice", linesTo, "每份材料已单独写明，不要再填总的说明",
          "Each paper has its own words; leave this out");
    }
    List<String> codes = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof Map<?, ?> entry) || !List.of("paper", "fault", "form").containsAll(entry.keySet())) {
        throw malformed(from + "[" + i + "]");
      }
      String paper = text(entry, "paper", from, i);
      String form = entry.get("form") == null ? "" : text(entry, "form", from, i);
      codes.add(paper);
      lines.add(paper + "：" + text(entry, "fault", from, i) + "｜" + form);
    }
    Map<String, Object> changed = new LinkedHashMap<>(answers);
    if (codesTo != null) {
      changed.put(codesTo, codes);
    }
    changed.put(linesTo, String.join("\n", lines));
    return changed;
  }

  /** In one line: a line break could begin the words of another paper. */
  private static String text(Map<?, ?> entry, String key, String from, int i) {
    if (entry.get(key) instanceof String text && !text.isBlank()) {
      return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
    throw malformed(from + "[" + i + "]." + key);
  }

  private static Refusal malformed(String field) {
    return new Refusal(Refusal.Kind.INVALID, "invalid-form", field,
        "应为材料代码 paper、问题 fault，可另写提交形式 form", "Give paper (a code) and fault, and form if it matters");
  }
}
