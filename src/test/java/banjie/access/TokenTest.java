package banjie.access;

import static banjie.access.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import banjie.BanjieTest;
import banjie.platform.TestTime;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BanjieTest
class TokenTest {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired TestPeople people;
  @Autowired TestTime time;

  private String token(String username) throws Exception {
    String body = mvc.perform(post("/api/v1/tokens").with(as(username)))
        .andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
    return JsonPath.read(body, "$.token");
  }

  private ResultActions me(String token) throws Exception {
    return mvc.perform(get("/api/v1/me").header("Authorization", "Bearer " + token));
  }

  @Test
  void aTokenTakesThePlaceOfThePassword() throws Exception {
    me(token("citizen")).andExpect(status().isOk()).andExpect(jsonPath("$.username").value("citizen"));
  }

  @Test
  void aTokenIsAlsoGivenForABodyAndLastsTwelveHours() throws Exception {
    String body = mvc.perform(post("/api/v1/tokens").contentType(APPLICATION_JSON)
            .content("{\"username\":\"intake\",\"password\":\"" + TestPeople.PASSWORD + "\"}"))
        .andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
    OffsetDateTime end = OffsetDateTime.parse(JsonPath.read(body, "$.expiresAt"));
    assertThat(Duration.between(OffsetDateTime.now(), end)).isBetween(Duration.ofMinutes(719), Duration.ofMinutes(721));
    assertThat((String) JsonPath.read(body, "$.token")).hasSize(43); // 256 bits
  }

  @Test
  void onlyItsHashIsKept() throws Exception {
    String token = token("citizen");
    assertThat(jdbc.sql("select count(*) from banjie.access_token where encode(sha256, 'escape') like '%' || ? || '%'")
        .param(token).query(Long.class).single()).isZero();
  }

  @Test
  void aDemoThatMovesTimeSignsNobodyOut() throws Exception {
    String token = token("citizen");
    time.at(time.now().plus(Duration.ofDays(30)));
    me(token).andExpect(status().isOk());
  }

  @Test
  void aTokenEnds() throws Exception {
    String token = token("elder");
    jdbc.sql("update banjie.access_token set expires_at = now() - interval '1 second'").update();
    me(token).andExpect(status().isUnauthorized()).andExpect(jsonPath("$.code").value("invalid-token"));
  }

  @Test
  void aTokenIsWithdrawn() throws Exception {
    String token = token("citizen");
    String other = token("citizen");
    mvc.perform(delete("/api/v1/tokens/current").header("Authorization", "Bearer " + token))
        .andExpect(status().isNoContent());
    me(token).andExpect(status().isUnauthorized());
    me(other).andExpect(status().isOk());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"username\":\"citizen\",\"password\":\"wrong\"}", "{\"username\":\"nobody\",\"password\":\"wrong\"}",
      "{\"username\":\"citizen\"}", "{}", "{\"username\":\"a\\u0000b\",\"password\":\"x\"}"})
  void noTokenForTheWrongOnes(String body) throws Exception {
    mvc.perform(post("/api/v1/tokens").contentType(APPLICATION_JSON).content(body))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", "Bearer realm=\"banjie\""))
        .andExpect(jsonPath("$.code").value("wrong-credentials"));
  }

  @Test
  void noTokenForNobody() throws Exception {
    mvc.perform(post("/api/v1/tokens")).andExpect(status().isUnauthorized());
  }

  @Test
  void guessingIsSlowedDownForThatAddressOnly() throws Exception {
    String username = people.newPerson("11010519491231002X").username();
    for (int i = 0; i < 10; i++) {
      mvc.perform(get("/api/v1/me").with(httpBasic(username, "guess " + i)).with(from("10.0.0.1")))
          .andExpect(status().isUnauthorized());
    }
    mvc.perform(get("/api/v1/me").with(as(username)).with(from("10.0.0.1")))
        .andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"))
        .andExpect(jsonPath("$.code").value("too-many-attempts"));
    mvc.perform(get("/api/v1/me").with(as(username)).with(from("10.0.0.2"))).andExpect(status().isOk());
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  @Test
  void aNewPasswordCountsAtOnceAndEndsWhatTheOldOneOpened() throws Exception {
    String username = people.newPerson("11010519491231002X").username();
    String token = token(username);
    mvc.perform(put("/api/v1/me/password").with(as(username)).contentType(APPLICATION_JSON)
            .content("{\"currentPassword\":\"" + TestPeople.PASSWORD + "\",\"newPassword\":\"another horse\"}"))
        .andExpect(status().isNoContent());
    mvc.perform(get("/api/v1/me").with(as(username))).andExpect(status().isUnauthorized());
    mvc.perform(get("/api/v1/me").with(httpBasic(username, "another horse"))).andExpect(status().isOk());
    me(token).andExpect(status().isUnauthorized());
  }

  @Test
  void thePasswordIsChangedByItsOwnerOnly() throws Exception {
    mvc.perform(put("/api/v1/me/password").with(as("citizen")).contentType(APPLICATION_JSON)
            .content("{\"currentPassword\":\"not mine\",\"newPassword\":\"another horse\"}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("currentPassword"));
  }
}
