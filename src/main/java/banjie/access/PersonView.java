package banjie.access;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What somebody is shown about their own account. */
record PersonView(UUID id, String username, Person.Kind kind, String displayName, String idType, String idNumber,
    String mobile, String uscc, String representativeName, List<Post> posts) {

  static PersonView of(Person person) {
    return new PersonView(person.id(), person.username(), person.kind(), person.displayName(), person.idType(),
        person.idNumber(), person.mobile(), person.uscc(), person.representativeName(), sorted(person));
  }

  private static List<Post> sorted(Person person) {
    return person.posts().stream().sorted(Comparator.comparing(Post::queue)).toList();
  }
}
