package banjie.catalogue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a catalogue must hold beyond its shape, so that a slip of the pen is found at start and not at the counter. */
final class EditionChecks {

  /** Texts that may be left out; all others are needed. */
  private static final Set<String> OPTIONAL = Set.of(
      "printedNumber", "source", "sourceUrl", "condition", "conditionZh", "conditionEn", "reading", "url", "section",
      "legalBasis", "fee", "resultZh", "tips", "tipsEn", "derivedFrom");

  private final Conditions conditions;

  EditionChecks(Conditions conditions) {
    this.conditions = conditions;
  }

  void offices(YamlFile file, List<Office> offices) {
    for (int i = 0; i < offices.size(); i++) {
      texts(file, offices.get(i), "offices", i);
    }
    unique(file, "offices", "code", offices.stream().map(Office::code).toList());
  }

  void prohibitions(YamlFile file, Prohibitions list) {
    texts(file, list);
    for (int i = 0; i < list.prohibitions().size(); i++) {
      Prohibition entry = list.prohibitions().get(i);
      texts(file, entry, "prohibitions", i);
      if (entry.situations().isEmpty()) {
        throw file.broken("situations are missing", "prohibitions", i);
      }
      for (int j = 0; j < entry.situations().size(); j++) {
        texts(file, entry.situations().get(j), "prohibitions", i, "situations", j);
      }
    }
    unique(file, "prohibitions", "code", list.prohibitions().stream().map(Prohibition::code).toList());
  }

  void deferrals(YamlFile file, Deferrals list, Map<String, Item> items) {
    texts(file, list);
    for (int i = 0; i < list.deferrals().size(); i++) {
      Deferral entry = list.deferrals().get(i);
      texts(file, entry, "deferrals", i);
      Item item = items.get(entry.item());
      if (item == null) {
        throw file.broken("no such item: " + entry.item(), "deferrals", i, "item");
      }
      for (int j = 0; j < entry.materials().size(); j++) {
        if (item.material(entry.materials().get(j)).isEmpty()) {
          throw file.broken("no such paper: " + entry.materials().get(j), "deferrals", i, "materials", j);
        }
      }
      if (entry.materials().isEmpty() || entry.workingDays() < 1) {
        throw file.broken("papers and working days are needed", "deferrals", i);
      }
    }
  }

  void item(YamlFile file, int index, Item item, List<Office> offices) {
    Object[] at = {"items", index};
    texts(file, item, at);
    if (item.timeLimit() == null || item.applicants().isEmpty() || item.channels().isEmpty()) {
      throw file.broken("timeLimit, applicants and channels are needed", at);
    }
    office(file, item.filingOffice(), offices, path(at, "filingOffice"));
    for (int i = 0; i < item.channels().size(); i++) {
      channel(file, item.channels().get(i), offices, path(at, "channels", i));
    }
    for (int i = 0; i < item.questions().size(); i++) {
      question(file, item.questions().get(i), path(at, "questions", i));
    }
    for (int i = 0; i < item.materials().size(); i++) {
      material(file, item, item.materials().get(i), path(at, "materials", i));
    }
    for (int i = 0; i < item.preconditions().size(); i++) {
      Precondition precondition = item.preconditions().get(i);
      texts(file, precondition, path(at, "preconditions", i));
      expression(file, item, precondition.condition(), path(at, "preconditions", i, "condition"));
      precondition.offices().forEach(o -> office(file, o, offices, path(at, "preconditions")));
    }
    for (int i = 0; i < item.eligibility().size(); i++) {
      EligibilityRule rule = item.eligibility().get(i);
      texts(file, rule, path(at, "eligibility", i));
      if (rule.onFail() == null) {
        throw file.broken("onFail is missing", path(at, "eligibility", i));
      }
      expression(file, item, rule.rule(), path(at, "eligibility", i, "rule"));
    }
    for (int i = 0; i < item.duties().size(); i++) {
      texts(file, item.duties().get(i), path(at, "duties", i));
    }
    unique(file, path(at, "materials"), "code", item.materials().stream().map(Material::code).toList());
    unique(file, path(at, "questions"), "key", item.questions().stream().map(Question::key).toList());
    unique(file, path(at, "eligibility"), "code", item.eligibility().stream().map(EligibilityRule::code).toList());
    unique(file, path(at, "preconditions"), "code", item.preconditions().stream().map(Precondition::code).toList());
  }

