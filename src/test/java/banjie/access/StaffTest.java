package banjie.access;

import static banjie.access.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import banjie.BanjieTest;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BanjieTest
class StaffTest {

  private static final String GOOD = "a long enough one";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired TestPeople people;
  @Autowired FindByIndexNameSessionRepository<? extends Session> sessions;

  private ResultActions take(String username, String password, String posts) throws Exception {
    return mvc.perform(post("/api/v1/staff").with(as("admin")).contentType(APPLICATION_JSON).content(
        "{\"username\":\"%s\",\"password\":\"%s\",\"name\":\"新人\",\"posts\":%s}".formatted(username, password, posts)));
  }

  private ResultActions change(String username, String body) throws Exception {
    return mvc.perform(patch("/api/v1/staff/" + username).with(as("admin")).contentType(APPLICATION_JSON).content(body));
  }

  private List<String> engineGroups(String username) {
    return jdbc.sql("select group_id_ from public.act_id_membership where user_id_ = ? order by 1").param(username)
        .query(String.class).list();
  }

  @Test
  void anAdministratorTakesSomebodyOn() throws Exception {
    take("new-clerk", GOOD, "[{\"office\":\"hall\",\"role\":\"INTAKE\"},{\"office\":\"hall\",\"role\":\"COMPLETION\"}]")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.posts[*].role").value(contains("COMPLETION", "INTAKE")))
        .andExpect(jsonPath("$.password").doesNotExist());
    mvc.perform(get("/api/v1/me").with(httpBasic("new-clerk", GOOD))).andExpect(status().isOk());
    mvc.perform(get("/api/v1/staff").with(as("admin")))
        .andExpect(jsonPath("$[*].username").value(hasItem("new-clerk")));
    assertThat(engineGroups("new-clerk")).containsExactly("hall.COMPLETION", "hall.INTAKE", "officers");
    assertThat(jdbc.sql("select actor || ' ' || what from banjie.account_event e join banjie.account a "
        + "on a.id = e.account_id where a.username = 'new-clerk'").query(String.class).list())
        .containsExactly("admin TAKEN_ON");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[]", "null", "[{\"office\":\"nowhere\",\"role\":\"INTAKE\"}]", "[{\"office\":\"all\",\"role\":\"INTAKE\"}]",
      "[{\"office\":\"hall\",\"role\":\"ADMINISTRATOR\"}]", "[{\"office\":\"hall\"}]", "[null]",
      "[{\"office\":\"all\",\"role\":\"ADMINISTRATOR\"},{\"office\":\"hall\",\"role\":\"REVIEW\"}]"})
  void postsThatThereAreNotOrThatDoNotGoTogether(String posts) throws Exception {
    take("wrong-posts", GOOD, posts).andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[*].field").value(contains("posts")));
  }

  @Test
  void anUnknownRoleIsNamed() throws Exception {
    take("wrong-role", GOOD, "[{\"office\":\"hall\",\"role\":\"KING\"}]").andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("posts[0].role"));
  }

  @Test
  void staffNeedLongerPasswords() throws Exception {
    take("short-one", "elevenchars", "[{\"office\":\"hall\",\"role\":\"INTAKE\"}]")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[*].field").value(contains("password")));
  }

  @Test
  void newPostsCountAtOnce() throws Exception {
    String username = people.newOfficer(new Post("hall", Role.INTAKE)).username();
    change(username, "{\"posts\":[{\"office\":\"service-station\",\"role\":\"REVIEW\"}]}").andExpect(status().isOk());
    mvc.perform(get("/api/v1/me").with(as(username)))
        .andExpect(jsonPath("$.posts[*].office").value(contains("service-station")));
    assertThat(engineGroups(username)).containsExactly("officers", "service-station.REVIEW");
  }

  @Test
  void whoIsDismissedIsOutAtOnce() throws Exception {
    Person officer = people.newOfficer(new Post("hall", Role.INTAKE));
    String token = JsonPath.read(mvc.perform(post("/api/v1/tokens").with(as(officer.username())))
        .andReturn().getResponse().getContentAsString(), "$.token");
    openSession(officer, sessions);

    change(officer.username(), "{\"active\":false}").andExpect(status().isOk())
        .andExpect(jsonPath("$.active").value(false));

    mvc.perform(get("/api/v1/me").with(as(officer.username()))).andExpect(status().isUnauthorized());
    mvc.perform(get("/api/v1/me").header("Authorization", "Bearer " + token)).andExpect(status().isUnauthorized());
    assertThat(sessions.findByPrincipalName(officer.username())).isEmpty();
    assertThat(jdbc.sql("select count(*) from public.act_id_user where id_ = ?").param(officer.username())
        .query(Long.class).single()).isZero();

    change(officer.username(), "{\"active\":true}").andExpect(status().isOk());
    assertThat(engineGroups(officer.username())).containsExactly("hall.INTAKE", "officers");
  }

  private static <S extends Session> void openSession(Person person, FindByIndexNameSessionRepository<S> sessions) {
    S session = sessions.createSession();
    session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.username());
    sessions.save(session);
    assertThat(sessions.findByPrincipalName(person.username())).hasSize(1);
  }

  @Test
  void oneAdministratorRemains() throws Exception {
    change("admin", "{\"active\":false}").andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("last-administrator"));
    change("admin", "{\"posts\":[{\"office\":\"hall\",\"role\":\"INTAKE\"}]}").andExpect(status().isConflict());
    mvc.perform(get("/api/v1/staff").with(as("admin"))).andExpect(status().isOk());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "citizen"})
  void onlyStaffAreStaff(String username) throws Exception {
    change(username, "{\"active\":false}").andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("unknown-staff"));
  }
}
