package banjie.submission;

import static banjie.access.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.Consistency;
import banjie.casefile.CaseFiles;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Material;
import banjie.queue.StepFormData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What the bureau has from earlier cases is offered instead of being asked for again; nobody else's is. */
@BanjieTest
class KnownPapersTest {

  private static final String CITIZEN = "210381199001011233";
  private static final String ELDER = "210381196003150022";
  private static final String EMPLOYER = "91210381MA0EXAMP11";
  private static final String PENSION = "resident-pension-enrolment";
  private static final String CARD = "social-security-card-issue";
  private static final byte[] PDF = "%PDF-1.7\n% fictitious".getBytes(StandardCharsets.US_ASCII);

  @Autowired
  Bureau bureau;
  @Autowired
  MockMvc http;
  @Autowired
  ObjectMapper json;
  @Autowired
  JdbcTemplate rows;
  @Autowired
  Catalogue catalogue;
  @Autowired
  StepFormData formData;
  @Autowired
  CaseFiles files;

  // ---- identity documents ------------------------------------------------------------------------------------------

  @Test
  void anIdentityDocumentThatAnOfficerSawIsOfferedAndTakenOver() {
    String earlier = accepted(file("citizen", PENSION, Map.of("idNumber", CITIZEN)));

    JsonNode preview = preview("citizen", CARD, Map.of("idNumber", CITIZEN));
    assertThat(preview.at("/knownPapers")).hasSize(1);
    assertThat(preview.at("/knownPapers/0/code").asText()).isEqualTo("id-card");
    assertThat(preview.at("/knownPapers/0/messageZh").asText())
        .contains("来自本局办件" + number(earlier), "城乡居民基本养老保险参保登记", "2026-11-23", "无需再次提供");
    assertThat(preview.at("/stillToBring").toString()).doesNotContain("id-card").contains("photo");

    JsonNode paper = paper(file("citizen", CARD, Map.of("idNumber", CITIZEN)), "id-card");
    assertThat(paper.at("/state").asText()).isEqualTo("PRESENTED");
    assertThat(paper.at("/source/caseId").asText()).isEqualTo(earlier);
    assertThat(paper.at("/source/caseNumber").asText()).isEqualTo(number(earlier));
    assertThat(paper.at("/source/paperCode").asText()).isEqualTo("id-document");
    Consistency.check(rows);
  }

  @Test
  void theClerkSeesWhereItIsFromAndOpensThatFileAndNoOther() throws Exception {
    String earlier = file("citizen", PENSION, Map.of("idNumber", CITIZEN));
    String seen = upload("citizen", earlier, "id-document");
    String other = upload("citizen", earlier, "household-register");
    accepted(earlier);
    String id = bureauCard();
    String source = "/api/v1/cases/" + id + "/papers/id-card/source-files";
    assertThat(formData.shown(files.read(UUID.fromString(id))).get("papersSummary").toString())
        .contains("【已提供】本人身份证（来自本局办件" + number(earlier));

    assertThat(Bureau.expect(200, bureau.get("intake", source)).body().findValuesAsText("id")).containsExactly(seen);
    assertThat(http.perform(get(source + "/" + seen).with(as("intake"))).andReturn().getResponse().getContentAsByteArray()).isEqualTo(PDF);
    assertThat(bureau.get("intake", source + "/" + other).status()).isEqualTo(404);
    assertThat(bureau.get("intake", "/api/v1/cases/" + id + "/papers/photo/source-files").status()).isEqualTo(404);
    for (String stranger : List.of("station-intake", "employer", "elder", "admin")) {
      assertThat(bureau.get(stranger, source).status()).as(stranger).isEqualTo(404);
      assertThat(bureau.get(stranger, source + "/" + seen).status()).as(stranger).isEqualTo(404);
    }
  }

  @Test
  void whatTheApplicantBringsCountsInstead() throws Exception {
    accepted(file("citizen", PENSION, Map.of("idNumber", CITIZEN)));
    String id = bureauCard();
    upload("citizen", id, "id-card");
    assertThat(paper(id, "id-card").has("source")).isFalse();
    assertThat(paper(id, "id-card").at("/state").asText()).isEqualTo("PRESENTED");

    String brought = Bureau.created(bureau.post("citizen", "/api/v1/cases",
        Map.of("itemCode", CARD, "answers", answers(CARD, Map.of("idNumber", CITIZEN)), "papers", List.of("id-card"))));
    assertThat(paper(brought, "id-card").has("source")).isFalse();
  }

