package banjie.catalogue;

import banjie.platform.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The bureau's guide, every kept version of it. Questions without a version mean the current one. */
@Component
public class Catalogue {

  private final Map<String, Edition> editions = new LinkedHashMap<>();
  private final String current;
  private final Checklists checklists;

  /** The shape of versions.yaml. */
  private record Versions(String current, List<String> kept) {}

  @Autowired
  public Catalogue(Conditions conditions) {
    this(conditions, CatalogueFiles.onClasspath());
  }

  /** @throws BrokenCatalogue naming file and line */
  Catalogue(Conditions conditions, CatalogueFiles files) {
    checklists = new Checklists(conditions);
    var file = new YamlFile("versions.yaml", files.read("versions.yaml"));
    var versions = file.convert(Versions.class);
    for (String version : Lists.copy(versions.kept())) {
      editions.put(version, new EditionReader(files, conditions, version).read());
    }
    current = versions.current();
    if (!editions.containsKey(current)) {
      throw file.broken("the current version must be among those kept", "current");
    }
  }

  public String version() {
    return current;
  }

  /** Oldest first. */
  public List<String> versions() {
    return List.copyOf(editions.keySet());
  }

  public List<Item> items() {
    return List.copyOf(edition().items().values());
  }

  /** The items of one matter: what its process and its form serve. */
  public List<Item> itemsOf(String processId) {
    return items().stream().filter(item -> item.processId().equals(processId)).toList();
  }

  /** Its place in the guide, 1 to 21; part of every case number. */
  public int positionOf(Item item) {
    return List.copyOf(edition().items().keySet()).indexOf(item.code()) + 1;
  }

  public Item item(String code) {
    return item(code, current);
  }

  public Item item(String code, String version) {
    Edition edition = editions.get(version);
    if (edition == null) {
      throw new Refusal(Refusal.Kind.UNKNOWN, "unknown-catalogue-version", "version",
          "没有这一版本的事项目录", "There is no such version of the catalogue");
    }
    Item item = code == null ? null : edition.items().get(code);
    if (item == null) {
      throw new Refusal(Refusal.Kind.UNKNOWN, "unknown-matter", "code", "没有这个事项", "There is no such matter");
    }
    return item;
  }

  /**
   * The papers this person needs. Answers that the item doesn't ask for are ignored.
   *
   * @param today decides the age of a person whose identity number is among the answers
   * @throws Refusal if an answer has the wrong type
   */
  public Checklist checklist(Item item, Map<String, Object> answers, LocalDate today) {
    return checklists.of(item, Answers.lenient(item, answers, today));
  }

  /** As {@link #checklist}, but answers that no form of this item has are refused too. */
  public Checklist strictChecklist(Item item, Map<String, Object> answers, Set<String> formKeys, LocalDate today) {
    return checklists.of(item, Answers.strict(item, answers, formKeys, today));
  }

  public List<Category> categories() {
    return edition().categories();
  }

  public List<Office> offices() {
    return edition().offices();
  }

  public Office office(String code) {
    return offices().stream()
        .filter(o -> o.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refusal(
            Refusal.Kind.UNKNOWN, "unknown-office", "office", "没有这个窗口", "There is no such office"));
  }

  public Prohibitions prohibitions() {
    return edition().prohibitions();
  }

  public Deferrals deferrals() {
    return edition().deferrals();
  }

  public SearchWords searchWords() {
    return edition().searchWords();
  }

  /** Empty until the bureau enters it. */
  public String consultationPhone() {
    return edition().consultationPhone();
  }

  /** Empty until the bureau enters it. */
  public String complaintPhone() {
    return edition().complaintPhone();
  }

  private Edition edition() {
    return editions.get(current);
  }
}
