package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.casefile.CaseFiles;
import banjie.worklist.ProcessPictures;
import banjie.worklist.ProcessPictures.Place;
import banjie.worklist.ProcessPictures.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a case stands on the picture of its process, from filing to its end. */
@BanjieTest
class ProcessPicturesTest {

  @Autowired
  Bureau bureau;
  @Autowired
  ProcessPictures pictures;
  @Autowired
  CaseFiles files;
  @Autowired
  NamesInEnglish english;
  @Autowired
  RepositoryService repository;

  private List<Standing> of(String id) {
    return pictures.ofCase(files.read(UUID.fromString(id)));
  }

  private static List<String> places(Standing standing) {
    return standing.places().stream().map(Place::element).toList();
  }

  @Test
  void aCaseIsFoundOnItsOwnProcessAndOnTheCalledOne() {
    String id = bureau.file("resident-pension-enrolment");
    List<Standing> atIntake = of(id);
    assertThat(atIntake).extracting(at -> at.drawing().process()).containsExactly("ResidentPensionEnrolment", "Intake");
    assertThat(places(atIntake.get(0))).containsExactly("Call_Intake");
    assertThat(places(atIntake.get(1))).containsExactly("Task_CheckIntake");
    assertThat(atIntake.get(0).places().get(0)).isEqualTo(new Place("Call_Intake", "受理", "Intake"));

    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    assertThat(of(id)).hasSize(1);
    assertThat(places(of(id).get(0))).containsExactly("Task_Review");
    assertThat(of(id).get(0).ended()).isFalse();

    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    assertThat(places(of(id).get(0))).containsExactly("Call_Completion");
    bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "参保登记凭证", "handedOver", true, "recipient", "张三（示例）"));
    assertThat(of(id)).hasSize(1);
    assertThat(of(id).get(0).ended()).isTrue();
    assertThat(places(of(id).get(0))).containsExactly("End_Closed");
  }

  @Test
  void aLicenceIsAtWorkInSeveralPlacesAtOnce() {
    Map<String, Object> answers = bureau.sample("labour-dispatch-licence");
    answers.put("capitalProof", "AUDIT");
    String id = bureau.file("labour-dispatch-licence", answers, List.of("financial-audit-report"));
    bureau.finish("intake", id, "INTAKE",
        Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", List.of("financial-audit-report")));
    assertThat(places(of(id).get(0))).containsExactlyInAnyOrder("Task_LeadCheck", "Task_SecondCheck", "Receive_Supplies");
    bureau.finish("review", id, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
    assertThat(places(of(id).get(0))).as("the finished check waits for the other at a gateway")
        .containsExactlyInAnyOrder("Task_SecondCheck", "Receive_Supplies");
  }

  @Test
  void openCasesAreCountedWhereTheyStandAndByOffice() {
    String first = bureau.file("resident-pension-enrolment");
    bureau.file("resident-pension-enrolment");
    bureau.finish("intake", first, "INTAKE", Map.of("decision", "ACCEPT"));
    assertThat(pictures.openCases("ResidentPensionEnrolment", List.of())).isEqualTo(Map.of("Call_Intake", 1, "Task_Review", 1));
    assertThat(pictures.openCases("Intake", List.of())).isEqualTo(Map.of("Task_CheckIntake", 1));
    assertThat(pictures.openCases("Intake", List.of("hall"))).isEqualTo(Map.of("Task_CheckIntake", 1));
    assertThat(pictures.openCases("Intake", List.of("service-station"))).isEmpty();
    assertThat(pictures.drawing("NoSuchProcess")).isEmpty();
  }

  @Test
  void aPictureShowsEverythingDrawnAndNothingOfHowItIsExecuted() {
    for (String process : Models.MATTERS) {
      var drawing = pictures.drawing(process).orElseThrow();
      for (String xml : List.of(drawing.xmlZh(), drawing.xmlEn())) {
        assertThat(xml).as(process).doesNotContain("camunda:formRef", "camunda:assignee", "${", "candidateGroups", "delegateExpression")
            .contains("BPMNShape");
      }
      BpmnModelInstance original = Bpmn.readModelFromStream(repository.getProcessModel(repository.createProcessDefinitionQuery()
          .processDefinitionKey(process).latestVersion().singleResult().getId()));
      for (FlowElement element : original.getModelElementsByType(FlowElement.class)) {
        assertThat(drawing.xmlZh()).contains("id=\"" + element.getId() + "\"");
      }
    }
  }

  @Test
  void everyNameInAModelHasItsEnglish() {
    List<String> unknown = new ArrayList<>();
    repository.createProcessDefinitionQuery().latestVersion().list().forEach(definition ->
        Bpmn.readModelFromStream(repository.getProcessModel(definition.getId())).getModelElementsByType(FlowElement.class).stream()
            .map(FlowElement::getName).filter(name -> name != null && !name.isBlank() && !english.knows(name.strip()))
            .forEach(unknown::add));
    assertThat(unknown).isEmpty();
    assertThat(pictures.drawing("LabourDispatchLicence").orElseThrow().xmlEn()).contains("Lead check").doesNotContain("主办核查");
  }
}
