package banjie.process.webapps;

import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.engine.authorization.Groups;

/** The groups of the engine that a member of staff belongs to: one for each queue, and one for the kind of work. */
final class EngineGroups {

  /** Works on cases. */
  static final String OFFICERS = "officers";
  /** Sees how they go. */
  static final String SUPERVISORS = "supervisors";

  private EngineGroups() {}

  static List<String> of(Person person) {
    TreeSet<String> groups = new TreeSet<>();
    for (Post post : person.posts()) {
      if (post.role() == Role.ADMINISTRATOR) {
        groups.add(Groups.CAMUNDA_ADMIN);
      } else {
        groups.add(post.queue());
        groups.add(post.role() == Role.SUPERVISOR ? SUPERVISORS : OFFICERS);
      }
    }
    return List.copyOf(groups);
  }
}
