package banjie.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads one form file strictly: what it does not know, it refuses, so that no rule in a file is silently ignored. */
final class FormReader {

  /** The version written by the editor that matches Tasklist's form-js. */
  private static final int SCHEMA_VERSION = 16;
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private final String file;

  private FormReader(String file) {
    this.file = file;
  }

  /** @param file name with its ending, for messages and to compare with the id */
  static FormDefinition read(String file, InputStream content) {
    return new FormReader(file).form(parse(file, content));
  }

  private static JsonNode parse(String file, InputStream content) {
    try {
      return JSON.readTree(content);
    } catch (IOException broken) {
      throw new FormBroken(file, "is no valid JSON", broken);
    }
  }

  private FormDefinition form(JsonNode root) {
    String id = root.path("id").asText();
    if (!file.equals(id + ".form")) {
      throw new FormBroken(file, "has the id '" + id + "', which must equal the file name");
    }
    if (root.path("schemaVersion").asInt() != SCHEMA_VERSION) {
      throw new FormBroken(file, "schemaVersion must be " + SCHEMA_VERSION);
    }
    FormDefinition form = new FormDefinition(id, children(root));
    FormLint.check(file, form);
    return form;
  }

  private List<FormField> children(JsonNode parent) {
    List<FormField> fields = new ArrayList<>();
    parent.path("components").forEach(component -> fields.add(field(component)));
    return List.copyOf(fields);
  }

  private FormField field(JsonNode node) {
    String typeName = node.path("type").asText();
    FieldType type = FieldType.named(typeName)
        .orElseThrow(() -> new FormBroken(file, "unknown component type '" + typeName + "'"));
    JsonNode properties = node.path("properties");
    return new FormField(
        text(node, "id"),
        type,
        text(node, "key"),
        orEmpty(text(node, labelName(type))),
        orEmpty(text(properties, type == FieldType.TEXT ? "textEn" : "labelEn")),
        orEmpty(text(node, "description")),
        orEmpty(text(properties, "descriptionEn")),
        node.path("disabled").asBoolean() || node.path("readonly").asBoolean(),
        options(node.path("values")),
        text(node, "valuesKey"),
        condition(text(node.path("conditional"), "hide")),
        identifier(text(properties, "identifier")),
        text(properties, "typeKey"),
        RulesReader.read(file, type, node),
        children(node));
  }

  private static String labelName(FieldType type) {
    return switch (type) {
      case DATETIME -> "dateLabel";
      case TEXT -> "text";
      default -> "label";
    };
  }

  private static List<FieldOption> options(JsonNode values) {
    List<FieldOption> options = new ArrayList<>();
    values.forEach(value -> options.add(
        new FieldOption(text(value, "value"), text(value, "label"), orEmpty(text(value, "labelEn")))));
    return List.copyOf(options);
  }

  private String condition(String hide) {
    if (hide != null && !hide.startsWith("=")) {
      throw new FormBroken(file, "a condition must begin with '=': " + hide);
    }
    return hide == null ? null : hide.substring(1).strip();
  }

  private Identifier identifier(String name) {
    try {
      return name == null ? null : Identifier.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw new FormBroken(file, "unknown identifier '" + name + "'", unknown);
    }
  }

  static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() ? value.textValue() : null;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
