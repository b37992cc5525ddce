package banjie.submission;

import banjie.access.Person;
import banjie.access.Post;
import banjie.access.Role;
import banjie.catalogue.Channel;
import banjie.catalogue.Item;
import banjie.platform.Refusal;
import java.util.List;

/** The office that a case belongs to: the counter where it was filed, or the one the catalogue names for online filings. */
final class FilingOffices {

  private FilingOffices() {}

  static String choose(Item item, String wanted, Person by) {
    List<String> counters = item.channels().stream()
        .filter(channel -> channel.kind() == Channel.Kind.COUNTER)
        .flatMap(channel -> channel.offices().stream())
        .toList();
    String office = wanted != null ? wanted : by.isStaff() ? counterOf(by, counters) : item.filingOffice();
    if (!counters.contains(office)) {
      throw new Refusal(Refusal.Kind.INVALID, "wrong-office", "office",
          "该事项不在此窗口办理", "The item is not handled at office '" + office + "'");
    }
    if (by.isStaff() && !by.holds(Role.INTAKE, office)) {
      throw new Refusal(Refusal.Kind.FORBIDDEN, "wrong-role", "office",
          "您不在该窗口办理受理", "You are no intake clerk of office '" + office + "'");
    }
    return office;
  }

  private static String counterOf(Person clerk, List<String> counters) {
    return clerk.posts().stream()
        .filter(post -> post.role() == Role.INTAKE)
        .map(Post::office)
        .filter(counters::contains)
        .sorted()
        .findFirst()
        .orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "wrong-role", "office",
            "只有受理人员可以代为申请", "Only intake clerks file for others"));
  }
}
