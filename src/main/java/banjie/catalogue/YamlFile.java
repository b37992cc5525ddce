package banjie.catalogue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One file of the catalogue, read strictly; every complaint names its line. */
final class YamlFile {

  private static final ObjectMapper RECORDS = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
      .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .build();

  private final String name;
  private final Node root;
  private final Map<String, Object> content;

  YamlFile(String name, String text) {
    this.name = name;
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    var yaml = new Yaml(new SafeConstructor(options));
    try {
      root = yaml.compose(new StringReader(text));
      if (!(root instanceof MappingNode)) {
        throw new BrokenCatalogue(name, 1, "keys and values expected");
      }
      content = yaml.load(text);
    } catch (MarkedYAMLException malformed) {
      int line = malformed.getProblemMark() == null ? 1 : malformed.getProblemMark().getLine() + 1;
      throw new BrokenCatalogue(name, line, malformed.getProblem());
    }
  }

  Map<String, Object> content() {
    return content;
  }

  /** @param path keys and list positions that lead to the value, for complaints */
  <T> T convert(Object value, Class<T> type, Object... path) {
    try {
      return RECORDS.convertValue(value, type);
    } catch (IllegalArgumentException mismatch) {
      var whole = new ArrayList<Object>(List.of(path));
      String what = mismatch.getMessage();
      if (mismatch.getCause() instanceof JsonMappingException mapping) {
        mapping.getPath().forEach(step -> whole.add(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
        what = mapping.getOriginalMessage();
      }
      throw broken(what, whole.toArray());
    }
  }

  <T> T convert(Class<T> type) {
    return convert(content, type);
  }

  /** A complaint about the value at the end of the path. */
  BrokenCatalogue broken(String what, Object... path) {
    return new BrokenCatalogue(name, line(path), what);
  }

  /** The line of the deepest part of the path that exists, from 1. */
  private int line(Object... path) {
    Node node = root;
    int line = root.getStartMark().getLine() + 1;
    for (Object step : path) {
      Node next = null;
      if (node instanceof SequenceNode list && step instanceof Integer index && index < list.getValue().size()) {
        next = list.getValue().get(index);
        line = next.getStartMark().getLine() + 1;
      } else if (node instanceof MappingNode map) {
        for (var entry : map.getValue()) {
          if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step)) {
            next = entry.getValueNode();
            line = entry.getKeyNode().getStartMark().getLine() + 1;
          }
        }
      }
      if (next == null) {
        return line;
      }
      node = next;
    }
    return line;
  }
}
