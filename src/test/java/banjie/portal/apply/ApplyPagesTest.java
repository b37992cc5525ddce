package banjie.portal.apply;

import static banjie.access.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.access.Person;
import banjie.access.TestPeople;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.platform.IncomingFile;
import banjie.platform.TestTime;
import banjie.submission.drafts.Pages;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Guided filing as people meet it, read page by page without a script. */
@BanjieTest
class ApplyPagesTest {

  private static final String CARD = "social-security-card-issue";
  private static final String ENROLMENT = "resident-pension-enrolment";
  /** Eleven years old on the day of the tests. */
  private static final String CHILD = "210381201506010033";

  @Autowired
  Bureau bureau;
  @Autowired
  TestPeople people;
  @Autowired
  CaseFiles cases;
  @Autowired
  MockMvc http;
  @Autowired
  JdbcTemplate rows;
  @Autowired
  TestTime time;
  @Autowired
  ObjectMapper json;

  Person citizen;

  @BeforeEach
  void somebody() {
    citizen = people.person("citizen");
  }

  // ---- in whose name -----------------------------------------------------------------------------------------------

  @Test
  void aGuardianIsAskedForTheChildFirstAndToldThePapersOfAChild() throws Exception {
    PlainWalk guardian = begun(citizen, CARD);
    assertThat(guardian.page().select("#whom-GUARDIAN-hint").text()).contains("户口本").contains("监护人身份证");

    guardian.submit(guardian.base() + "/who", Map.of("whom", "GUARDIAN"));
    assertThat(guardian.step()).isEqualTo("questions");
    guardian.submit(guardian.base() + "/questions", Map.of("idType", "RESIDENT_ID", "idNumber", CHILD));
    assertThat(guardian.step()).isEqualTo("form");
    assertThat(guardian.page().select("#papers-now li").eachText()).anyMatch(text -> text.contains("监护人身份证"));
    assertThat(guardian.page().select("input[name=guardianIdNumber]").val()).isEqualTo(citizen.idNumber());
    assertThat(guardian.page().select("input[name=byGuardian], input[name=idNumber]")).isEmpty();
    guardian.toTheReceipt(Map.of("applicantName", "张小（示例）", "mobile", "13800000001", "address", "海城市示例街道1号"));

    CaseFile filed = cases.read(UUID.fromString(guardian.caseId()));
    assertThat(filed.filing().identityNumber()).isEqualTo(CHILD);
    assertThat(filed.filing().applicantId()).isEqualTo(citizen.id());
    assertThat(filed.filing().answers()).containsEntry("byGuardian", true).containsEntry("guardianName", citizen.displayName());
    assertThat(filed.papers().has("guardian-household-register")).isTrue();
  }

  @Test
  void anAgentBringsBothCards() throws Exception {
    PlainWalk agent = begun(citizen, "social-security-card-cancellation");
    agent.submit(agent.base() + "/who", Map.of("whom", "AGENT"));
    agent.submit(agent.base() + "/questions", Map.of("idType", "RESIDENT_ID", "idNumber", "210381196003150022"));
    agent.toTheReceipt(Map.of("applicantName", "刘奶奶（示例）", "mobile", "13800000002", "address", "海城市示例街道1号"));

    CaseFile filed = cases.read(UUID.fromString(agent.caseId()));
    assertThat(filed.papers().has("agent-id-card")).isTrue();
    assertThat(filed.papers().has("principal-id-card")).isTrue();
    assertThat(filed.filing().answers()).containsEntry("agentIdNumber", citizen.idNumber());
  }

  @Test
  void anHeirFilesForWhoHasDied() throws Exception {
    PlainWalk heir = begun(citizen, "resident-pension-cancellation");
    heir.submit(heir.base() + "/who", Map.of("whom", "HEIR"));
    Map<String, Object> answers = new HashMap<>(bureau.sample("resident-pension-cancellation"));
    answers.remove("heirIdNumber");
    answers.remove("heirName");
    heir.toTheReceipt(answers);

    assertThat(cases.read(UUID.fromString(heir.caseId())).filing().answers()).containsEntry("heirIdNumber", citizen.idNumber());
  }

