package banjie.submission.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.stereotype.Component;

/** The JSON column of a draft. Its own mapper: what is stored must not change with the settings of the web layer. */
@Component
class DraftJson {

  private final ObjectMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  Draft read(DraftMapper.Row row) {
    try {
      return new Draft(row.id(), row.ownerId(), row.itemCode(), row.catalogueVersion(), DraftStep.valueOf(row.step()),
          json.readValue(row.content(), DraftContent.class), row.version(), row.createdAt(), row.changedAt(), row.expiresAt(),
          row.caseId());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored draft can't be read", e);
    }
  }

  DraftMapper.Row row(Draft draft) {
    try {
      return new DraftMapper.Row(draft.id(), draft.ownerId(), draft.itemCode(), draft.catalogueVersion(), draft.step().name(),
          json.writeValueAsString(draft.content()), draft.version(), draft.createdAt(), draft.changedAt(), draft.expiresAt(),
          draft.caseId());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A draft can't be written as JSON", e);
    }
  }
}
