package banjie.portal.mycases;

import banjie.casefile.CaseFile;
import banjie.casefile.Paper;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Material;
import java.util.HashMap;
import java.util.Map;

/** A case keeps its papers' Chinese names only; the catalogue version it was filed under knows the English ones. */
final class PaperNames {

  private PaperNames() {}

  /** By code; papers without an English name are left out. */
  static Map<String, String> english(CaseFile file, Catalogue catalogue) {
    Item item = catalogue.item(file.filing().itemCode(), file.filing().catalogueVersion());
    Map<String, String> names = new HashMap<>();
    for (Paper paper : file.papers().list()) {
      item.material(paper.code()).map(Material::nameEn).ifPresent(name -> names.put(paper.code(), name));
    }
    return names;
  }
}
