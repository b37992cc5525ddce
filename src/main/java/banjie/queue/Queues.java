package banjie.queue;

import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import banjie.catalogue.Catalogue;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The queues that somebody works on. Who supervises the whole bureau has one at each office. */
@Component
public class Queues {

  private final Catalogue catalogue;

  Queues(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public List<Post> of(Person person) {
    return person.posts().stream()
        .filter(post -> post.role() != Role.ADMINISTRATOR)
        .flatMap(post -> post.office().equals(Post.ALL) ? atEveryOffice(post.role()) : Stream.of(post))
        .distinct()
        .toList();
  }

  private Stream<Post> atEveryOffice(Role role) {
    return catalogue.offices().stream().map(office -> new Post(office.code(), role));
  }
}
