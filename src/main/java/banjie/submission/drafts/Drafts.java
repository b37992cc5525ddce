package banjie.submission.drafts;

import banjie.access.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Every draft, each for its owner alone: to others there is none of that id. */
@Component
public class Drafts {

  /** From the last change on. */
  static final Period KEPT = Period.ofDays(30);
  /** Of one owner at a time; a clerk seldom has more than one open. */
  static final int MOST = 30;

  private final DraftMapper mapper;
  private final DraftJson json;
  private final Clock clock;

  Drafts(DraftMapper mapper, DraftJson json, Clock clock) {
    this.mapper = mapper;
    this.json = json;
    this.clock = clock;
  }

  /** Also one that has been submitted. @throws banjie.platform.Refusal "unknown-draft" */
  public Draft find(UUID id, Person owner) {
    return known(mapper.find(id, owner.id(), clock.instant()));
  }

  /** Those to go on with, the last changed first. */
  public List<Draft> of(Person owner) {
    return mapper.open(owner.id(), clock.instant()).stream().map(json::read).toList();
  }

  /** Locked until the transaction ends. @throws banjie.platform.Refusal "unknown-draft" */
  Draft lock(UUID id, Person owner) {
    return known(mapper.lock(id, owner.id(), clock.instant()));
  }

  /** Can't be submitted meanwhile. @throws banjie.platform.Refusal "unknown-draft" or "draft-submitted" */
  Draft whileOpen(UUID id, Person owner) {
    return open(known(mapper.share(id, owner.id(), clock.instant())));
  }

  static Draft open(Draft draft) {
    if (draft.isSubmitted()) {
      throw DraftRefused.submitted();
    }
    return draft;
  }

  void add(Draft draft) {
    mapper.insert(json.row(draft));
  }

  void save(Draft draft) {
    mapper.update(json.row(draft));
  }

  static Instant expiry(ZonedDateTime changed) {
    return changed.plus(KEPT).toInstant();
  }

  private Draft known(DraftMapper.Row row) {
    if (row == null) {
      throw DraftRefused.unknown();
    }
    return json.read(row);
  }
}
