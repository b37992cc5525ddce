package banjie.absence;

import banjie.access.Post;
import java.util.Arrays;
import java.util.List;

/** An officer, with their own posts. */
public record Colleague(String username, String name, List<Post> posts) {

  /** @param posts as office.ROLE, separated by commas */
  record Row(String username, String displayName, String posts) {

    Colleague colleague() {
      return new Colleague(username, displayName, Arrays.stream(posts.split(",")).map(Post::ofQueue).toList());
    }
  }
}
