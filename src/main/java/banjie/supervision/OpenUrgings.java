package banjie.supervision;

import banjie.access.Person;
import banjie.access.Post;
import banjie.queue.Queues;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What supervisors asked and nobody has answered yet, as officers see it; and all that was asked about one case. */
@Component
public class OpenUrgings {

  private final UrgingMapper urgings;
  private final Queues queues;

  OpenUrgings(UrgingMapper urgings, Queues queues) {
    this.urgings = urgings;
    this.queues = queues;
  }

  /** What this officer should answer, the next one due first. */
  public List<Urging> of(Person officer) {
    List<Post> posts = queues.of(officer);
    return posts.isEmpty() ? List.of() : urgings.toAnswer(officer.id(), posts);
  }

  /** Whoever calls has made sure that the person may see the case. */
  public List<Urging> ofCase(UUID caseId) {
    return urgings.ofCase(caseId);
  }
}
