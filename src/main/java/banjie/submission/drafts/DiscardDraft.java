package banjie.submission.drafts;

import banjie.access.Person;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws a draft away, with its files. */
@Component
public class DiscardDraft {

  private final Drafts drafts;
  private final DraftMapper mapper;

  DiscardDraft(Drafts drafts, DraftMapper mapper) {
    this.drafts = drafts;
    this.mapper = mapper;
  }

  /** @throws banjie.platform.Refusal "unknown-draft", or "draft-submitted": a case is withdrawn, not thrown away */
  @Transactional
  public void discard(UUID id, Person by) {
    mapper.delete(Drafts.open(drafts.lock(id, by)).id());
  }
}
