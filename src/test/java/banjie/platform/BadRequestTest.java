package banjie.platform;

import static banjie.access.TestPeople.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_PLAIN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import banjie.BanjieTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What a program gets that speaks badly; tried on addresses that everybody may call. */
@BanjieTest
class BadRequestTest {

  private static final String PERSONS = "/api/v1/registrations/persons";

  @Autowired MockMvc mvc;

  private ResultActions send(String body) throws Exception {
    return mvc.perform(post(PERSONS).contentType(APPLICATION_JSON).content(body))
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.instance").value(PERSONS))
        .andExpect(jsonPath("$.title").isNotEmpty())
        .andExpect(jsonPath("$.detail").isNotEmpty())
        .andExpect(jsonPath("$.detailEn").isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"username\":", "{\"username\" \"x\"}", "nonsense", "{\"username\":\"x\"} trailing"})
  void brokenJsonAndWhere(String body) throws Exception {
    send(body).andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.type").value("urn:banjie:broken-json"))
        .andExpect(jsonPath("$.detailEn").value(containsString("line 1")));
  }

  @Test
  void noBody() throws Exception {
    mvc.perform(post(PERSONS).contentType(APPLICATION_JSON)).andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.code").value("missing-body"));
  }

  @Test
  void anotherShape() throws Exception {
    send("[1,2]").andExpect(status().isBadRequest()).andExpect(jsonPath("$.code").value("wrong-shape"));
  }

  @Test
  void anUnknownProperty() throws Exception {
    send("{\"user\":\"x\"}").andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("unknown-property"))
        .andExpect(jsonPath("$.errors[*].field").value(contains("user")));
  }

  @Test
  void aWrongType() throws Exception {
    send("{\"username\":{\"a\":1}}").andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("wrong-type"))
        .andExpect(jsonPath("$.errors[*].field").value(contains("username")));
  }

  @Test
  void aZeroByte() throws Exception {
    mvc.perform(post("/api/v1/registrations/employers").contentType(APPLICATION_JSON).content("""
            {"username":"zero","password":"long enough","name":"a\\u0000b","uscc":"91210381MA0EXAMP11",
             "representativeName":"x","mobile":"13800000000"}"""))
        .andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.errors[*].field").value(contains("name")));
  }

  @Test
  void anotherMediaType() throws Exception {
    mvc.perform(post(PERSONS).contentType(TEXT_PLAIN).content("x")).andExpect(status().isUnsupportedMediaType())
        .andExpect(jsonPath("$.code").value("unsupported-media-type"));
  }

  @Test
  void anotherMethod() throws Exception {
    mvc.perform(delete("/api/v1/me").with(as("citizen"))).andExpect(status().isMethodNotAllowed())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.code").value("method-not-allowed"));
  }

  @Test
  void noSuchAddress() throws Exception {
    mvc.perform(get("/api/v1/nothing").with(as("citizen"))).andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("no-such-address"));
  }

  @Test
  void tooLong() throws Exception {
    mvc.perform(post(PERSONS).contentType(APPLICATION_JSON).content("{\"username\":\"" + "x".repeat(1 << 20) + "\"}"))
        .andExpect(status().isPayloadTooLarge()).andExpect(jsonPath("$.code").value("too-large"));
  }

  @ParameterizedTest
  @CsvSource({"yesterday, malformed-moment", "2026-13-01T00:00:00, malformed-moment", "'', missing-moment",
      "2020-01-01T00:00:00+08:00, clock-never-backwards", "2099-01-01T00:00:00, clock-too-far"})
  void momentsForTheDemosClock(String to, String code) throws Exception {
    mvc.perform(post("/api/v1/demo/clock").with(as("admin")).contentType(APPLICATION_JSON)
            .content("{\"to\":\"" + to + "\"}"))
        .andExpect(status().is4xxClientError()).andExpect(jsonPath("$.code").value(code))
        .andExpect(jsonPath("$.errors[*].field").value(contains("to")));
  }
}
