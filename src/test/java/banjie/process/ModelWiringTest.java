package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model asks of the code: its queues, forms, dates, answers and delegates. */
class ModelWiringTest {

  private static final Set<String> DELEGATES = Set.of("acceptBySilenceDelegate", "lapseCorrectionDelegate", "lapseDeferralDelegate",
      "lapseSpecialProcedureDelegate",
      "raiseYellowCardDelegate", "raiseRedCardDelegate", "raiseDeliveryCardDelegate", "remindApplicantDelegate", "issueVerificationCodeDelegate");

  private static final Set<String> QUESTIONS = Set.of("stampNeeded", "stamped", "accepted", "correctionAsked",
      "hasDeferred", "suppliesComplete", "assessmentApproved", "handedOver", "procedureAgreed");

  private static final Set<String> DATES = Set.of("dueAt", "warnAt", "silenceAt", "correctionDueAt", "deferralDueAt",
      "deliveryDueAt", "reminderAt", "procedureDueAt");

  private static final Map<String, String> FORM_OF_TASK = Map.ofEntries(
      Map.entry(Models.TASK_STAMP_AT_STATION, "StampAtStation"),
      Map.entry(Models.TASK_CERTIFY_AT_STATION, "CertifyAtStation"),
      Map.entry(Models.TASK_CHECK_INTAKE, "CheckIntake"),
      Map.entry(Models.TASK_REVIEW, "ReviewCase"),
      Map.entry(Models.TASK_LEAD_CHECK, "CheckSubstance"),
      Map.entry(Models.TASK_SECOND_CHECK, "CheckSubstance"),
      Map.entry(Models.TASK_VERIFY_SUPPLY, "VerifySupply"),
      Map.entry(Models.TASK_DECIDE_LICENCE, "ReviewCase"),
      Map.entry(Models.TASK_PRODUCE_RESULT, "ProduceResult"),
      Map.entry(Models.TASK_DELIVER_RESULT, "DeliverResult"),
      Map.entry(Models.TASK_APPROVE_EXTENSION, "ApproveExtension"),
      Map.entry(Models.TASK_APPROVE_SPECIAL_PROCEDURE, "ApproveSpecialProcedure"));

  static List<Path> models() {
    return ModelFiles.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyTaskHasItsQueueAndItsForm(Path file) {
    for (UserTask task : ModelFiles.read(file).getModelElementsByType(UserTask.class)) {
      assertThat(task.getCamundaCandidateGroups()).as(task.getId())
          .matches("\\$\\{theCase\\.queue\\(execution,'(STATION|INTAKE|REVIEW|COMPLETION|SUPERVISOR)'\\)}");
      assertForm(task, FORM_OF_TASK.get(task.getId()));
      if (task.getCamundaDueDate() != null) {
        assertThat(theCaseMethod(task.getCamundaDueDate())).isIn(DATES);
      }
    }
  }

  @Test
  void everyFormThatAModelNamesExists() {
    Set<String> named = new TreeSet<>();
    for (Path file : models()) {
      for (FlowNode node : ModelFiles.read(file).getModelElementsByType(FlowNode.class)) {
        String form = camunda(node, "formRef");
        if (form != null) {
          named.add(form);
        }
      }
    }

    assertThat(named).hasSize(Models.MATTERS.size() + Set.copyOf(FORM_OF_TASK.values()).size())
        .allMatch(form -> Files.isRegularFile(Path.of("forms", form + ".form")), "stands in forms/");
  }

  @ParameterizedTest
  @MethodSource("models")
  void aMatterStartsWithItsOwnFormAndCanBeWithdrawn(Path file) {
    BpmnModelInstance model = ModelFiles.read(file);
    if (!Models.MATTERS.contains(ModelFiles.idOf(file))) {
      return;
    }

    assertForm(model.getModelElementById("Start_Submitted"), ModelFiles.idOf(file));
    SubProcess withdrawal = model.getModelElementById("SubProcess_Withdrawal");
    StartEvent withdrawn = model.getModelElementById("Start_Withdrawn");
    assertThat(withdrawal.triggeredByEvent()).isTrue();
    assertThat(withdrawn.isInterrupting()).isTrue();
    assertThat(withdrawn.getParentElement()).isEqualTo(withdrawal);
  }

  @ParameterizedTest
  @MethodSource("models")
  void timersAndAnswersReadTheCaseAndNothingElse(Path file) {
    BpmnModelInstance model = ModelFiles.read(file);

    for (TimerEventDefinition timer : ModelFiles.timers(model)) {
      assertThat(timer.getTimeDate()).as(timer.getId()).isNotNull();
      assertThat(theCaseMethod(timer.getTimeDate().getTextContent())).isIn(DATES);
    }
    for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
      if (flow.getConditionExpression() != null) {
        assertThat(theCaseMethod(flow.getConditionExpression().getTextContent())).isIn(QUESTIONS);
      }
    }
    for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
      assertThat(call.getCalledElement()).isIn(Models.INTAKE, Models.COMPLETION);
      assertThat(call.getCamundaCalledElementBinding()).isEqualTo("latest");
      assertThat(call.getExtensionElements().getElements()).hasSize(1);
    }
  }

  /** Only a timer's job, or a job of its own, may run a delegate: never the request of a person. */
  @ParameterizedTest
  @MethodSource("models")
  void noDelegateRunsInsideAPersonsRequest(Path file) {
    for (ServiceTask service : ModelFiles.read(file).getModelElementsByType(ServiceTask.class)) {
      assertThat(service.getCamundaDelegateExpression()).as(service.getId()).matches("\\$\\{[A-Za-z]+}");
      assertThat(service.getCamundaDelegateExpression().replaceAll("[${}]", "")).isIn(DELEGATES);
      assertThat(service.isCamundaAsyncBefore() || onlyTimersLeadTo(service)).as(service.getId()).isTrue();
    }
  }

  private static boolean onlyTimersLeadTo(FlowNode node) {
    return node.getIncoming().stream().map(SequenceFlow::getSource).allMatch(source ->
        ModelFiles.isTimer(source) || source instanceof ExclusiveGateway && onlyTimersLeadTo(source));
  }

  private static void assertForm(BaseElement element, String form) {
    assertThat(camunda(element, "formRef")).as(element.getId()).isNotNull().isEqualTo(form);
    assertThat(camunda(element, "formRefBinding")).isEqualTo("latest");
  }

  private static String camunda(BaseElement element, String attribute) {
    return element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute);
  }

  private static String theCaseMethod(String expression) {
    assertThat(expression).matches("\\$\\{theCase\\.[a-zA-Z]+\\(execution(, [310])?\\)}");
    return expression.substring("${theCase.".length(), expression.indexOf('('));
  }
}
