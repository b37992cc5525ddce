package banjie.desk;

import banjie.casefile.CaseFile;
import banjie.casefile.Paper;
import banjie.casefile.Step;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Material;
import banjie.forms.FormField;
import banjie.forms.FieldType;
import banjie.pages.FormPage;
import banjie.pages.FormPages;
import banjie.platform.Refusal.Problem;
import banjie.queue.FinishStep;
import banjie.queue.StepFormData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The form by which a step is finished, as the desk shows it: what it says about the case stands beside it already, and
 * papers with faults are ticked one by one instead of being written into one field.
 */
@Component
class DecisionForm {

  /** Of the file's fields, those that ticking papers stands for. */
  private static final Set<String> TICKED = Set.of("gaps", "gapNote", "accepted", "faults");
  /** What the officer's first answer depends on; the rest of the form follows it. */
  private static final String DECISION = "decision";
  /** Fields of the page that say nothing about the case. */
  private static final Set<String> OURS = Set.of("_csrf", "version", "seen", "back", "file", "page", DECISION, "finding", "method");

  /**
   * @param fields those to be shown as the file has them
   * @param gaps null where this step ticks none, or not with the decision chosen now
   */
  record Shown(String formId, FormPage page, List<FormField> fields, List<GapLine> gaps) {

    public List<CommonFault> faults() {
      return List.of(CommonFault.values());
    }

    public List<AskedForm> forms() {
      return List.of(AskedForm.values());
    }
  }

  private final FinishStep finish;
  private final FormPages pages;
  private final StepFormData data;
  private final Catalogue catalogue;

  DecisionForm(FinishStep finish, FormPages pages, StepFormData data, Catalogue catalogue) {
    this.finish = finish;
    this.pages = pages;
    this.data = data;
    this.catalogue = catalogue;
  }

  Shown blank(CaseFile file, Step step) {
    return shown(file, step, new LinkedMultiValueMap<>(), defaults(file, step), List.of());
  }

  Shown typed(CaseFile file, Step step, MultiValueMap<String, String> sent, List<Problem> problems) {
    return shown(file, step, sent, pages.submitted(finish.form(file, step), sent), problems);
  }

  /** What was sent, as the step's form takes it. */
  Map<String, Object> answers(CaseFile file, Step step, MultiValueMap<String, String> sent) {
    Map<String, Object> answers = new LinkedHashMap<>(pages.submitted(finish.form(file, step), sent));
    TICKED.forEach(answers::remove);
    if (step == Step.INTAKE && "ASK_CORRECTION".equals(answers.get(DECISION))) {
      answers.putAll(GapLine.answers(lines(file, step, sent), "gaps", "gapNote"));
    }
    if (step == Step.SUPPLY_CHECK) {
      List<GapLine> lines = lines(file, step, sent);
      answers.put("accepted", lines.stream().filter(line -> !line.ticked()).map(GapLine::code).toList());
      answers.putAll(GapLine.answers(lines, null, "faults"));
    }
    return answers;
  }

  /** The officer has said what they decide; what is missing now is worth a complaint. */
  boolean complete(CaseFile file, Step step, MultiValueMap<String, String> sent) {
    return !sent.containsKey(DECISION) ? step == Step.COMPLETION || step == Step.DELIVERY || step == Step.SUPPLY_CHECK || sent.containsKey("finding")
        : sent.getFirst(DECISION) != null && !sent.getFirst(DECISION).isBlank();
  }

  /** Other fields come and go with this one. */
  boolean followed(CaseFile file, Step step, String field) {
    return pages.of(finish.form(file, step), Map.of(), Map.of(), List.of()).definition().field(field)
        .map(one -> one.type() == FieldType.RADIO || one.type() == FieldType.CHECKBOX || one.type() == FieldType.SELECT).orElse(false);
  }

  /** Complaints about what is ticked are shown where it is ticked. */
  static List<Problem> besideFields(List<Problem> problems) {
    return problems.stream().map(problem -> TICKED.contains(problem.field())
        ? new Problem("gaps", problem.messageZh(), problem.messageEn()) : problem).toList();
  }

  /** Everything in the officer's own words, for who can't send it any more. */
  static List<String> written(MultiValueMap<String, String> sent) {
    return sent.entrySet().stream()
        .filter(entry -> !OURS.contains(entry.getKey()) && !entry.getKey().startsWith("form.") && !entry.getKey().startsWith("fault."))
        .flatMap(entry -> entry.getValue().stream()).filter(text -> text.length() > 3 && !text.equals("true")).distinct().toList();
  }

  private Shown shown(CaseFile file, Step step, MultiValueMap<String, String> sent, Map<String, Object> typed, List<Problem> problems) {
    String formId = finish.form(file, step);
    FormPage page = pages.of(formId, typed, data.shown(file), problems);
    boolean gaps = step == Step.SUPPLY_CHECK || step == Step.INTAKE && "ASK_CORRECTION".equals(typed.get(DECISION));
    List<FormField> fields = page.fields().stream()
        .flatMap(field -> field.type() == FieldType.GROUP ? field.children().stream() : Stream.of(field))
        .filter(field -> !field.disabled() && (field.key() == null || !TICKED.contains(field.key())) && page.shows(field))
        .toList();
    return new Shown(formId, page, fields, gaps ? lines(file, step, sent) : null);
  }

  private List<GapLine> lines(CaseFile file, Step step, MultiValueMap<String, String> sent) {
    Item item = catalogue.item(file.filing().itemCode(), file.filing().catalogueVersion());
    return file.papers().list().stream()
        .filter(paper -> step != Step.SUPPLY_CHECK || paper.state() == Paper.State.SUPPLIED)
        .map(paper -> GapLine.of(paper, item.material(paper.code()).map(Material::nameEn).orElse(paper.nameZh()), sent))
        .toList();
  }

  /** What most cases need, ready to be changed. */
  private Map<String, Object> defaults(CaseFile file, Step step) {
    if (step != Step.COMPLETION) {
      return Map.of();
    }
    Item item = catalogue.item(file.filing().itemCode(), file.filing().catalogueVersion());
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put("resultName", item.resultZh() == null ? item.nameZh() + "办理结果" : item.resultZh());
    typed.put("recipient", file.filing().applicantName());
    return typed;
  }
}
