package banjie.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.access.Person;
import banjie.access.TestPeople;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.submission.drafts.Pages;
import java.io.File;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Each of the guide's 21 items is filed through its pages, without a script, at home and at the counter. */
@BanjieTest
class EveryItemTest {

  @Autowired
  Bureau bureau;
  @Autowired
  TestPeople people;
  @Autowired
  Catalogue catalogue;
  @Autowired
  CaseFiles cases;
  @Autowired
  MockMvc http;

  static List<String> items() {
    return Arrays.stream(new File("src/test/resources/samples").list()).map(name -> name.replace(".json", "")).sorted().toList();
  }

  @Test
  void theseAreAllItems() {
    assertThat(items()).hasSize(21).containsExactlyInAnyOrderElementsOf(catalogue.items().stream().map(Item::code).toList());
  }

  @ParameterizedTest
  @MethodSource("items")
  void isFiledAtHome(String item) throws Exception {
    Map<String, Object> answers = ofOneself(item);
    recognised(item, answers);
    Person person = answers.containsKey("uscc") ? people.newEmployer((String) answers.get("uscc")) : people.newPerson((String) answers.get("idNumber"));

    PlainWalk walk = new PlainWalk(http, person, "zh").open("/apply/" + item).submit("/apply/" + item, Map.of());
    walk.to("papers", answers);
    String paper = walk.page().select(".ap-paper").stream().map(one -> one.id().replaceFirst("^paper-", "")).findFirst().orElse(null);
    if (paper != null) {
      walk.upload(paper, "第一页.pdf", Pages.PDF).upload(paper, "第二页.jpg", Pages.photo(3000));
    }
    walk.toTheReceipt(answers);

    CaseFile filed = cases.read(UUID.fromString(walk.caseId()));
    assertThat(filed.filing().itemCode()).isEqualTo(item);
    assertThat(filed.filing().applicantId()).isEqualTo(person.id());
    assertThat(filed.filing().answers()).as("what was typed").allSatisfy((key, value) ->
        assertThat(value.toString()).isEqualTo(answers.getOrDefault(key, value).toString()));
    assertThat(filed.filing().answers().keySet()).containsAll(answers.keySet().stream().filter(key -> !"whom".equals(key)).toList());
    assertThat(walk.page().text()).contains(filed.number()).contains(filed.queryCode());
    if (paper != null) {
      assertThat(filed.papers().named(paper).state().name()).isEqualTo("PRESENTED");
      assertThat(Bureau.expect(200, bureau.get("supervisor", "/api/v1/cases/" + filed.id() + "/files")).body()).hasSize(2);
    }
  }

  @ParameterizedTest
  @MethodSource("items")
  void isFiledAtTheCounter(String item) throws Exception {
    Map<String, Object> answers = bureau.sample(item);
    recognised(item, answers);

    PlainWalk walk = new PlainWalk(http, people.person("intake"), "en").open("/desk/filing")
        .submit("/desk/filing", Map.of("itemCode", item));
    walk.to("papers", who(answers));
    walk.toTheReceipt(who(answers));

    CaseFile filed = cases.read(UUID.fromString(walk.caseId()));
    assertThat(filed.filing().itemCode()).isEqualTo(item);
    assertThat(filed.filing().channel()).isEqualTo("COUNTER");
    assertThat(filed.filing().office()).isEqualTo("hall");
    assertThat(walk.page().text()).contains(filed.number()).contains(filed.queryCode());
  }

  /** The pension's sample is that of somebody who died; nobody files that for themselves. */
  private Map<String, Object> ofOneself(String item) {
    Map<String, Object> answers = bureau.sample(item);
    if ("DEATH".equals(answers.get("cancellationReason"))) {
      answers.put("cancellationReason", "OTHER_PENSION");
      answers.keySet().removeIf(key -> key.startsWith("heir"));
    }
    return who(answers);
  }

  private static Map<String, Object> who(Map<String, Object> answers) {
    Map<String, Object> all = new HashMap<>(answers);
    boolean died = "DEATH".equals(answers.get("cancellationReason"));
    all.put("whom", Boolean.TRUE.equals(answers.get("byGuardian")) ? "GUARDIAN" : Boolean.TRUE.equals(answers.get("byAgent")) ? "AGENT"
        : died ? "HEIR" : "SELF");
    return all;
  }

  /** The subsidy is for those whose hardship was recognised before. */
  private void recognised(String item, Map<String, Object> answers) {
    if (item.equals("employment-hardship-subsidy")) {
      Map<String, Object> earlier = bureau.sample("employment-hardship-recognition");
      earlier.putAll(Map.of("idNumber", answers.get("idNumber"), "stampedOnPaper", true));
      String id = bureau.file("employment-hardship-recognition", earlier, List.of());
      bureau.finish("intake2", id, "INTAKE", Map.of("decision", "ACCEPT"));
      bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    }
  }
}
