package banjie.access;

import banjie.catalogue.Catalogue;
import banjie.platform.Complaints;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which posts there are, and which one person can't hold together. */
@Component
class PostRules {

  private final Catalogue catalogue;

  PostRules(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void check(List<Post> posts, Complaints complaints) {
    if (posts == null || posts.isEmpty()) {
      complaints.add("posts", "至少一个岗位", "At least one post");
      return;
    }
    if (posts.stream().anyMatch(post -> post == null || post.office() == null || post.role() == null)) {
      complaints.add("posts", "岗位须有机构和角色", "A post has an office and a role");
      return;
    }
    posts.forEach(post -> checkOffice(post, complaints));
    boolean administrator = posts.stream().anyMatch(post -> post.role() == Role.ADMINISTRATOR);
    complaints.require(!administrator || posts.stream().allMatch(post -> post.role() == Role.ADMINISTRATOR), "posts",
        "管理员不得兼任办件岗位", "An administrator sees no cases, so holds no other post");
  }

  private void checkOffice(Post post, Complaints complaints) {
    boolean everywhere = post.role() == Role.ADMINISTRATOR;
    if (post.office().equals(Post.ALL)) {
      complaints.require(everywhere || post.role() == Role.SUPERVISOR, "posts",
          post.role().nameZh() + "岗位须指定机构", post.role() + " needs an office of its own");
    } else {
      complaints.require(!everywhere && known(post.office()), "posts",
          everywhere ? "管理员的机构为 all" : "没有机构 " + post.office(),
          everywhere ? "The office of an administrator is all" : "There is no office " + post.office());
    }
  }

  private boolean known(String office) {
    return catalogue.offices().stream().anyMatch(known -> known.code().equals(office));
  }
}