  @Test
  void nobodyElsesIsFoundNotEvenByAnAgent() {
    accepted(file("elder", PENSION, Map.of("idNumber", ELDER)));

    assertThat(preview("citizen", CARD, Map.of("idNumber", CITIZEN)).at("/knownPapers")).isEmpty();
    Map<String, ?> agent = Map.of("idNumber", ELDER, "byAgent", true, "agentName", "张三（示例）", "agentIdNumber", CITIZEN);
    assertThat(preview("citizen", CARD, agent).at("/knownPapers")).isEmpty();
    assertThat(paper(file("citizen", CARD, agent), "id-card").has("source")).isFalse();
    assertThat(bureau.post("citizen", "/api/v1/cases/preview",
        Map.of("itemCode", CARD, "answers", Map.of("idNumber", ELDER))).status()).isEqualTo(403);
    assertThat(preview("elder", CARD, Map.of("idNumber", ELDER)).at("/knownPapers")).hasSize(1);
    assertThat(preview("intake", CARD, Map.of("idNumber", ELDER)).at("/knownPapers")).hasSize(1);
  }

  @Test
  void onlyOneThatAnOfficerSawCountsAndForAYear() {
    bureau.timePassesTo("2026-03-02T10:00");
    file("citizen", PENSION, Map.of("idNumber", CITIZEN));
    bureau.timePassesTo("2026-03-20T10:00"); // accepted by silence: nobody looked
    assertThat(known()).isFalse();

    accepted(file("citizen", PENSION, Map.of("idNumber", CITIZEN)));
    bureau.timePassesTo("2027-02-01T10:00");
    accepted(bureauCard()); // taken over, not seen anew
    bureau.timePassesTo("2027-03-20T10:00");
    assertThat(known()).isTrue();
    bureau.timePassesTo("2027-03-20T10:00:01");
    assertThat(known()).isFalse();
  }

