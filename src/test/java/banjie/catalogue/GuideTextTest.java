package banjie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every text that the catalogue gives as printed is in the guide. */
class GuideTextTest {

  private final List<String> missing = new ArrayList<>();

  @Test
  void itemsAreAsPrinted() {
    for (Item item : Guide.CATALOGUE.items()) {
      printed(null, item.category(), item.matterNameZh(), item.nameZh(), item.section(), item.description(), item.tips());
      item.channels().forEach(c -> printed(null, c.printed(), c.url()));
      item.channels().forEach(c -> printed(null, c.steps().toArray(String[]::new)));
      item.materials().forEach(m -> printed(null, m.printed(), m.source(), m.sourceUrl()));
      item.materials().forEach(m -> printed(m.reading(), m.nameZh()));
      item.preconditions().forEach(p -> printed(null, p.textZh()));
      item.duties().forEach(d -> printed(d.reading(), d.textZh()));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void numberedPapersKeepTheirLine() {
    for (Item item : Guide.CATALOGUE.items()) {
      for (Material m : item.materials()) {
        boolean laterPart = item.materials().stream()
            .anyMatch(other -> other != m && m.printedNumber() != null && m.printedNumber().equals(other.printedNumber()));
        if (m.printedNumber() != null && !laterPart) {
          printed(null, m.printedNumber() + m.printed());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void theTwoListsAreAsPrinted() {
    Prohibitions prohibitions = Guide.CATALOGUE.prohibitions();
    printed(null, prohibitions.noteZh());
    for (Prohibition p : prohibitions.prohibitions()) {
      printed(null, p.number() + "、" + p.nameZh());
      p.situations().forEach(s -> printed(null, s.textZh()));
    }
    Deferrals deferrals = Guide.CATALOGUE.deferrals();
    printed(null, deferrals.noteZh());
    deferrals.deferrals().forEach(d -> printed(null, d.nameZh(), d.printed(), d.source(), d.printedTime()));
    Guide.CATALOGUE.categories().forEach(c -> printed(null, c.number() + "、" + c.nameZh()));
    assertThat(missing).isEmpty();
  }

  @Test
  void sourcesThatTheGuideLeavesOutAreExplained() {
    assertThat(Guide.CATALOGUE.items().stream().flatMap(i -> i.materials().stream())
        .filter(m -> m.source() == null && m.reading() == null)).isEmpty();
  }

  private void printed(String reading, String... texts) {
    Arrays.stream(texts)
        .filter(text -> text != null && reading == null && !Guide.prints(text))
        .forEach(missing::add);
  }
}
