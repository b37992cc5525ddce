package banjie.calendar;

import static banjie.calendar.NoticeFixtures.HEADER;
import static banjie.calendar.NoticeFixtures.bytes;
import static banjie.calendar.NoticeFixtures.noticeOf2027;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import banjie.deadlines.Deadlines;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The doors of the calendar in the whole application; who may open them is tested with the roles. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@AutoConfigureMockMvc(addFilters = false)
@WithMockUser(username = "admin", roles = "ADMINISTRATOR")
@DirtiesContext
class CalendarApiTest {

  @TempDir
  static Path data;

  @Autowired
  private MockMvc http;

  @Autowired
  private JdbcTemplate rows;

  @Autowired
  private Deadlines deadlines;

  @Autowired
  private CurrentCalendar current;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("banjie.data-directory", () -> data.resolve("database").toString());
  }

  @AfterEach
  void withoutTheInventedNotice() {
    rows.update("delete from banjie.calendar_notice where year > 2026");
    current.forget();
  }

  @Test
  void theExampleOfTheBriefIsAnsweredToTheLetter() throws Exception {
    String answer = http.perform(get("/api/v1/deadlines?from=2026-02-13T10:00:00&workingDays=5"))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    assertThat(answer).startsWith("{\"dueAt\":\"2026-02-27T17:00:00+08:00\",\"provisional\":false,\"steps\":[");
  }

  @Test
  void anUnreadableQuestionIsAProblemThatNamesTheParameters() throws Exception {
    http.perform(get("/api/v1/deadlines?from=yesterday"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.errors[0].field").value("from"))
        .andExpect(jsonPath("$.errors[1].field").value("workingDays"));
  }

  @Test
  void anUploadedFileIsPreviewedThenLoaded() throws Exception {
    MockMultipartFile file = new MockMultipartFile("file", "2027.csv", "text/csv", bytes(noticeOf2027()));
    http.perform(multipart("/api/v1/calendar/notices/preview").file(file))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.years[0].becomesFirm").value(true))
        .andExpect(jsonPath("$.changes[0].date").value("2026-12-31"))
        .andExpect(jsonPath("$.changes[0].workingAfter").value(false));
    http.perform(get("/api/v1/calendar/2027")).andExpect(jsonPath("$.firm").value(false))
        .andExpect(jsonPath("$.days.length()").value(13));

    http.perform(multipart("/api/v1/calendar/notices").file(file).principal(() -> "admin")).andExpect(status().isOk());

    http.perform(get("/api/v1/calendar/2027")).andExpect(jsonPath("$.firm").value(true))
        .andExpect(jsonPath("$.notice").value("测试通知"))
        .andExpect(jsonPath("$.days.length()").value(14));
    assertThat(deadlines.calendar().years()).contains(2027);
    assertThat(rows.queryForObject("select loaded_by from banjie.calendar_notice where year = 2027", String.class)).isEqualTo("admin");
  }

  @Test
  void aPlainBodyServesAsWell() throws Exception {
    http.perform(post("/api/v1/calendar/notices/preview").contentType("text/csv").content(bytes(noticeOf2027())))
        .andExpect(status().isOk()).andExpect(jsonPath("$.years[0].year").value(2027));
    http.perform(post("/api/v1/calendar/notices").contentType("text/csv;charset=UTF-8").content(bytes(noticeOf2027()))
        .principal(() -> "admin")).andExpect(status().isOk());
    assertThat(deadlines.calendar().years()).contains(2027);
  }

  @Test
  void aWrongFileIsRefusedLineByLine() throws Exception {
    http.perform(post("/api/v1/calendar/notices").contentType("text/csv").content(bytes(HEADER + "\nx,y,z,2027 n\n"))
            .principal(() -> "admin"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("line 2"));
    http.perform(multipart("/api/v1/calendar/notices").principal(() -> "admin"))
        .andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.errors[0].field").value("file"));
    http.perform(post("/api/v1/calendar/notices").contentType("application/json").content("{}").principal(() -> "admin"))
        .andExpect(status().isUnsupportedMediaType());
    assertThat(deadlines.calendar().years()).doesNotContain(2027);
  }

  @Test
  void theCalendarOfAYearListsItsDays() throws Exception {
    http.perform(get("/api/v1/calendar/2026")).andExpect(status().isOk())
        .andExpect(jsonPath("$.firm").value(true)).andExpect(jsonPath("$.notice").value("国办发明电〔2025〕7号"))
        .andExpect(jsonPath("$.workingDays").value(248)).andExpect(jsonPath("$.days.length()").value(39));
    http.perform(get("/api/v1/calendar/1999")).andExpect(status().isUnprocessableEntity());
    http.perform(get("/api/v1/calendar/next")).andExpect(status().is4xxClientError());
  }
}
