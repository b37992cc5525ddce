package banjie.messages;

import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.Paper;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Material;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The papers that an event lists by code, by name. */
@Component
class PaperNames {

  private final Catalogue catalogue;

  PaperNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  String zh(CaseFile file, CaseEvent event, String key) {
    return names(file, event, key, Paper::nameZh, "、");
  }

  String en(CaseFile file, CaseEvent event, String key) {
    Item item = catalogue.item(file.filing().itemCode(), file.filing().catalogueVersion());
    return names(file, event, key, paper -> item.material(paper.code()).map(Material::nameEn).orElse(paper.nameZh()), "; ");
  }

  private static String names(CaseFile file, CaseEvent event, String key, Function<Paper, String> name, String comma) {
    Collection<?> codes = event.detail().get(key) instanceof Collection<?> listed ? listed : java.util.List.of();
    return file.papers().list().stream().filter(paper -> codes.contains(paper.code())).map(name)
        .collect(Collectors.joining(comma));
  }
}
