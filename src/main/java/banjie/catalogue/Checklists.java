package banjie.catalogue;

import banjie.catalogue.Checklist.Finding;
import banjie.catalogue.Checklist.Needed;
import banjie.catalogue.Judge.Judgement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one person's list of papers. */
final class Checklists {

  private final Judge judge;

  Checklists(Conditions conditions) {
    judge = new Judge(conditions);
  }

  /** @param answers as {@link Answers} reads them */
  Checklist of(Item item, Map<String, Object> answers) {
    Set<String> open = new LinkedHashSet<>();
    int workers = answers.get("workerCount") instanceof Long count ? count.intValue() : 1;
    List<Needed> materials = item.materials().stream()
        .filter(m -> applies(item, m.condition(), answers, open))
        .map(m -> Needed.of(m, workers))
        .toList();
    List<Precondition> preconditions = item.preconditions().stream()
        .filter(p -> applies(item, p.condition(), answers, open))
        .toList();
    List<Finding> findings = new ArrayList<>();
    for (EligibilityRule rule : item.eligibility()) {
      Judgement judgement = judge.judge(item, rule.rule(), answers);
      open.addAll(judgement.openKeys());
      if (judgement.isFalse()) {
        findings.add(Finding.of(rule));
      }
    }
    return new Checklist(item.code(), item.version(), materials, preconditions, List.copyOf(findings), List.copyOf(open));
  }

  private boolean applies(Item item, String condition, Map<String, Object> answers, Set<String> open) {
    if (condition == null) {
      return true;
    }
    Judgement judgement = judge.judge(item, condition, answers);
    open.addAll(judgement.openKeys());
    return judgement.isTrue();
  }
}
