package banjie.forms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The loaded forms and the sample applications, on a quiet day early in the calendar. */
final class Fixtures {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2023-03-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  static final Forms FORMS = new Forms(new EngineFeel(), CLOCK);

  private static final ObjectMapper JSON = new ObjectMapper();

  private Fixtures() {}

  static Map<String, Object> sample(String itemCode) {
    try (InputStream file = Fixtures.class.getResourceAsStream("/samples/" + itemCode + ".json")) {
      return JSON.readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy with one answer replaced, or removed if the value is null. */
  static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
    Map<String, Object> copy = new HashMap<>(answers);
    copy.put(key, value);
    if (value == null) {
      copy.remove(key);
    }
    return copy;
  }
}
