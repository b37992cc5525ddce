package banjie.process.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the Chinese texts of the engine's web applications with the English ones in their jar. */
class LocaleTest {

  private static final String RESOURCES = "META-INF/resources/";
  private static final String APPS = RESOURCES + "webjars/camunda/app/";

  /** Signs, date patterns, a product's name and the deliberately empty text: the same in both languages. */
  private static final Set<String> SAME_IN_BOTH =
      Set.of("", "<", "<=", ">", ">=", "L", "HH:mm", "Camunda");

  /** What the application fills in, and the markup it renders. */
  private static final Pattern FIXED_PARTS =
      Pattern.compile("\\{\\{.*?}}|\\{}|%[ds]|</?(?:a|br|strong|code)\\b");

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin"})
  @DisplayName("every English text has a Chinese one, and no other")
  void everyTextIsTranslated(String app) throws IOException {
    assertThat(texts(app, "zh").keySet()).isEqualTo(texts(app, "en").keySet());
  }

  /** Some 1,400 of Cockpit's texts belong to the enterprise edition's plugins, which are not installed. */
  @Test
  @DisplayName("every text Cockpit's own scripts can show is translated")
  void everyTextCockpitShowsIsTranslated() throws IOException {
    String scripts = read(APPS + "cockpit/camunda-cockpit-bootstrap.js")
        + read(RESOURCES + "plugin/cockpit/app/plugin.js");
    Set<String> english = texts("cockpit", "en").keySet();
    Set<String> shown = new TreeSet<>(english);
    shown.removeIf(key -> key.startsWith("labels.PLGN_") && !scripts.contains(key.substring("labels.".length())));

    Set<String> chinese = texts("cockpit", "zh").keySet();
    assertThat(shown).hasSizeGreaterThan(900);
    assertThat(chinese).containsAll(shown);
    assertThat(english).containsAll(chinese);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  @DisplayName("no text is left in English")
  void noTextIsLeftInEnglish(String app) throws IOException {
    Map<String, String> english = texts(app, "en");
    texts(app, "zh").forEach((key, text) -> {
      if (!SAME_IN_BOTH.contains(text)) {
        assertThat(text).as(key).isNotBlank().isNotEqualTo(english.get(key));
      }
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  @DisplayName("placeholders and markup are those of the English text")
  void placeholdersAreKept(String app) throws IOException {
    Map<String, String> english = texts(app, "en");
    texts(app, "zh").forEach((key, text) ->
        assertThat(fixedParts(text)).as(key).isEqualTo(fixedParts(english.get(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  @DisplayName("the configuration served is ours and offers Chinese before English")
  void configurationOffersChinese(String app) throws IOException {
    assertThat(read(APPS + app + "/scripts/config.js"))
        .contains("availableLocales: ['zh', 'en']")
        .contains("fallbackLocale: 'en'");
  }

  @Test
  @DisplayName("Tasklist speaks the words of the counter")
  void tasklistSpeaksTheWordsOfTheCounter() throws IOException {
    assertThat(texts("tasklist", "zh"))
        .containsEntry("labels.CLAIM_TASK", "领取")
        .containsEntry("labels.UNCLAIM_TASK", "退回")
        .containsEntry("labels.COMPLETE", "完成办理")
        .containsEntry("labels.FILTERS", "筛选队列")
        .containsEntry("labels.TASKS", "待办")
        .containsEntry("labels.START_PROCESS", "发起事项流程")
        .containsEntry("labels.DUE_DATE", "到期时间")
        .containsEntry("labels.FOLLOW_UP_DATE", "跟进时间");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  @DisplayName("the engine's end-of-life notice is kept from the counter")
  void endOfLifeNoticeIsHidden(String app) throws IOException {
    assertThat(read(APPS + app + "/styles/user-styles.css"))
        .containsPattern("\\.ce-eol-banner \\{\\s+display: none;");
    assertThat(read(APPS + app + "/camunda-" + app + "-bootstrap.js")).contains("ce-eol-banner");
  }

  private static List<String> fixedParts(String text) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = FIXED_PARTS.matcher(text);
    while (matcher.find()) {
      parts.add(matcher.group());
    }
    Collections.sort(parts);
    return parts;
  }

  /** Dotted key → text; a list's entries count as keys 0, 1, 2… */
  private static Map<String, String> texts(String app, String language) throws IOException {
    String json = read(APPS + app + "/locales/" + language + ".json");
    // The jar's files begin with a byte order mark.
    JsonNode root = JSON.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
    Map<String, String> texts = new TreeMap<>();
    collect("", root, texts);
    return texts;
  }

  private static void collect(String key, JsonNode node, Map<String, String> texts) {
    String prefix = key.isEmpty() ? "" : key + ".";
    if (node.isTextual()) {
      texts.put(key, node.textValue());
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(prefix + i, node.get(i), texts);
      }
    } else {
      node.fields().forEachRemaining(field -> collect(prefix + field.getKey(), field.getValue(), texts));
    }
  }

  private static String read(String path) throws IOException {
    URL url = LocaleTest.class.getClassLoader().getResource(path);
    assertThat(url).as(path).isNotNull();
    try (var in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
