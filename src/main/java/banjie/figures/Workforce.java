package banjie.figures;

import banjie.access.Post;
import banjie.access.Role;
import banjie.deadlines.Deadlines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The officers of the supervised offices and what lies on each. */
@Component
public class Workforce {

  private final PeopleMapper mapper;
  private final Deadlines deadlines;
  private final Clock clock;

  Workforce(PeopleMapper mapper, Deadlines deadlines, Clock clock) {
    this.mapper = mapper;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** @param office null for all in scope */
  public List<Load> loads(Scope scope, String office) {
    LocalDate today = deadlines.dateOf(clock.instant());
    Map<Post, Integer> waiting = mapper.queues().stream()
        .collect(Collectors.toMap(queue -> new Post(queue.office(), Role.valueOf(queue.role())), PeopleMapper.Queue::waiting));
    return mapper.officers(scope, office, Slice.start(today), Slice.start(Unit.WEEK.startOf(today))).stream()
        .map(officer -> load(officer, waiting)).toList();
  }

  private static Load load(PeopleMapper.Officer officer, Map<Post, Integer> waiting) {
    List<Post> posts = Arrays.stream(officer.posts().split(","))
        .map(post -> new Post(post.substring(0, post.lastIndexOf('.')), Role.valueOf(post.substring(post.lastIndexOf('.') + 1)))).toList();
    return new Load(officer.id(), officer.username(), officer.name(), posts, officer.inHand(), officer.late(),
        posts.stream().mapToInt(post -> waiting.getOrDefault(post, 0)).sum(), officer.today(), officer.week());
  }

  public Separation separation(Slice slice) {
    return mapper.separation(slice);
  }
}
