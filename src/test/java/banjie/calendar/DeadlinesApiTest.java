package banjie.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import banjie.deadlines.BusinessHours;
import banjie.deadlines.Deadlines;
import banjie.deadlines.Receipt;
import banjie.platform.Refusal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class DeadlinesApiTest {

  private final Deadlines deadlines = new Deadlines(BuiltInNotices::calendar, BusinessHours.USUAL, Receipt.CALENDAR_DATE);
  private final MockMvc http = MockMvcBuilders.standaloneSetup(new DeadlinesApi(deadlines))
      .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json().build())).build();

  @Test
  void answersWithTheDateAndEveryStep() throws Exception {
    http.perform(get("/api/v1/deadlines?from=2026-02-13T10:00:00&workingDays=5"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.dueAt").value("2026-02-27T17:00:00+08:00"))
        .andExpect(jsonPath("$.provisional").value(false))
        .andExpect(jsonPath("$.steps.length()").value(15))
        .andExpect(jsonPath("$.steps[1].reason").value("MAKE_UP_DAY"))
        .andExpect(jsonPath("$.steps[2].name").value("春节"));
  }

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource({
      "2026-02-13T10:00, 5, 2026-02-27T17:00:00+08:00, false",
      "2026-02-13T10:00:00.123, 5, 2026-02-27T17:00:00+08:00, false",
      "2026-02-12T16:30:00Z, 5, 2026-02-27T17:00:00+08:00, false",
      "2026-02-13T10:00:00+08:00, 5, 2026-02-27T17:00:00+08:00, false",
      "2026-02-13T10:00:00 08:00, 5, 2026-02-27T17:00:00+08:00, false",
      "2026-02-13T10:00:00, 0, 2026-02-13T17:00:00+08:00, false",
      "2026-02-14T18:00:00, 0, 2026-02-24T17:00:00+08:00, false",
      "2026-12-30T10:00:00, 3, 2027-01-05T17:00:00+08:00, true"})
  void readsAMomentWithAndWithoutAnOffset(String from, String n, String dueAt, boolean provisional) throws Exception {
    http.perform(get("/api/v1/deadlines").param("from", from).param("workingDays", n))
        .andExpect(jsonPath("$.dueAt").value(dueAt))
        .andExpect(jsonPath("$.provisional").value(provisional));
  }

  @ParameterizedTest(name = "from {0}, {1} days → {2}")
  @CsvSource(nullValues = "-", value = {
      "-, 5, from", "2026-02-13T10:00:00, -, workingDays", "-, -, from workingDays", "yesterday, 5, from", "2026-02-13, 5, from",
      "2026-02-30T10:00:00, 5, from", "2026-02-13T25:00:00, 5, from", "1999-12-31T10:00:00, 5, from", "2100-01-01T10:00:00, 5, from",
      "+1000000-01-01T10:00:00, 5, from",
      "2026-02-13T10:00:00, -1, workingDays", "2026-02-13T10:00:00, 61, workingDays", "2026-02-13T10:00:00, five, workingDays",
      "2026-02-13T10:00:00, 1.5, workingDays", "2026-02-13T10:00:00, 99999999999, workingDays", "x, y, from workingDays"})
  void refusesWhatItCannotReadAndNamesTheParameter(String from, String n, String fields) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> DeadlineQuery.parse(from, n, BusinessHours.USUAL.zone()));
    assertThat(refusal).isNotNull();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refusal.problems()).extracting(Refusal.Problem::field).containsExactlyElementsOf(Arrays.asList(fields.split(" ")));
  }
}
