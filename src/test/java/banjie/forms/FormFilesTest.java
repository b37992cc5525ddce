package banjie.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormFilesTest {

  /** The component types of form-js 1.8.7, the renderer inside Tasklist. */
  private static final Set<String> FORM_JS = Set.of("textfield", "textarea", "number", "datetime", "checkbox", "radio",
      "select", "checklist", "taglist", "text", "html", "image", "table", "group", "dynamiclist", "iframe", "separator",
      "spacer", "button", "expression", "filepicker", "documentPreview", "default");
  private static final Set<String> TASK_FORMS = Set.of("CheckIntake", "StampAtStation", "CertifyAtStation", "ReviewCase",
      "CheckSubstance", "VerifySupply", "ProduceResult", "DeliverResult", "ApproveExtension", "ApproveSpecialProcedure");
  private static final Set<String> SHOWN = Set.of(
      "caseNumber", "itemName", "applicantSummary", "papersSummary", "datesSummary", "findings");
  /** What a supervisor's form shows besides. */
  private static final Map<String, String> REQUESTS =
      Map.of("ApproveExtension", "extensionRequest", "ApproveSpecialProcedure", "procedureRequest");

  static Stream<FormDefinition> forms() {
    return Fixtures.FORMS.all().stream();
  }

  @Test
  void thereIsAFormForEveryMatterAndEveryTaskAndEachIsNamedAfterItsFile() {
    Set<String> expected = Stream.concat(SampleApplicationsTest.FORM_OF_ITEM.values().stream(), TASK_FORMS.stream())
        .collect(Collectors.toSet());
    Set<String> files = Arrays.stream(new File("forms").list())
        .map(name -> name.replaceFirst("\\.form$", "")).collect(Collectors.toSet());

    assertThat(files).isEqualTo(expected).hasSize(23);
    assertThat(forms().map(FormDefinition::id)).containsExactlyInAnyOrderElementsOf(files);
  }

  @Test
  void tasklistKnowsEveryTypeThatTheServerKnows() {
    assertThat(FORM_JS).containsAll(Arrays.stream(FieldType.values()).map(FieldType::jsonName).toList());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everythingShownHasAnEnglishText(FormDefinition form) {
    assertThat(form.allFields()).allSatisfy(field -> {
      assertThat(field.labelEn()).isNotEmpty();
      assertThat(field.descriptionEn().isEmpty()).isEqualTo(field.descriptionZh().isEmpty());
      assertThat(field.options()).allSatisfy(option -> assertThat(option.labelEn()).isNotEmpty());
    });
  }

  @ParameterizedTest
  @MethodSource("forms")
  void taskFormsShowTheCaseWithoutAskingForIt(FormDefinition form) {
    if (TASK_FORMS.contains(form.id())) {
      assertThat(form.allFields()).filteredOn(FormField::disabled).extracting(FormField::key)
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(SHOWN.stream(), Stream.ofNullable(REQUESTS.get(form.id()))).toList());
    } else {
      assertThat(form.allFields()).noneMatch(FormField::disabled);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {                                                                                          | is no valid JSON
      {"id":"Test","schemaVersion":16,"components":[]} trailing                                  | is no valid JSON
      {"id":"Test","id":"Test","schemaVersion":16,"components":[]}                               | is no valid JSON
      {"id":"Other","schemaVersion":16,"components":[]}                                          | must equal the file name
      {"id":"Test","schemaVersion":19,"components":[]}                                           | schemaVersion
      {"id":"Test","schemaVersion":16,"components":[{"type":"hologram"}]}                        | unknown component type
      {"id":"Test","schemaVersion":16,"components":[{"type":"textfield","label":"a"}]}           | needs a key
      {"id":"Test","schemaVersion":16,"components":[{"type":"textfield","key":"a"}]}             | needs a key and a label
      {"id":"Test","schemaVersion":16,"components":[{"type":"select","key":"a","label":"a"}]}    | must have options
      {"id":"Test","schemaVersion":16,"components":[{"type":"textfield","key":"a","label":"a","validate":{"minimum":1}}]}           | unknown validation
      {"id":"Test","schemaVersion":16,"components":[{"type":"textfield","key":"a","label":"a","validate":{"pattern":"["}}]}         | pattern
      {"id":"Test","schemaVersion":16,"components":[{"type":"textfield","key":"a","label":"a","validate":{"validationType":"email"}}]} | validationType
      {"id":"Test","schemaVersion":16,"components":[{"type":"textfield","key":"a","label":"a","conditional":{"hide":"b"}}]}         | must begin with
      {"id":"Test","schemaVersion":16,"components":[{"type":"textfield","key":"a","label":"a","properties":{"identifier":"ISBN"}}]} | unknown identifier
      {"id":"Test","schemaVersion":16,"components":[{"type":"datetime","key":"a","dateLabel":"a","properties":{"notBefore":"b"}}]}  | unknown key
      {"id":"Test","schemaVersion":16,"components":[{"type":"checkbox","key":"a","label":"a"},{"type":"checkbox","key":"a","label":"b"}]} | appears twice
      """)
  void aFileThatCannotBeEnforcedStopsTheStart(String json, String reason) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(FormBroken.class).hasMessageContaining(reason);
  }

  @Test
  void aSoundFileIsRead() {
    FormDefinition form = read("""
        {"id":"Test","schemaVersion":16,"components":[{"type":"group","label":"g","components":[
          {"type":"textfield","key":"a","label":"甲","conditional":{"hide":"=true"}}]},{"type":"separator"}]}""");

    assertThat(form.answeredFields()).extracting(FormField::key).isEqualTo(List.of("a"));
    assertThat(form.field("a").orElseThrow().hide()).isEqualTo("true");
  }

  private static FormDefinition read(String json) {
    return FormReader.read("Test.form", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
