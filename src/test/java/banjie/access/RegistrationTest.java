package banjie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import banjie.BanjieTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BanjieTest
class RegistrationTest {

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired JdbcClient jdbc;

  private static Map<String, Object> aPerson(String username) {
    return new TreeMap<>(Map.of("username", username, "password", "correct horse", "name", "李四",
        "idNumber", "11010519491231002x", "mobile", "+86 138 1234 5678"));
  }

  private static Map<String, Object> anEmployer(String username) {
    return new TreeMap<>(Map.of("username", username, "password", "correct horse", "name", "某某公司",
        "uscc", "91210381ma0examp11", "representativeName", "王五", "mobile", "13812345678"));
  }

  private ResultActions register(String kind, Map<String, Object> body) throws Exception {
    return mvc.perform(post("/api/v1/registrations/" + kind).contentType(APPLICATION_JSON)
        .content(json.writeValueAsBytes(body)));
  }

  private long accounts() {
    return jdbc.sql("select count(*) from banjie.account").query(Long.class).single();
  }

  @Test
  void aPersonRegistersAndSignsIn() throws Exception {
    register("persons", aPerson("Li.Si")).andExpect(status().isCreated())
        .andExpect(jsonPath("$.username").value("li.si"))
        .andExpect(jsonPath("$.idNumber").value("11010519491231002X"))
        .andExpect(jsonPath("$.mobile").value("13812345678"))
        .andExpect(jsonPath("$.password").doesNotExist());
    mvc.perform(get("/api/v1/me").with(httpBasic("LI.SI", "correct horse")))
        .andExpect(status().isOk()).andExpect(jsonPath("$.kind").value("PERSON"));
  }

  @Test
  void anEmployerRegistersAndSignsIn() throws Exception {
    register("employers", anEmployer("company")).andExpect(status().isCreated());
    mvc.perform(get("/api/v1/me").with(httpBasic("company", "correct horse")))
        .andExpect(jsonPath("$.uscc").value("91210381MA0EXAMP11"))
        .andExpect(jsonPath("$.representativeName").value("王五"));
  }

  @Test
  void thePasswordIsKeptAsASlowHash() throws Exception {
    register("persons", aPerson("hashed")).andExpect(status().isCreated());
    assertThat(jdbc.sql("select password_hash from banjie.account where username = 'hashed'")
        .query(String.class).single()).startsWith("{bcrypt}");
  }

  @Test
  void aUsernameIsGivenOnce() throws Exception {
    register("persons", aPerson("twice")).andExpect(status().isCreated());
    register("employers", anEmployer("TWICE")).andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("username-taken"))
        .andExpect(jsonPath("$.errors[*].field").value(contains("username")));
  }

  @ParameterizedTest
  @CsvSource({
      "username, x", "username, -dash", "username, system", "username, ''", "username, 张三",
      "password, short", "password, aaaaaaaaaa", "password, my wrong-field secret",
      "name, ''", "idNumber, 110105194912310021", "idNumber, 1101051949", "idNumber, ''",
      "mobile, 12345678901", "mobile, ''", "idType, LIBRARY_CARD"})
  void whatIsWrongWithAPersonIsNamed(String field, String value) throws Exception {
    long before = accounts();
    Map<String, Object> body = aPerson("wrong-field");
    body.put(field, value);
    register("persons", body).andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.type").value("urn:banjie:invalid-registration"))
        .andExpect(jsonPath("$.errors[*].field").value(contains(field)))
        .andExpect(jsonPath("$.errors[0].messageZh").isNotEmpty())
        .andExpect(jsonPath("$.errors[0].messageEn").isNotEmpty());
    assertThat(accounts()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"uscc, 91210381MA0EXAMP12", "uscc, ''", "representativeName, ''", "mobile, 1"})
  void whatIsWrongWithAnEmployerIsNamed(String field, String value) throws Exception {
    Map<String, Object> body = anEmployer("wrong-employer");
    body.put(field, value);
    register("employers", body).andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[*].field").value(contains(field)));
  }

  @Test
  void everythingMissingIsSaidAtOnce() throws Exception {
    register("persons", Map.of()).andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[*].field")
            .value(containsInAnyOrder("username", "password", "name", "idNumber", "mobile")));
  }
}
