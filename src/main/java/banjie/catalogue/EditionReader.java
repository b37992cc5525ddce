package banjie.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one version's folder. Matter files are joined with their matter's heading and with the deferral list. */
final class EditionReader {

  private final CatalogueFiles files;
  private final EditionChecks checks;
  private final String version;

  EditionReader(CatalogueFiles files, Conditions conditions, String version) {
    this.files = files;
    this.checks = new EditionChecks(conditions);
    this.version = version;
  }

  /** The shape of catalogue.yaml. */
  private record Index(
      String version, String nameZh, String nameEn, List<String> readings, String consultationPhone, String complaintPhone,
      List<Category> categories, List<String> matters) {}

  /** The shape of a matter's file. */
  private record Matter(
      Integer matter, String category, String nameZh, String nameEn, String processId, List<Map<String, Object>> items) {}

  private record Offices(List<Office> offices) {}

  Edition read() {
    YamlFile indexFile = file("catalogue.yaml");
    Index index = indexFile.convert(Index.class);
    if (!version.equals(index.version())) {
      throw indexFile.broken("version must be the folder's name, " + version, "version");
    }
    if (index.categories() == null || index.matters() == null) {
      throw indexFile.broken("categories and matters are needed");
    }
    for (int i = 0; i < index.categories().size(); i++) {
      checks.texts(indexFile, index.categories().get(i), "categories", i);
    }
    YamlFile officeFile = file("offices.yaml");
    List<Office> offices = Lists.copy(officeFile.convert(Offices.class).offices());
    checks.offices(officeFile, offices);
    YamlFile deferralFile = file("deferrals.yaml");
    Deferrals deferrals = deferralFile.convert(Deferrals.class);
    YamlFile prohibitionFile = file("prohibitions.yaml");
    Prohibitions prohibitions = prohibitionFile.convert(Prohibitions.class);
    checks.prohibitions(prohibitionFile, prohibitions);

    var items = new LinkedHashMap<String, Item>();
    for (String name : index.matters()) {
      readMatter(file(name), index.categories(), offices, deferrals, items);
    }
    checks.deferrals(deferralFile, deferrals, items);
    YamlFile wordFile = file("search-words.yaml");
    SearchWords searchWords = wordFile.convert(SearchWords.class);
    SearchWordChecks.check(wordFile, searchWords, items);
    return new Edition(version, index.consultationPhone(), index.complaintPhone(), Lists.copy(index.readings()),
        List.copyOf(index.categories()), items, offices, prohibitions, deferrals, searchWords);
  }

  private void readMatter(
      YamlFile file, List<Category> categories, List<Office> offices, Deferrals deferrals, Map<String, Item> items) {
    Matter matter = file.convert(Matter.class);
    checks.texts(file, matter);
    if (matter.matter() == null) {
      throw file.broken("matter is missing");
    }
    Category category = categories.stream()
        .filter(c -> c.nameZh().equals(matter.category()))
        .findFirst()
        .orElseThrow(() -> file.broken("no such category: " + matter.category(), "category"));
    if (matter.items() == null || matter.items().isEmpty()) {
      throw file.broken("a matter has at least one item", "items");
    }
    for (int i = 0; i < matter.items().size(); i++) {
      Map<String, Object> entry = matter.items().get(i);
      var whole = new HashMap<String, Object>(entry);
      List<Deferral> deferred = Lists.copy(deferrals.deferrals()).stream()
          .filter(d -> d.item() != null && d.item().equals(entry.get("code")))
          .toList();
      Map.<String, Object>of(
              "version", version,
              "matterNumber", matter.matter(),
              "matterNameZh", matter.nameZh(),
              "matterNameEn", matter.nameEn(),
              "processId", matter.processId(),
              "category", category.nameZh(),
              "categoryEn", category.nameEn(),
              "deferrable", !deferred.isEmpty())
          .forEach((key, value) -> {
            if (whole.put(key, value) != null) {
              throw file.broken(key + " is not written per item", "items");
            }
          });
      whole.put("materials", withDeferrals(entry.get("materials"), deferred));
      Item item = file.convert(whole, Item.class, "items", i);
      checks.item(file, i, item, offices);
      if (items.put(item.code(), item) != null) {
        throw file.broken("duplicate code " + item.code(), "items", i, "code");
      }
    }
  }

  private static Object withDeferrals(Object materials, List<Deferral> deferred) {
    if (!(materials instanceof List<?> list)) {
      return materials;
    }
    var result = new ArrayList<Object>();
    for (Object material : list) {
      var days = deferred.stream()
          .filter(d -> material instanceof Map<?, ?> m && d.materials().contains(m.get("code")))
          .map(Deferral::workingDays)
          .findFirst();
      if (days.isPresent()) {
        var copy = new LinkedHashMap<Object, Object>((Map<?, ?>) material);
        copy.put("deferrable", true);
        copy.put("deferralWorkingDays", days.get());
        result.add(copy);
      } else {
        result.add(material);
      }
    }
    return result;
  }

  private YamlFile file(String name) {
    String path = version + "/" + name;
    return new YamlFile(path, files.read(path));
  }
}