  @Test
  void anEmployersClerkFilesInTheEmployersNameAndNobodyElseDoes() throws Exception {
    PlainWalk clerk = new PlainWalk(http, people.person("employer"), "zh").open("/apply/labour-filing-new");
    assertThat(clerk.page().text()).contains("经办人").contains("海城示例商贸有限公司");

    PlainWalk person = new PlainWalk(http, citizen, "zh").open("/apply/labour-filing-new");
    assertThat(person.page().text()).contains("请用单位的账户登录");
    assertThat(person.page().select("form[action=/apply/labour-filing-new]")).isEmpty();
  }

  @Test
  void oneChoosesInWhoseNameBeforeGoingOn() throws Exception {
    PlainWalk walk = begun(citizen, CARD).submit(base(citizen) + "/who", Map.of("whom", "NOBODY"));
    assertThat(walk.status()).isEqualTo(422);
    assertThat(walk.complaints()).containsExactly("请选择为谁办理");
  }

  // ---- questions ---------------------------------------------------------------------------------------------------

  @Test
  void whatStandsAgainstItIsToldAtTheQuestions() throws Exception {
    PlainWalk walk = begun(citizen, ENROLMENT);
    walk.submit(walk.base() + "/who", Map.of("whom", "SELF"));
    Map<String, Object> answers = new HashMap<>(bureau.sample(ENROLMENT));
    answers.put("student", true);
    walk.submit(walk.base() + "/questions", answers);

    assertThat(walk.status()).isEqualTo(422);
    assertThat(walk.complaints()).containsExactly("在校学生不能参加城乡居民养老保险。");
    assertThat(walk.page().select("input[name=student][value=true]").hasAttr("checked")).isTrue();
    walk.submit(walk.base() + "/questions", Map.of("student", false));
    assertThat(walk.step()).isEqualTo("form");
  }

  @Test
  void everyQuestionIsAnsweredAndEachThatIsntIsNamed() throws Exception {
    PlainWalk walk = begun(citizen, ENROLMENT);
    walk.submit(walk.base() + "/who", Map.of("whom", "SELF"));
    walk.submit(walk.base() + "/questions", Map.of());

    assertThat(walk.status()).isEqualTo(422);
    assertThat(walk.complaints()).hasSize(6).anyMatch(text -> text.contains("是否在校学生")).anyMatch(text -> text.contains("残疾等级"));
  }

  /** A certificate is asked for of grades 1 and 2 alone, and so is whether it's known already. */
  @Test
  void anAnswerThatBringsAnotherQuestionShowsItBeforeGoingOn() throws Exception {
    PlainWalk walk = begun(citizen, ENROLMENT);
    walk.submit(walk.base() + "/who", Map.of("whom", "SELF"));
    Map<String, Object> answers = new HashMap<>(bureau.sample(ENROLMENT));
    answers.put("disabilityGrade", "GRADE_1");
    walk.submit(walk.base() + "/questions", answers);

    assertThat(walk.status()).isEqualTo(200);
    assertThat(walk.step()).isEqualTo("questions");
    assertThat(walk.page().text()).contains("多出了几项").contains("残疾信息已从外部门获取共享数据");
    assertThat(walk.page().select("#papers-now").text()).contains("残疾人证");
    walk.submit(walk.base() + "/questions", Map.of("disabilityDataShared", true));
    assertThat(walk.step()).isEqualTo("form");
    assertThat(walk.page().select("#papers-now").text()).doesNotContain("残疾人证");
  }

  // ---- the form ----------------------------------------------------------------------------------------------------

