package banjie.portal.guide;

import banjie.catalogue.Catalogue;
import banjie.catalogue.Category;
import banjie.catalogue.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A category of the guide with its matters and their items, as the front page lists them. */
record CategoryMatters(Category category, List<Matter> matters) {

  /** @param plain the matter is its one item, by the same name */
  record Matter(int number, String nameZh, String nameEn, List<Item> items, boolean plain) {}

  static List<CategoryMatters> all(Catalogue catalogue) {
    return catalogue.categories().stream().map(category -> of(category, catalogue.items())).toList();
  }

  private static CategoryMatters of(Category category, List<Item> items) {
    Map<Integer, List<Item>> byMatter = new LinkedHashMap<>();
    items.stream().filter(item -> item.category().equals(category.nameZh()))
        .forEach(item -> byMatter.computeIfAbsent(item.matterNumber(), number -> new ArrayList<>()).add(item));
    return new CategoryMatters(category, byMatter.values().stream().map(CategoryMatters::matter).toList());
  }

  private static Matter matter(List<Item> items) {
    Item first = items.get(0);
    return new Matter(first.matterNumber(), first.matterNameZh(), first.matterNameEn(), items,
        items.size() == 1 && first.nameZh().equals(first.matterNameZh()));
  }
}
