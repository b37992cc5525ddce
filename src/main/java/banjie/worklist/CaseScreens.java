package banjie.worklist;

import banjie.access.Person;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseRefused;
import banjie.casefile.EventKind;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Material;
import banjie.catalogue.Office;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cases as officers and supervisors see them on a screen. */
@Component
public class CaseScreens {

  private final CaseViews views;
  private final AnswerRows answers;
  private final CaseFindings findings;
  private final DateExplanations explanations;
  private final WorklistMapper lists;
  private final Catalogue catalogue;

  CaseScreens(CaseViews views, AnswerRows answers, CaseFindings findings, DateExplanations explanations, WorklistMapper lists,
      Catalogue catalogue) {
    this.views = views;
    this.answers = answers;
    this.findings = findings;
    this.explanations = explanations;
    this.lists = lists;
    this.catalogue = catalogue;
  }

  /** @throws CaseRefused "unknown-case", for applicants too: their own page says it in other words */
  public CaseScreen of(UUID id, Person member) {
    CaseFile file = views.visible(id, member);
    if (!member.isStaff()) {
      throw CaseRefused.unknown();
    }
    Item item = catalogue.item(file.filing().itemCode(), file.filing().catalogueVersion());
    Office office = catalogue.office(file.filing().office());
    Map<String, String> english = item.materials().stream().filter(material -> material.nameEn() != null)
        .collect(Collectors.toMap(Material::code, Material::nameEn, (one, other) -> one));
    return new CaseScreen(views.view(file, member), item, office.nameZh(), office.nameEn(), answers.of(file.filing()),
        findings.of(file, member), english, explanations.of(file),
        lists.timeline(id).stream().map(row -> row.named(EventKind.valueOf(row.kind()).nameZh())).toList());
  }
}