  @Test
  void onePlacedIntoANoticeHasToComeAfterAll() {
    accepted(file("citizen", PENSION, Map.of("idNumber", CITIZEN)));
    String id = bureauCard();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of("id-card"), "gapNote", "已过期，请提供新证"));
    assertThat(paper(id, "id-card").at("/state").asText()).isEqualTo("MISSING");

    Bureau.expect(200, bureau.post("citizen", "/api/v1/cases/" + id + "/supplies", Map.of("version", 1, "papers", List.of("id-card"))));
    assertThat(paper(id, "id-card").has("source")).isFalse();
  }

  // ---- what the bureau approved ------------------------------------------------------------------------------------

  @Test
  void anApprovedLabourFilingStandsForItsSealedForm() {
    Map<String, ?> mine = Map.of("uscc", EMPLOYER);
    String filing = approved(file("employer", "labour-filing-new", mine));
    JsonNode paper = paper(file("intake", "staff-enrolment", mine), "labour-filing-form");
    assertThat(paper.at("/source/caseId").asText()).isEqualTo(filing);
    assertThat(paper.at("/source").has("paperCode")).isFalse();
    assertThat(hasSource(file("intake", "staff-reduction", mine), "termination-filing")).isFalse();

    bureau.timePassesTo("2026-11-24T10:00");
    String ended = approved(file("employer", "labour-filing-termination", mine));
    assertThat(hasSource(file("intake", "staff-enrolment", mine), "labour-filing-form")).isFalse();
    assertThat(paper(file("intake", "staff-reduction", mine), "termination-filing").at("/source/caseId").asText()).isEqualTo(ended);
  }

  @Test
  void aFilingOfAnotherEmployerOrWorkerOrForManyIsNone() {
    approved(file("employer", "labour-filing-new", Map.of("uscc", EMPLOYER)));

    assertThat(hasSource(file("intake", "staff-enrolment", Map.of()), "labour-filing-form")).isFalse();
    assertThat(hasSource(file("intake", "staff-enrolment", Map.of("uscc", EMPLOYER, "employeeIdNumber", "210300198803060077")),
        "labour-filing-form")).isFalse();
    assertThat(hasSource(file("intake", "staff-enrolment", Map.of("uscc", EMPLOYER, "workerCount", 2)), "labour-filing-form")).isFalse();
    assertThat(hasSource(file("intake", "staff-enrolment", Map.of("uscc", EMPLOYER)), "labour-filing-form")).isTrue();
  }

  @Test
  void anApprovedRecognitionStandsForItsForm() {
    String recognition = approved(file("intake", "employment-hardship-recognition", Map.of("stampedOnPaper", true)));

    String subsidy = file("intake", "employment-hardship-subsidy", Map.of("stampedOnPaper", true));
    assertThat(paper(subsidy, "hardship-application-form").at("/source/caseId").asText()).isEqualTo(recognition);
    assertThat(paper(subsidy, "id-card").at("/source/paperCode").asText()).isEqualTo("id-card");
    assertThat(hasSource(subsidy, "household-register")).isFalse();
  }

  // ---- never more --------------------------------------------------------------------------------------------------

  @Test
  void aKnownPaperAddsNoDemand() {
    List<String> before = codes(bureauCard());
    accepted(file("citizen", PENSION, Map.of("idNumber", CITIZEN)));

    assertThat(codes(bureauCard())).isEqualTo(before);
  }

  @Test
  void everyPaperThatMayBeKnownIsOneOfTheGuides() {
    Set<String> papers = catalogue.items().stream().map(Item::materials).flatMap(List::stream)
        .map(Material::code).collect(Collectors.toSet());
    Set<String> items = catalogue.items().stream().map(Item::code).collect(Collectors.toSet());

    assertThat(papers).containsAll(KnownPapers.IDENTITY_DOCUMENTS).contains(KnownPapers.RECOGNITION_FORM)
        .containsAll(KnownPapers.LABOUR_FILINGS.keySet());
    assertThat(items).contains(KnownPapers.RECOGNITION)
        .containsAll(KnownPapers.LABOUR_FILINGS.values().stream().flatMap(Set::stream).toList());
  }

  @Test
  void aPreviewNeedsNoNumberAndRefusesNonsense() {
    assertThat(preview("citizen", CARD, Map.of()).at("/checklist/materials")).isNotEmpty();
    assertThat(bureau.post("citizen", "/api/v1/cases/preview",
        Map.of("itemCode", CARD, "answers", Map.of("idNumber", 7))).status()).isEqualTo(422);
    assertThat(bureau.post("citizen", "/api/v1/cases/preview", Map.of("itemCode", "poem", "answers", Map.of())).status()).isEqualTo(404);
    assertThat(bureau.post(null, "/api/v1/cases/preview", Map.of("itemCode", CARD, "answers", Map.of())).status()).isEqualTo(401);
    assertThat(rows.queryForObject("select count(*) from banjie.case_file", Long.class)).isZero();
  }

  // ---- details -----------------------------------------------------------------------------------------------------

  private String bureauCard() {
    return file("citizen", CARD, Map.of("idNumber", CITIZEN));
  }

  private boolean known() {
    return !preview("citizen", CARD, Map.of("idNumber", CITIZEN)).at("/knownPapers").isEmpty();
  }

  private Map<String, Object> answers(String item, Map<String, ?> changes) {
    Map<String, Object> answers = bureau.sample(item);
    answers.putAll(changes);
    return answers;
  }

  private String file(String who, String item, Map<String, ?> changes) {
    return Bureau.created(bureau.post(who, "/api/v1/cases", Map.of("itemCode", item, "answers", answers(item, changes))));
  }

  private JsonNode preview(String who, String item, Map<String, ?> answers) {
    return Bureau.expect(200, bureau.post(who, "/api/v1/cases/preview", Map.of("itemCode", item, "answers", answers))).body();
  }

  private String accepted(String id) {
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    return id;
  }

  private String approved(String id) {
    bureau.finish("review", accepted(id), "REVIEW", Map.of("decision", "APPROVE"));
    return id;
  }

  private String number(String id) {
    return bureau.theCase(id).at("/number").asText();
  }

  private JsonNode paper(String id, String code) {
    return papers(id).filter(paper -> paper.at("/code").asText().equals(code)).findFirst().orElseThrow();
  }

  private boolean hasSource(String id, String code) {
    return paper(id, code).has("source");
  }

  private List<String> codes(String id) {
    return papers(id).map(paper -> paper.at("/code").asText()).toList();
  }

  private Stream<JsonNode> papers(String id) {
    return StreamSupport.stream(bureau.theCase(id).at("/papers").spliterator(), false);
  }

  private String upload(String who, String id, String paper) throws Exception {
    byte[] answer = http.perform(multipart("/api/v1/cases/{id}/papers/{paper}/files", id, paper)
        .file(new MockMultipartFile("file", "扫描件.pdf", "application/pdf", PDF)).with(as(who)))
        .andReturn().getResponse().getContentAsByteArray();
    return json.readTree(answer).at("/id").asText();
  }
}