  private void channel(YamlFile file, Channel channel, List<Office> offices, Object[] at) {
    texts(file, channel, at);
    if (channel.kind() == null) {
      throw file.broken("kind is missing", at);
    }
    boolean complete = channel.kind() == Channel.Kind.ONLINE ? channel.url() != null : !channel.offices().isEmpty();
    if (!complete) {
      throw file.broken("a counter needs offices, an online channel a url", at);
    }
    channel.offices().forEach(o -> office(file, o, offices, at));
  }

  private void question(YamlFile file, Question question, Object[] at) {
    texts(file, question, at);
    if (question.type() == null || (question.type() == Question.Type.CHOICE) == question.options().isEmpty()) {
      throw file.broken("type is needed; a CHOICE, and only a CHOICE, has options", at);
    }
    for (int i = 0; i < question.options().size(); i++) {
      texts(file, question.options().get(i), path(at, "options", i));
    }
    if (question.defaultValue() != null) {
      try {
        Answers.value(question, question.defaultValue());
      } catch (IllegalArgumentException wrong) {
        throw file.broken("default: " + wrong.getMessage(), path(at, "default"));
      }
    }
  }

  private void material(YamlFile file, Item item, Material material, Object[] at) {
    texts(file, material, at);
    if (!material.verifyOriginal() && material.originals() + material.copies() < 1
        || material.originals() < 0 || material.copies() < 0) {
      throw file.broken("an original or a copy is needed", at);
    }
    if (material.condition() != null && material.conditionZh() == null) {
      throw file.broken("conditionZh is missing", at);
    }
    expression(file, item, material.condition(), path(at, "condition"));
  }

  private void expression(YamlFile file, Item item, String expression, Object[] at) {
    if (expression == null) {
      return;
    }
    try {
      conditions.check(expression);
    } catch (IllegalArgumentException broken) {
      throw file.broken("no FEEL expression: " + broken.getMessage(), at);
    }
    for (String name : Judge.names(expression)) {
      if (item.question(name).isEmpty()) {
        throw file.broken("no question with the key " + name, at);
      }
    }
  }

  private static void office(YamlFile file, String code, List<Office> offices, Object[] at) {
    if (offices.stream().noneMatch(o -> o.code().equals(code))) {
      throw file.broken("no such office: " + code, at);
    }
  }

  /** Every text of the record that isn't optional must say something; none may be blank. */
  void texts(YamlFile file, Object holder, Object... at) {
    for (RecordComponent component : holder.getClass().getRecordComponents()) {
      if (component.getType() == String.class) {
        String text = (String) value(holder, component);
        if (text == null && !OPTIONAL.contains(component.getName())) {
          throw file.broken(component.getName() + " is missing", at);
        }
        if (text != null && text.isBlank()) {
          throw file.broken(component.getName() + " is blank", path(at, component.getName()));
        }
      }
    }
  }

  private static Object value(Object holder, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(holder);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void unique(YamlFile file, Object at, String key, List<String> codes) {
    Object[] start = at instanceof Object[] path ? path : new Object[] {at};
    var seen = new HashSet<String>();
    for (int i = 0; i < codes.size(); i++) {
      if (!seen.add(codes.get(i))) {
        throw file.broken("duplicate " + key + " " + codes.get(i), path(start, i, key));
      }
    }
  }

  private static Object[] path(Object[] start, Object... more) {
    var whole = new Object[start.length + more.length];
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(more, 0, whole, start.length, more.length);
    return whole;
  }
}
