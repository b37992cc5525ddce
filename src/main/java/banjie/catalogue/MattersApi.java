package banjie.catalogue;

import banjie.deadlines.TimeLimit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guide for everybody, without sign-in. */
@RestController
@RequestMapping("/api/v1")
class MattersApi {

  private final Catalogue catalogue;
  private final FormKeys forms;
  private final Clock clock;

  MattersApi(Catalogue catalogue, FormKeys forms, Clock clock) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.clock = clock;
  }

  /** A line of the overview. */
  record MatterRow(
      String code,
      int matterNumber,
      String matterNameZh,
      String category,
      String categoryEn,
      String nameZh,
      String nameEn,
      TimeLimit timeLimit,
      boolean timeLimitConfirmed,
      List<Item.Applicant> applicants,
      boolean deferrable,
      List<MaterialRow> materials) {

    static MatterRow of(Item item) {
      return new MatterRow(item.code(), item.matterNumber(), item.matterNameZh(), item.category(), item.categoryEn(),
          item.nameZh(), item.nameEn(), item.timeLimit(), item.timeLimitConfirmed(), item.applicants(), item.deferrable(),
          item.materials().stream().map(MaterialRow::of).toList());
    }
  }

  record MaterialRow(String code, String nameZh, String nameEn, String conditionZh, boolean deferrable) {

    static MaterialRow of(Material material) {
      return new MaterialRow(
          material.code(), material.nameZh(), material.nameEn(), material.conditionZh(), material.deferrable());
    }
  }

  record VersionsRow(String current, List<String> kept) {}

  @GetMapping("/matters")
  List<MatterRow> matters() {
    return catalogue.items().stream().map(MatterRow::of).toList();
  }

  @GetMapping("/matters/{code}")
  Item matter(@PathVariable String code) {
    return catalogue.item(code);
  }

  @PostMapping("/matters/{code}/checklist")
  Checklist checklist(@PathVariable String code, @RequestBody Map<String, Object> answers) {
    Item item = catalogue.item(code);
    return catalogue.strictChecklist(item, answers, forms.of(item.processId()), LocalDate.now(clock));
  }

  @GetMapping("/offices")
  List<Office> offices() {
    return catalogue.offices();
  }

  @GetMapping("/prohibitions")
  Prohibitions prohibitions() {
    return catalogue.prohibitions();
  }

  @GetMapping("/deferrals")
  Deferrals deferrals() {
    return catalogue.deferrals();
  }

  @GetMapping("/catalogue/versions")
  VersionsRow versions() {
    return new VersionsRow(catalogue.version(), catalogue.versions());
  }
}
