package banjie.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;

/** Words that stand in a template itself and would be shown in one language only: what no th:text replaces. */
final class LooseWords extends AbstractSimpleMarkupHandler {

  /** A Chinese character, or two Latin letters in a row. */
  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}|[A-Za-z]{2}");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|&[a-z]+;");
  private static final Set<String> REPLACES_CONTENT = Set.of("th:text", "th:utext", "th:replace", "th:insert", "th:remove");
  /** Attributes that are read out or shown. */
  private static final Set<String> SHOWN = Set.of("alt", "title", "placeholder", "aria-label");

  /** Their content is the same in every language: names of keys, drawings. */
  private static final Set<String> NAMES = Set.of("kbd", "svg");

  private final List<String> found = new ArrayList<>();
  /** For each open element, whether its content is replaced or says its language itself. */
  private final Deque<Boolean> settled = new ArrayDeque<>();

  private LooseWords() {}

  static List<String> in(String template) {
    LooseWords words = new LooseWords();
    try {
      new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, words);
    } catch (ParseException broken) {
      words.found.add("not HTML: " + broken.getMessage());
    }
    return words.found;
  }

  @Override
  public void handleOpenElement(String element, Map<String, String> attributes, int line, int col) {
    look(element, attributes, line);
    boolean inside = !settled.isEmpty() && settled.peek();
    boolean ownLanguage = attributes != null && attributes.containsKey("lang");
    // The layout takes the page's own parts as they are.
    boolean replaced = attributes != null && !element.equals("html") && attributes.keySet().stream().anyMatch(REPLACES_CONTENT::contains);
    settled.push(inside || ownLanguage && !element.equals("html") || replaced || NAMES.contains(element) || hidden(attributes));
  }

  /** A sign for the eye alone, such as the kind of a file. */
  private static boolean hidden(Map<String, String> attributes) {
    return attributes != null && "true".equals(attributes.get("aria-hidden"));
  }

  @Override
  public void handleCloseElement(String element, int line, int col) {
    settled.poll();
  }

  @Override
  public void handleAutoOpenElement(String element, Map<String, String> attributes, int line, int col) {
    handleOpenElement(element, attributes, line, col);
  }

  @Override
  public void handleAutoCloseElement(String element, int line, int col) {
    settled.poll();
  }

  @Override
  public void handleStandaloneElement(String element, Map<String, String> attributes, boolean minimized, int line, int col) {
    look(element, attributes, line);
  }

  @Override
  public void handleText(char[] buffer, int offset, int len, int line, int col) {
    String text = EXPRESSION.matcher(new String(buffer, offset, len)).replaceAll("").strip();
    if ((settled.isEmpty() || !settled.peek()) && WORDS.matcher(text).find()) {
      found.add("line " + line + ": " + text);
    }
  }

  private void look(String element, Map<String, String> attributes, int line) {
    if (attributes == null) {
      return;
    }
    attributes.forEach((name, value) -> {
      if (value == null) {
        return;
      }
      boolean loose = name.startsWith("th:") ? CHINESE.matcher(value).find()
          : SHOWN.contains(name) && WORDS.matcher(value).find() && !attributes.containsKey("th:" + name) && !attributes.containsKey("lang");
      if (loose) {
        found.add("line " + line + ": " + element + " " + name + "=" + value);
      }
    });
  }
}
