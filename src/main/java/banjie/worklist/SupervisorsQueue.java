package banjie.worklist;

import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import banjie.queue.Queues;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for a supervisor's word, or is in the supervisor's hand. */
@Component
public class SupervisorsQueue {

  private final WorklistMapper lists;
  private final Queues queues;

  SupervisorsQueue(WorklistMapper lists, Queues queues) {
    this.lists = lists;
    this.queues = queues;
  }

  /** Their own first, then the queue in its order. */
  public List<QueueRow> of(Person supervisor, int limit) {
    List<Post> posts = queues.of(supervisor).stream().filter(post -> post.role() == Role.SUPERVISOR).toList();
    if (posts.isEmpty()) {
      return List.of();
    }
    return Stream.concat(lists.queue(posts, supervisor.id(), null, limit, 0).stream(), lists.queue(posts, null, null, limit, 0).stream())
        .limit(limit).toList();
  }
}