  @Test
  void everythingWrongIsToldAtOnceBesideItsFieldAndNothingTypedIsLost() throws Exception {
    PlainWalk walk = begun(citizen, CARD);
    walk.submit(walk.base() + "/who", Map.of("whom", "SELF"));
    walk.submit(walk.base() + "/form", Map.of("mobile", "12", "address", "短"));

    assertThat(walk.status()).isEqualTo(422);
    assertThat(walk.complaints()).hasSize(2);
    assertThat(walk.page().select("input[name=mobile]").val()).isEqualTo("12");
    assertThat(walk.page().select("input[name=address]").val()).isEqualTo("短");
    assertThat(walk.page().select("#f-mobile").attr("aria-describedby")).isEqualTo("f-mobile-error");
    assertThat(walk.page().select("#f-mobile-error").text()).isNotBlank();
    assertThat(walk.page().select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#f-mobile", "#f-address");

    walk.open(walk.base() + "/form");
    assertThat(walk.page().select("input[name=mobile]").val()).isEqualTo("12");
  }

  @Test
  void twoWindowsKeepBothAnswersAndThePersonChooses() throws Exception {
    PlainWalk here = begun(citizen, CARD);
    here.submit(here.base() + "/who", Map.of("whom", "SELF"));
    PlainWalk there = new PlainWalk(http, citizen, "zh").open(here.base() + "/form");
    there.submit(there.base() + "/form", Map.of("address", "海城市那边街道2号"));

    here.submit(here.base() + "/form", Map.of("address", "海城市这边街道1号"));

    assertThat(here.status()).isEqualTo(409);
    assertThat(here.page().select("table").text()).contains("海城市那边街道2号").contains("海城市这边街道1号");
    assertThat(here.page().select("input[name=address]").val()).isEqualTo("海城市这边街道1号");
    here.submit(here.base() + "/form", Map.of());
    assertThat(here.step()).isEqualTo("papers");
    there.open(there.base() + "/form");
    assertThat(there.page().select("input[name=address]").val()).isEqualTo("海城市这边街道1号");
  }

  @Test
  void whatIsTypedIsSavedByItself() throws Exception {
    PlainWalk walk = begun(citizen, CARD);
    MockHttpServletResponse saved = send(citizen, post(walk.base() + "/saved/form").param("version", "1").param("address", "海城市"));

    assertThat(saved.getStatus()).isEqualTo(200);
    assertThat(json.readTree(saved.getContentAsString()).at("/version").asInt()).isEqualTo(2);
    assertThat(json.readTree(saved.getContentAsString()).at("/shown")).anyMatch(key -> key.asText().equals("address"));
    MockHttpServletResponse late = send(citizen, post(walk.base() + "/saved/form").param("version", "1").param("address", "鞍山市"));
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(json.readTree(late.getContentAsByteArray()).at("/code").asText()).isEqualTo("draft-overtaken");
    walk.open("/apply");
    assertThat(walk.page().select(".ap-draft").text()).contains("社会保障卡申领");
  }

  @Test
  void oneMayLeaveAndGoOnAnotherDay() throws Exception {
    PlainWalk walk = begun(citizen, CARD);
    walk.submit(walk.base() + "/who", Map.of("whom", "SELF"));
    String draft = walk.base();
    MockHttpServletResponse left = send(citizen, post(draft + "/form").param("version", "1").param("mobile", "12").param("later", "yes"));
    assertThat(left.getHeader("Location")).isEqualTo("/apply");

    time.at("2026-12-20T10:00");
    walk.open(draft);
    assertThat(walk.step()).isEqualTo("form");
    assertThat(walk.page().select("input[name=mobile]").val()).isEqualTo("12");
    walk.open("/apply").submit(draft + "/discard", Map.of());
    assertThat(walk.page().select(".ap-draft")).isEmpty();
  }

  // ---- papers ------------------------------------------------------------------------------------------------------

  @Test
  void whatIsNoPaperIsToldWithItsPaperAndTheOthersAreKept() throws Exception {
    PlainWalk walk = begun(citizen, CARD).to("papers", new HashMap<>(Map.of("whom", "SELF", "address", "海城市示例街道1号")));
    walk.upload("id-card", "证.pdf", Pages.PDF).upload("id-card", "网页.html", "<html>".getBytes());

    assertThat(walk.status()).isEqualTo(422);
    assertThat(walk.complaints()).containsExactly("网页.html：只接受 PDF、JPEG、PNG 文件");
    assertThat(walk.page().select("#paper-id-card .ap-file")).hasSize(1);
    String remove = walk.page().select("#paper-id-card .ap-file form").attr("action");
    walk.open(walk.base() + "/papers").submit(remove, Map.of());
    assertThat(walk.page().select(".ap-file")).isEmpty();
  }

  @Test
  void aFileIsShownSafelyToItsOwnerAlone() throws Exception {
    PlainWalk walk = begun(citizen, CARD).to("papers", Map.of("whom", "SELF", "address", "海城市示例街道1号"));
    walk.upload("id-card", "证.jpg", Pages.photo(500)).upload("id-card", "证.pdf", Pages.PDF);
    String photo = walk.page().select(".ap-file__text a:contains(证.jpg)").attr("href");

    MockHttpServletResponse picture = send(citizen, get(photo));
    assertThat(picture.getContentType()).isEqualTo("image/jpeg");
    assertThat(picture.getHeader("Content-Disposition")).startsWith("inline");
    MockHttpServletResponse pdf = send(citizen, get(walk.page().select(".ap-file__text a:contains(证.pdf)").attr("href")));
    assertThat(pdf.getHeader("Content-Disposition")).startsWith("attachment");
    for (MockHttpServletResponse file : List.of(picture, pdf)) {
      assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(file.getHeader("Content-Security-Policy")).contains("sandbox");
    }
    assertThat(send(people.person("elder"), get(photo)).getStatus()).isEqualTo(404);
  }

  @Test
  void anUploadInPartsIsGoneOnWithAfterALostConnection() throws Exception {
    PlainWalk walk = begun(citizen, CARD).to("papers", Map.of("whom", "SELF", "address", "海城市示例街道1号"));
    byte[] photo = Pages.photo(1_200_000);
    String begin = walk.base() + "/uploads";
    MockHttpServletRequestBuilder announced = post(begin).param("paper", "id-card").param("name", "证.jpg")
        .param("size", String.valueOf(photo.length)).param("sha256", IncomingFile.sha256(photo));
    MockHttpServletResponse begun = send(citizen, announced);
    assertThat(begun.getStatus()).isEqualTo(201);
    String file = begin + "/" + json.readTree(begun.getContentAsString()).at("/id").asText();
    assertThat(send(citizen, part(file, photo, 0, 500_000)).getHeader("Upload-Offset")).isEqualTo("500000");

    MockHttpServletResponse asked = send(citizen, head(file));
    assertThat(asked.getHeader("Upload-Offset")).isEqualTo("500000");
    assertThat(asked.getHeader("Upload-Length")).isEqualTo("1200000");
    assertThat(send(citizen, part(file, photo, 0, 500_000)).getStatus()).isEqualTo(409);
    assertThat(send(people.person("elder"), head(file)).getStatus()).isEqualTo(404);
    walk.open(walk.base() + "/papers");
    assertThat(walk.page().select("#paper-id-card").text()).contains("没有传完（41%）");
    walk.submit(walk.base() + "/papers", Map.of());
    assertThat(walk.status()).isEqualTo(422);

    MockHttpServletResponse done = send(citizen, part(file, photo, 500_000, photo.length));
    assertThat(json.readTree(done.getContentAsString()).at("/complete").asBoolean()).isTrue();
    walk.submit(walk.base() + "/papers", Map.of());
    assertThat(walk.step()).isEqualTo("review");
  }

  private static MockHttpServletRequestBuilder part(String file, byte[] content, int from, int to) {
    return patch(file).header("Upload-Offset", String.valueOf(from)).contentType("application/offset+octet-stream")
        .content(Arrays.copyOfRange(content, from, to));
  }

  // ---- papers that follow, and the end -----------------------------------------------------------------------------

  @Test
  void theCommitmentIsReadInFullSignedAndKept() throws Exception {
    Person employer = people.person("employer");
    Map<String, Object> answers = new HashMap<>(bureau.sample("labour-dispatch-licence"));
    answers.put("uscc", employer.uscc());
    PlainWalk walk = begun(employer, "labour-dispatch-licence").to("commitment", answers);
    assertThat(walk.page().select(".ap-commitment").text()).contains("逾期未补交的，视为放弃申请").contains("7个工作日").contains("财务审计报告");

    Map<String, Object> chosen = Map.of("committed", List.of("financial-audit-report"));
    walk.submit(walk.base() + "/commitment", chosen);
    assertThat(walk.status()).isEqualTo(422);
    assertThat(walk.complaints()).hasSize(2);
    assertThat(walk.page().select("#later-financial-audit-report").hasAttr("checked")).isTrue();
    assertThat(walk.page().select(".ap-commitment").text()).doesNotContain("公司章程");
    walk.submit(walk.base() + "/commitment", Map.of("signature.name", "别人", "signature.confirmed", "true"));
    assertThat(walk.complaints()).singleElement().asString().contains("签名须与");
    assertThat(walk.page().select("#later-financial-audit-report").hasAttr("checked")).isTrue();
    walk.submit(walk.base() + "/commitment", Map.of("signature.name", answers.get("representativeName"), "signature.confirmed", "true"));
    assertThat(walk.step()).isEqualTo("review");
    assertThat(walk.page().text()).contains("以后补交").contains("承诺书已由");
    walk.toTheReceipt(Map.of());

    CaseFile filed = cases.read(UUID.fromString(walk.caseId()));
    assertThat(filed.milestones().committed()).containsExactly("financial-audit-report");
    assertThat(filed.milestones().commitmentSignature().name()).isEqualTo(answers.get("representativeName"));
  }

  @Test
  void whoBrokeAPromiseIsToldSoInsteadOfBeingOfferedAnother() throws Exception {
    Person employer = people.person("employer");
    Map<String, Object> answers = new HashMap<>(bureau.sample("labour-dispatch-licence"));
    answers.put("uscc", employer.uscc());
    rows.update("""
        insert into banjie.credit_flag (id, identity_number, case_id, reason, since, until)
        values (gen_random_uuid(), ?, ?::uuid, '逾期未补交', '2026-11-01', '2027-05-01')
        """, employer.uscc(), bureau.file("labour-filing-new"));
    PlainWalk walk = begun(employer, "labour-dispatch-licence").to("commitment", answers);

    assertThat(walk.page().text()).contains("请把材料准备齐全");
    assertThat(walk.page().select("input[name=committed]")).isEmpty();
    MockHttpServletResponse forced = send(employer, post(walk.base() + "/commitment").param("committed", "financial-audit-report")
        .param("signature.name", employer.displayName()).param("signature.confirmed", "true"));
    assertThat(forced.getStatus()).isEqualTo(422);
    walk.open(walk.base() + "/commitment").toTheReceipt(answers);
    assertThat(cases.read(UUID.fromString(walk.caseId())).milestones().committed()).isEmpty();
  }

  @Test
  void aSecondPressLeadsToTheSameReceipt() throws Exception {
    PlainWalk walk = begun(citizen, CARD).to("review", Map.of("whom", "SELF", "address", "海城市示例街道1号"));
    PlainWalk other = new PlainWalk(http, citizen, "zh").open(walk.base() + "/review");
    walk.submit(walk.base() + "/submit", Map.of());
    other.submit(other.base() + "/submit", Map.of());

    assertThat(walk.step()).isEqualTo("receipt");
    assertThat(other.caseId()).isEqualTo(walk.caseId());
    assertThat(rows.queryForObject("select count(*) from banjie.case_file", Long.class)).isEqualTo(1);
    MockHttpServletResponse document = send(citizen, get(walk.base() + "/receipt/document"));
    assertThat(document.getContentType()).isEqualTo("application/pdf");
    assertThat(new String(document.getContentAsByteArray(), 0, 5)).isEqualTo("%PDF-");
    assertThat(send(people.person("elder"), get(walk.base() + "/receipt/document")).getStatus()).isEqualTo(404);
    for (String step : List.of("", "/who", "/form", "/papers", "/review")) {
      assertThat(other.open(walk.base() + step).step()).as(step).isEqualTo("receipt");
    }
  }

  @Test
  void aRefusedSubmissionLeadsToTheFieldOfEachComplaint() throws Exception {
    PlainWalk walk = begun(citizen, CARD).to("review", Map.of("whom", "SELF", "address", "海城市示例街道1号"));
    send(citizen, post(walk.base() + "/saved/form").param("version", "99").param("mobile", "12"));
    walk.submit(walk.base() + "/submit", Map.of());

    assertThat(walk.status()).isEqualTo(422);
    String place = walk.page().select(".govuk-error-summary__list a").attr("href");
    assertThat(place).isEqualTo(walk.base() + "/form?check=yes#f-mobile");
    walk.open(place.replaceFirst("#.*", ""));
    assertThat(walk.page().select("#f-mobile-error").text()).isNotBlank();
  }

  @Test
  void anothersDraftIsNoneAtAnyAddress() throws Exception {
    String draft = begun(citizen, CARD).base();
    for (String path : List.of("", "/who", "/questions", "/form", "/papers", "/commitment", "/review", "/receipt")) {
      assertThat(send(people.person("elder"), get(draft + path)).getStatus()).as(path).isEqualTo(404);
      assertThat(send(people.person("intake"), get(draft.replace("/apply", "/desk/filing") + path)).getStatus()).as(path).isEqualTo(404);
    }
    for (String path : List.of("/who", "/questions", "/form", "/papers", "/commitment", "/submit", "/saved/form", "/discard")) {
      assertThat(send(people.person("elder"), post(draft + path)).getStatus()).as(path).isEqualTo(404);
    }
    assertThat(send(people.person("review"), get("/desk/filing")).getStatus()).isIn(200, 403);
    assertThat(send(people.person("intake"), get("/apply")).getStatus()).isEqualTo(403);
  }

  // ---- at the counter ----------------------------------------------------------------------------------------------

  @Test
  void aClerkTypesANumberAndTheRestComesBack() throws Exception {
    Map<String, Object> first = new HashMap<>(bureau.sample(CARD));
    String id = bureau.file(CARD, first, List.of());
    bureau.finish("intake2", id, "INTAKE", Map.of("decision", "ACCEPT"));
    PlainWalk clerk = new PlainWalk(http, people.person("intake"), "zh").open("/desk/filing")
        .submit("/desk/filing", Map.of("itemCode", "social-security-card-cancellation"));
    clerk.submit(clerk.base() + "/who", Map.of("whom", "SELF"));
    clerk.submit(clerk.base() + "/questions", Map.of("idType", "RESIDENT_ID", "idNumber", first.get("idNumber")));

    assertThat(clerk.page().select("input[name=applicantName]").val()).isEqualTo(first.get("applicantName"));
    assertThat(clerk.page().select("input[name=address]").val()).isEqualTo(first.get("address"));
    clerk.submit(clerk.base() + "/form", Map.of());
    assertThat(clerk.page().select("#paper-id-card").text()).contains("本局已有");
    clerk.submit(clerk.base() + "/papers", Map.of("inHand", List.of("id-card")));
    assertThat(clerk.page().text()).contains("在手");
    clerk.toTheReceipt(Map.of());
    assertThat(cases.read(UUID.fromString(clerk.caseId())).papers().named("id-card").source()).isNull();
    assertThat(clerk.page().select("a[href^=/desk/cases/]")).hasSize(1);
  }

  @Test
  void aNumberThatOnlySomebodyTypedTellsNothing() throws Exception {
    bureau.tryToFile("citizen", CARD, answers(Map.of("idNumber", citizen.idNumber())), List.of());
    PlainWalk clerk = new PlainWalk(http, people.person("intake"), "zh").open("/desk/filing")
        .submit("/desk/filing", Map.of("itemCode", CARD));
    clerk.submit(clerk.base() + "/who", Map.of("whom", "SELF"));
    clerk.submit(clerk.base() + "/questions", Map.of("idType", "RESIDENT_ID", "idNumber", citizen.idNumber()));

    assertThat(clerk.page().select("input[name=applicantName]").val()).isEmpty();
  }

  // ---- details -----------------------------------------------------------------------------------------------------

  private Map<String, Object> answers(Map<String, ?> changes) {
    Map<String, Object> answers = new HashMap<>(bureau.sample(CARD));
    answers.putAll(changes);
    return answers;
  }

  private PlainWalk begun(Person person, String item) throws Exception {
    return new PlainWalk(http, person, "zh").open("/apply/" + item).submit("/apply/" + item, Map.of());
  }

  private String base(Person person) {
    return "/apply/" + rows.queryForObject("select id from banjie.draft where owner_id = ?", UUID.class, person.id());
  }

  private MockHttpServletResponse send(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return http.perform(request.with(signedIn(person)).with(csrf())).andReturn().getResponse();
  }
}
