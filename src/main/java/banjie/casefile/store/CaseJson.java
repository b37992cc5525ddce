package banjie.casefile.store;

import banjie.casefile.CaseClocks;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseMilestones;
import banjie.casefile.CaseOfficers;
import banjie.casefile.CaseState;
import banjie.casefile.Filing;
import banjie.casefile.Papers;
import banjie.deadlines.ClockLedger;
import banjie.deadlines.Term;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The two JSON columns of a case. Its own mapper: what is stored must not change with the settings of the web layer. */
@Component
class CaseJson {

  private record Progress(Papers papers, CaseClocks clocks, CaseMilestones milestones, CaseOfficers officers) {}

  /** The date of the bureau's that runs now. */
  private record Due(Instant at, boolean provisional) {

    static Due of(Term term) {
      return new Due(term.dueAt(), term.provisional());
    }
  }

  private final ObjectMapper json = JsonMapper.builder()
      .addModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  CaseRow newRow(CaseFile file) {
    return row(file, write(file.filing()));
  }

  /** Without the filing, which never changes. */
  CaseRow changedRow(CaseFile file) {
    return row(file, null);
  }

  private CaseRow row(CaseFile file, String filing) {
    ClockLedger clock = file.promised();
    Due running = running(file);
    return new CaseRow(
        file.id(), file.number(), file.queryCode(), file.filing().itemCode(), file.filing().matterNumber(),
        file.filing().office(), file.filing().applicantId(), file.filing().identityNumber(), file.state().name(),
        file.version(), file.filing().instant(), file.milestones().submittedAt(),
        running.at(), clock.isRunning() ? clock.warnAt() : null, running.provisional(), clock.paused(),
        file.milestones().approved(), file.milestones().closedAt(),
        file.officers().intake(), file.officers().leadCheck(), file.officers().secondCheck(),
        filing, write(new Progress(file.papers(), file.clocks(), file.milestones(), file.officers())));
  }

  CaseFile read(StoredCase stored) {
    Progress progress = read(stored.progress(), Progress.class);
    return CaseFile.restore(
        stored.id(), stored.number(), stored.queryCode(), read(stored.filing(), Filing.class),
        CaseState.valueOf(stored.state()), stored.version(),
        progress.papers(), progress.clocks(), progress.milestones(), progress.officers());
  }

  private static Due running(CaseFile file) {
    return switch (file.state()) {
      case IN_REVIEW -> new Due(file.promised().dueAt(), file.promised().provisional());
      case SUBMITTED -> Due.of(file.milestones().notice());
      case DECIDED, COMPLETED -> Due.of(file.milestones().delivery());
      default -> new Due(null, false);
    };
  }

  String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A case can't be written as JSON", e);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored case can't be read", e);
    }
  }

}
