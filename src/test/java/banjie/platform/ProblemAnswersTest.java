package banjie.platform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

class ProblemAnswersTest {

  @RestController
  static class Troubled {

    @GetMapping("/api/refused/{kind}")
    void refused(@PathVariable Refusal.Kind kind) {
      throw new Refusal(kind, "some-rule", "field", "不行", "no");
    }

    @GetMapping("/api/fault")
    void fault() {
      throw new IllegalStateException("secret detail");
    }

    @GetMapping("/api/engine-race")
    void engineRace() {
      throw new OptimisticLockingException("ENGINE-03005 secret");
    }

    @GetMapping("/api/row-race")
    void rowRace() {
      throw new IllegalStateException(new OptimisticLockingFailureException("secret"));
    }

    @GetMapping("/api/unstorable")
    void unstorable() {
      throw new DataIntegrityViolationException("secret", new SQLException("value too long", "22001"));
    }

    @GetMapping("/api/parameter")
    void parameter(@RequestParam int days) {}

    @PostMapping("/api/upload")
    void upload(@RequestParam MultipartFile file) {}

    @GetMapping("/api/large")
    void large() {
      throw new MaxUploadSizeExceededException(1);
    }
  }

  private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Troubled())
      .setControllerAdvice(new ProblemAnswers()).build();

  @ParameterizedTest
  @CsvSource({"INVALID, 422", "FORBIDDEN, 403", "UNKNOWN, 404", "CONFLICT, 409"})
  void aRefusalNamesRuleAndField(String kind, int status) throws Exception {
    mvc.perform(get("/api/refused/" + kind)).andExpect(status().is(status))
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.type").value("urn:banjie:some-rule"))
        .andExpect(jsonPath("$.status").value(status))
        .andExpect(jsonPath("$.errors[*].field").value(contains("field")))
        .andExpect(jsonPath("$.errors[*].messageZh").value(contains("不行")))
        .andExpect(jsonPath("$.errors[*].messageEn").value(contains("no")));
  }

  @Test
  void aFaultTellsNothingOfTheInside() throws Exception {
    mvc.perform(get("/api/fault")).andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.code").value("fault"))
        .andExpect(content().string(not(containsString("secret"))))
        .andExpect(content().string(not(containsString("Exception"))));
  }

  @ParameterizedTest
  @CsvSource({"/api/engine-race", "/api/row-race"})
  void somebodyWasFaster(String address) throws Exception {
    mvc.perform(get(address)).andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("somebody-was-faster"))
        .andExpect(content().string(not(containsString("secret"))));
  }

  @Test
  void whatTheDatabaseCannotHold() throws Exception {
    mvc.perform(get("/api/unstorable")).andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("unstorable-text"));
  }

  @ParameterizedTest
  @CsvSource({"/api/parameter, missing-parameter", "/api/parameter?days=x, malformed-parameter"})
  void parametersAreNamed(String address, String code) throws Exception {
    mvc.perform(get(address)).andExpect(status().isBadRequest()).andExpect(jsonPath("$.code").value(code))
        .andExpect(jsonPath("$.errors[*].field").value(contains("days")));
  }

  @Test
  void anUploadWithoutItsFile() throws Exception {
    mvc.perform(multipart("/api/upload")).andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[*].field").value(contains("file")));
  }

  @Test
  void anUploadTooLarge() throws Exception {
    mvc.perform(get("/api/large")).andExpect(status().isPayloadTooLarge())
        .andExpect(jsonPath("$.code").value("too-large"));
  }
}
