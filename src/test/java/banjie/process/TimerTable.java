package banjie.process;

import banjie.catalogue.Catalogue;
import banjie.catalogue.Deferral;
import banjie.catalogue.Item;
import banjie.platform.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** The README's two tables: what each timer of the models does, and the limits of the catalogue that move them. */
final class TimerTable {

  private final Catalogue catalogue;
  private final Limits limits;

  TimerTable(Catalogue catalogue, Limits limits) {
    this.catalogue = catalogue;
    this.limits = limits;
  }

  String markdown() {
    return timers() + "\n" + promises();
  }

  /** One line per timer; timers that are drawn alike in several models share it. */
  private String timers() {
    Map<String, List<String>> models = new LinkedHashMap<>();
    for (Path file : inReadingOrder()) {
      for (TimerEventDefinition definition : ModelFiles.timers(ModelFiles.read(file))) {
        models.computeIfAbsent(line((BoundaryEvent) definition.getParentElement(), definition), key -> new ArrayList<>())
            .add(ModelFiles.idOf(file));
      }
    }
    return "| timer | goes off | what it does | and the work | drawn in |\n|---|---|---|---|---|\n"
        + models.entrySet().stream().map(entry -> entry.getKey() + where(entry.getValue()) + " |\n").collect(Collectors.joining());
  }

  private String line(BoundaryEvent event, TimerEventDefinition definition) {
    ServiceTask service = next(event);
    return "| %s `%s` | %s | %s | %s | ".formatted(
        event.getName(), event.getId(),
        when(definition.getTimeDate().getTextContent()),
        service.getName(),
        event.cancelActivity() ? "ends: " + event.getAttachedTo().getName() : "goes on");
  }

  /** In the order in which a case meets them. */
  private static List<Path> inReadingOrder() {
    List<Path> files = new ArrayList<>();
    files.add(model(Models.INTAKE));
    Models.MATTERS.forEach(matter -> files.add(model(matter)));
    files.add(model(Models.COMPLETION));
    files.add(model(Models.SPECIAL_PROCEDURE));
    return files;
  }

  private static Path model(String id) {
    return ModelFiles.FOLDER.resolve(id + ".bpmn");
  }

  private static ServiceTask next(FlowNode node) {
    FlowNode target = node.getOutgoing().iterator().next().getTarget();
    return target instanceof ServiceTask service ? service : next(target);
  }

  private static String where(List<String> models) {
    return models.size() == Models.MATTERS.size() ? "every matter" : String.join(", ", models);
  }

  private String when(String expression) {
    return switch (expression.replaceAll("^\\$\\{theCase\\.|}$", "")) {
      case "silenceAt(execution)" -> limits.notice() + " working days after receipt, close of business (行政许可法 32)";
      case "correctionDueAt(execution)" -> limits.correction() + " working days after the notice, 24:00";
      case "deferralDueAt(execution)" -> deferralDays() + " working days after acceptance, 24:00";
      case "reminderAt(execution, 3)" -> "close of business, 3 working days before";
      case "reminderAt(execution, 1)" -> "close of business, 1 working day before";
      case "reminderAt(execution, 0)" -> "opening of the last day";
      case "warnAt(execution)" -> "before the promise ends, see below";
      case "dueAt(execution)" -> "when the promise ends, see below";
      case "procedureDueAt(execution)" -> "end of the time that was told in writing, close of business (行政许可法 45)";
      case "deliveryDueAt(execution)" -> limits.delivery() + " working days after the decision, close of business (行政许可法 44)";
      default -> throw new IllegalArgumentException("No words for " + expression);
    };
  }

  private String deferralDays() {
    return catalogue.deferrals().deferrals().stream().map(Deferral::workingDays).distinct().sorted()
        .map(String::valueOf).collect(Collectors.joining(" or "));
  }

  private String promises() {
    Map<String, List<Item>> matters = catalogue.items().stream().collect(Collectors.groupingBy(
        item -> item.matterNumber() + " " + item.timeLimit() + item.statutoryWorkingDays(), LinkedHashMap::new, Collectors.toList()));
    return "| matter | items | promised 承诺 | yellow card 黄牌 | statutory 法定 |\n|---:|---|---|---|---|\n"
        + matters.values().stream().map(TimerTable::promise).collect(Collectors.joining());
  }

  private static String promise(List<Item> items) {
    Item first = items.get(0);
    int days = first.timeLimit().days();
    return "| %d | %s | %s | %s | %s |\n".formatted(
        first.matterNumber(),
        items.stream().map(item -> item.nameZh() + " `" + item.code() + "`" + (item.timeLimitConfirmed() ? "" : " \\*"))
            .collect(Collectors.joining("<br>")),
        days == 0 ? "即时 instant" : days == 1 ? "1 working day" : days + " working days",
        days < 2 ? "80 % of the working time" : "1 working day before",
        first.statutoryWorkingDays() == null ? "" : first.statutoryWorkingDays() + " working days");
  }
}
