package banjie.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The catalogue as anybody reads it without signing in. */
final class PublicCatalogue {

  private static final String PATH = "/api/v1/matters";

  private final Api api;

  PublicCatalogue(Api api) {
    this.api = api;
  }

  JsonNode items() {
    return api.get(null, PATH);
  }

  /** @return codes of exactly the papers that this applicant needs */
  List<String> checklist(String item, Map<String, Object> answers, String channel) {
    Map<String, Object> asked = new HashMap<>();
    put(asked, "idNumber", answers.get("idNumber")); // from it the catalogue knows age and sex
    for (JsonNode question : api.get(null, PATH + "/" + item).path("questions")) {
      String key = question.path("key").asText();
      put(asked, key, key.equals("channel") ? channel : answers.get(key));
    }
    return api.post(null, PATH + "/" + item + "/checklist", asked).path("materials").findValuesAsText("code");
  }

  private static void put(Map<String, Object> asked, String key, Object answer) {
    if (answer != null) {
      asked.put(key, answer);
    }
  }
}
