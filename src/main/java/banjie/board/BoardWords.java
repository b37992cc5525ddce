package banjie.board;

import banjie.access.Post;
import banjie.casefile.CaseState;
import banjie.casefile.EventKind;
import banjie.catalogue.Catalogue;
import banjie.deadlines.Deadlines;
import banjie.pages.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names and amounts as the board says them, in the page's language: {@code @boardWords} in templates. */
@Component("boardWords")
public class BoardWords {

  private final Catalogue catalogue;
  private final Words words;
  private final Deadlines deadlines;

  BoardWords(Catalogue catalogue, Words words, Deadlines deadlines) {
    this.catalogue = catalogue;
    this.words = words;
    this.deadlines = deadlines;
  }

  public String office(String code) {
    if (code == null) {
      return "";
    }
    return catalogue.offices().stream().filter(office -> office.code().equals(code)).findFirst()
        .map(office -> words.of(office.nameZh(), office.nameEn())).orElse(code);
  }

  /** Of any version: an old case keeps its item's name. */
  public String item(String code) {
    return catalogue.items().stream().filter(item -> item.code().equals(code)).findFirst()
        .map(item -> words.of(item.nameZh(), item.nameEn())).orElse(code);
  }

  public String matter(int number) {
    return matters().getOrDefault(number, Integer.toString(number));
  }

  /** By number, in the guide's order. */
  public Map<Integer, String> matters() {
    return catalogue.items().stream().collect(Collectors.toMap(item -> item.matterNumber(),
        item -> item.matterNumber() + ". " + words.of(item.matterNameZh(), item.matterNameEn()), (one, other) -> one, TreeMap::new));
  }

  public String step(String step) {
    return step == null ? words.say("board.step.none") : words.say("board.step." + step);
  }

  public String role(String role) {
    return role == null ? "" : words.say("board.role." + role);
  }

  /** A post of somebody's, also for the whole bureau. */
  public String post(Post post) {
    return (post.office().equals(Post.ALL) ? words.say("board.all-offices") : office(post.office())) + " · " + role(post.role().name());
  }

  public String group(String office, String role) {
    return office == null ? words.say("board.step.none") : office(office) + " · " + role(role);
  }

  public String officer(String name) {
    return name == null ? words.say("board.nobody") : name;
  }

  public String state(String state) {
    CaseState known = CaseState.valueOf(state);
    return words.of(known.nameZh(), known.nameEn());
  }

  public String outcome(String kind) {
    return kind == null ? "" : words.say("board.outcome." + kind);
  }

  /** What happened. */
  public String event(String kind) {
    return words.of(EventKind.valueOf(kind).nameZh(), words.say("board.event." + kind));
  }

  public String channel(String channel) {
    return words.say("board.channel." + channel);
  }

  public String paper(String item, String version, String code) {
    return catalogue.item(item, version).material(code).map(paper -> words.of(paper.nameZh(), paper.nameEn())).orElse(code);
  }

  public String paperState(String state) {
    return words.say("board.paper." + state);
  }

  /** Why an item went before older ones. */
  public String reason(String code) {
    return code == null ? "" : words.say("board.out-of-order." + code);
  }

  /** Working time: minutes below an hour, hours below a day, else working days. */
  public String duration(long seconds) {
    long day = deadlines.hours().length().toSeconds();
    if (seconds < 3600) {
      return words.say("board.minutes", Math.round(seconds / 60.0));
    }
    return seconds < day ? words.say("board.hours", tenth(seconds, 3600)) : words.say("board.days", tenth(seconds, day));
  }

  /** For axes and tables of figures. */
  public BigDecimal days(long seconds) {
    return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(deadlines.hours().length().toSeconds()), 2, RoundingMode.HALF_UP);
  }

  private static String tenth(long seconds, long unit) {
    return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP).toPlainString();
  }
}
