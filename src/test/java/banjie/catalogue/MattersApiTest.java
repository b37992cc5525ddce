package banjie.catalogue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import banjie.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class MattersApiTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final MockMvc http = MockMvcBuilders.standaloneSetup(new MattersApi(Guide.CATALOGUE, processId -> Set.of("bankAccount"), CLOCK)).build();

  @Test
  void listsTheGuide() throws Exception {
    http.perform(get("/api/v1/matters"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(21)))
        .andExpect(jsonPath("$[20].code").value("labour-dispatch-licence"))
        .andExpect(jsonPath("$[20].matterNumber").value(13))
        .andExpect(jsonPath("$[20].timeLimit.kind").value("WORKING_DAYS"))
        .andExpect(jsonPath("$[20].timeLimit.days").value(5))
        .andExpect(jsonPath("$[20].deferrable").value(true))
        .andExpect(jsonPath("$[20].materials[2].nameZh").value("公司章程"))
        .andExpect(jsonPath("$[20].materials[2].deferrable").value(true));
  }

  @Test
  void tellsAllOfAMatter() throws Exception {
    http.perform(get("/api/v1/matters/resident-pension-enrolment"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.materials", hasSize(5)))
        .andExpect(jsonPath("$.channels[1].url").value(
            "http://spj.anshan.gov.cn/aszwdt/epointzwmhwz/pages/eventdetail/personaleventdetail"
                + "?taskguid=4a20d763-7f8a-4e0f-a1ac-8d890c04c1cd&taskid=1068f917-b173-471f-85de-667515cadb9c"))
        .andExpect(jsonPath("$.questions[0].key").value("age"));
  }

  @Test
  void makesAChecklist() throws Exception {
    http.perform(post("/api/v1/matters/employment-hardship-recognition/checklist")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"hardshipKind\":\"DISABLED\"}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.materials[*].nameZh", contains("户口本", "居民身份证", "残疾证")))
        .andExpect(jsonPath("$.openQuestions", hasSize(0)));
  }

  @Test
  void givesTheReferenceLists() throws Exception {
    http.perform(get("/api/v1/offices")).andExpect(jsonPath("$", hasSize(4)));
    http.perform(get("/api/v1/prohibitions")).andExpect(jsonPath("$.prohibitions", hasSize(4)));
    http.perform(get("/api/v1/deferrals")).andExpect(jsonPath("$.deferrals[0].materials", hasSize(3)));
    http.perform(get("/api/v1/catalogue/versions")).andExpect(jsonPath("$.current").value("2026-11"));
  }

  @Test
  void refusesAnUnknownMatter() {
    assertThatThrownBy(() -> http.perform(get("/api/v1/matters/no-such"))).hasCauseInstanceOf(Refusal.class);
  }
}
