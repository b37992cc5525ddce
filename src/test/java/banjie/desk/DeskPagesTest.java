package banjie.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banjie.BanjieTest;
import banjie.Bureau;
import banjie.access.TestPeople;
import banjie.casefile.EventKind;
import banjie.casefile.Paper;
import banjie.casefile.Step;
import banjie.desk.Offers.Action;
import banjie.platform.TestTime;
import banjie.queue.OutOfOrderReason;
import banjie.worklist.DeskFilter;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whose the desk is, what its pages say, and that every step can be done there. */
@BanjieTest
class DeskPagesTest {

  private static final String ITEM = "resident-pension-cancellation";

  @Autowired
  MockMvc http;
  @Autowired
  Bureau bureau;
  @Autowired
  TestPeople people;
  @Autowired
  MessageSource messages;
  @Autowired
  TestTime time;

  // ---- whose -------------------------------------------------------------------------------------------------------

  @Test
  void theDeskIsTheOfficersOfTheOfficeAndNobodyElses() {
    String id = bureau.file(ITEM);
    String task = bureau.taskId(id, "INTAKE");
    String file = bureau.upload("intake", id, "commitment", "a.pdf", pdf(1)).text("/id");
    for (MockHttpServletRequestBuilder request : ofTheCase(id, file)) {
      assertThat(as("station-intake", request).getStatus()).isEqualTo(404);
    }
    for (String who : List.of("citizen", "admin", "supervisor")) {
      for (MockHttpServletRequestBuilder request : all(id, file, task)) {
        assertThat(as(who, request).getStatus()).as(who).isEqualTo(403);
      }
    }
    for (MockHttpServletRequestBuilder request : all(id, file, task)) {
      MockHttpServletResponse nobody = perform(request.with(csrf()));
      assertThat(nobody.getStatus()).isEqualTo(302);
      assertThat(nobody.getRedirectedUrl()).contains("/sign-in");
    }
    assertThat(as("station-intake", post("/desk/take/" + task)).getStatus()).isEqualTo(403);
    assertThat(bureau.events(id)).containsExactly("SUBMITTED", "PAPER_UPLOADED");
  }

  private static List<MockHttpServletRequestBuilder> ofTheCase(String id, String file) {
    String base = "/desk/cases/" + id;
    List<MockHttpServletRequestBuilder> requests = new ArrayList<>(List.of(get(base), get(base + "/viewer"), get(base + "/single"),
        get(base + "/files/" + file), get(base + "/files/" + file + "/page/1"), get(base + "/documents/1"),
        get(base + "/papers/commitment/source/" + file), get(base + "/papers/commitment/source/" + file + "/page/1"),
        post(base + "/steps/INTAKE").param("version", "1").param("decision", "ACCEPT"),
        post(base + "/steps/INTAKE/preview").param("version", "1").param("decision", "ACCEPT"),
        post(base + "/single").param("version", "1").param("resultName", "证").param("recipient", "张三")));
    for (Action action : Action.values()) {
      requests.add(get(base + "/actions/" + action));
      requests.add(post(base + "/actions/" + action).param("reason", "理由").param("days", "2").param("version", "1"));
    }
    return requests;
  }

  private static List<MockHttpServletRequestBuilder> all(String id, String file, String task) {
    List<MockHttpServletRequestBuilder> all = ofTheCase(id, file);
    all.addAll(List.of(get("/desk"), get("/desk/work"), get("/desk/find").param("number", "1"), post("/desk/next"), get("/desk/absences"),
        post("/desk/absences"), post("/desk/absences/" + id + "/end"), post("/desk/take/" + task), post("/desk/release/" + task),
        post("/desk/filters"), post("/desk/filters/1/delete"), post("/desk/filters/1/default"), post("/desk/filters/no-default")));
    return all;
  }

  @Test
  void aNumberFindsOnlyWhatOneMaySee() {
    String id = bureau.file(ITEM);
    String number = bureau.theCase(id).at("/number").asText();
    assertThat(as("review", get("/desk/find").param("number", number)).getRedirectedUrl()).isEqualTo("/desk/cases/" + id);
    assertThat(as("station-review", get("/desk/find").param("number", number)).getRedirectedUrl()).isEqualTo("/desk");
  }

  // ---- the next case, and another one ------------------------------------------------------------------------------

  @Test
  void nextTakesTheOldestAndAnotherOneAsksForTheReason() {
    String oldest = bureau.file(ITEM);
    time.at("2026-11-23T09:05");
    String newer = bureau.file(ITEM);
    String task = bureau.taskId(newer, "INTAKE");

    MockHttpServletResponse asked = as("intake", post("/desk/take/" + task));
    assertThat(asked.getStatus()).isEqualTo(409);
    assertThat(text(asked)).contains(bureau.theCase(oldest).at("/number").asText(), "先办本件的原因", "老年人、残疾人优先");
    assertThat(as("intake", post("/desk/take/" + task).param("asked", "true")).getStatus()).isEqualTo(409);
    assertThat(as("intake", post("/desk/take/" + task).param("asked", "true").param("reason", "APPOINTMENT")).getRedirectedUrl())
        .isEqualTo("/desk/cases/" + newer);
    assertThat(bureau.get("supervisor", "/api/v1/cases/" + newer + "/events").body().findValuesAsText("outOfOrder")).containsExactly("APPOINTMENT");

    assertThat(as("intake", post("/desk/next")).getRedirectedUrl()).isEqualTo("/desk/cases/" + oldest);
    assertThat(as("intake", post("/desk/next")).getRedirectedUrl()).isEqualTo("/desk");
    assertThat(as("intake2", post("/desk/take/" + task)).getStatus()).isEqualTo(409);
  }

  // ---- deciding ----------------------------------------------------------------------------------------------------

  @Test
  void whatFollowsIsShownBeforeItIsConfirmed() {
    String id = taken();
    MockHttpServletResponse shown = as("intake", post("/desk/cases/" + id + "/steps/INTAKE/preview").header("HX-Request", "true")
        .header("X-Changed", "decision").param("version", "0").param("decision", "ACCEPT"));
    assertThat(shown.getStatus()).isEqualTo(200);
    assertThat(text(shown)).contains("受理通知书", "承诺办结", "2026年11月26日（周四） 17:00", "确认办理").contains("decision-fields");
    assertThat(bureau.state(id)).isEqualTo("SUBMITTED");

    assertThat(text(as("intake", post("/desk/cases/" + id + "/steps/INTAKE/preview").param("version", "0").param("decision", "ACCEPT"))))
        .contains("受理通知书", "确认办理", "<main");
    assertThat(text(as("intake", post("/desk/cases/" + id + "/steps/INTAKE/preview").param("version", "0").param("decision", "DECLINE"))))
        .contains("f-reason").doesNotContain("data-confirm-step");
    assertThat(as("intake", post("/desk/cases/" + id + "/steps/INTAKE").param("version", "0").param("decision", "ACCEPT")).getRedirectedUrl())
        .isEqualTo("/desk/cases/" + id);
    assertThat(bureau.state(id)).isEqualTo("IN_REVIEW");
  }

  @Test
  void theOneNoticeIsComposedByTicking() {
    String id = taken();
    String[] papers = bureau.theCase(id).at("/papers").findValuesAsText("code").toArray(new String[0]);
    MockHttpServletRequestBuilder ticked = post("/desk/cases/" + id + "/steps/INTAKE").param("version", "0")
        .param("decision", "ASK_CORRECTION").param("gap." + papers[0], "yes").param("fault." + papers[0], "UNSIGNED")
        .param("more." + papers[0], "第二页").param("form." + papers[0], "ORIGINAL").param("fault." + papers[1], "EXPIRED");
    assertThat(as("intake", ticked).getStatus()).isEqualTo(302);
    var paper = bureau.theCase(id).at("/papers/0");
    assertThat(paper.at("/state").asText()).isEqualTo("MISSING");
    assertThat(paper.at("/note").asText()).isEqualTo("缺少签名，第二页");
    assertThat(paper.at("/form").asText()).isEqualTo("原件");
    assertThat(bureau.theCase(id).at("/papers/1/state").asText()).isNotEqualTo("MISSING");
  }

  @Test
  void aTickedPaperWithoutWordsIsAskedForAndNothingTypedIsLost() {
    String id = taken();
    String paper = bureau.theCase(id).at("/papers/0/code").asText();
    MockHttpServletResponse answer = as("intake", post("/desk/cases/" + id + "/steps/INTAKE").param("version", "0")
        .param("decision", "ASK_CORRECTION").param("gap." + paper, "yes").param("form." + paper, "SEALED_COPY"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("有什么问题", "href=\"#f-gaps\"").containsPattern("value=\"SEALED_COPY\" selected");
    assertThat(bureau.state(id)).isEqualTo("SUBMITTED");
  }

  @Test
  void whoDecidesOnAnOldStateIsToldWhatHappenedAndKeepsTheirWords() {
    String id = bureau.file(ITEM);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.claim("review", id, "REVIEW");
    bureau.timePassesTo("2026-11-26T17:00:01"); // yellow and red cards meanwhile
    MockHttpServletResponse answer = as("review", post("/desk/cases/" + id + "/steps/REVIEW").param("version", "1")
        .param("seen", "2026-11-23T01:00:00Z").param("decision", "REFUSE").param("reason", "户籍不在本地，不符合条件"));
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(text(answer)).contains("办件有变化", "红牌超期", "户籍不在本地，不符合条件");
    assertThat(bureau.state(id)).isEqualTo("IN_REVIEW");
  }

  @Test
  void whoLostTheCaseKeepsTheirWordsToo() {
    String id = bureau.file(ITEM);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.claim("review", id, "REVIEW");
    String task = bureau.taskId(id, "REVIEW");
    Bureau.expect(200, bureau.post("supervisor", "/api/v1/work-items/" + task + "/reassign", Map.of("username", "review2", "reason", "改派")));
    for (String address : List.of("/steps/REVIEW", "/steps/REVIEW/preview")) {
      MockHttpServletResponse answer = as("review", post("/desk/cases/" + id + address).param("version", "1")
          .param("decision", "REFUSE").param("reason", "户籍不在本地，不符合条件"));
      assertThat(text(answer)).contains("已不在您手上", "户籍不在本地，不符合条件", "赵审核");
    }
  }

  @Test
  void everyStepOfALicenceCanBeDoneOnTheDesk() {
    String licence = "labour-dispatch-licence";
    String id = bureau.file(licence, bureau.sample(licence), List.of("financial-audit-report"));
    onTheDesk("intake", id, "INTAKE", Map.of("decision", "ACCEPT_WITH_DEFERRAL", "deferred", "financial-audit-report"));
    onTheDesk("review", id, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
    onTheDesk("review2", id, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
    assertThat(as("intake", post("/desk/cases/" + id + "/actions/SUPPLY").param("papers", "financial-audit-report")).getStatus()).isEqualTo(302);
    onTheDesk("review3", id, "SUPPLY_CHECK", Map.of());
    onTheDesk("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    onTheDesk("complete", id, "COMPLETION", Map.of("resultName", "劳务派遣经营许可证"));
    onTheDesk("complete", id, "DELIVERY", Map.of("method", "COUNTER", "recipient", "何代表（示例）"));
    assertThat(bureau.state(id)).isEqualTo("DELIVERED");
  }

  @Test
  void theStationStampsOnTheDesk() {
    String id = bureau.file("unemployment-registration");
    onTheDesk("station", id, "STATION", Map.of("decision", "STAMP", "communityStamp", "true"));
    assertThat(bureau.state(id)).isEqualTo("SUBMITTED");
  }

  @Test
  void anInstantMatterIsDoneInOneVisit() {
    String id = bureau.file("social-security-card-issue");
    assertThat(text(as("window", get("/desk/cases/" + id)))).contains("/single");
    assertThat(text(as("intake", get("/desk/cases/" + id)))).doesNotContain("/single");
    assertThat(text(as("window", get("/desk/cases/" + id + "/single")))).contains("确认办结");
    MockHttpServletResponse wrong = as("window", post("/desk/cases/" + id + "/single").param("version", "0").param("handedOver", "true"));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains("href=\"#f-resultName\"", "href=\"#f-recipient\"");
    assertThat(as("window", post("/desk/cases/" + id + "/single").param("version", "0").param("resultName", "社会保障卡")
        .param("handedOver", "true").param("recipient", "张三（示例）")).getStatus()).isEqualTo(302);
    assertThat(bureau.state(id)).isEqualTo("DELIVERED");
  }

  @Test
  void timeIsAskedForAndAnEndPutToAProcedure() {
    String id = bureau.file(ITEM);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    MockHttpServletResponse empty = as("review", post("/desk/cases/" + id + "/actions/EXTENSION").param("days", "x"));
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(act("review", id, Action.EXTENSION, Map.of("days", "2", "reason", "需实地核查"))).isEqualTo(302);
    assertThat(act("review", id, Action.PROCEDURE, Map.of("cause", "APPRAISAL", "days", "5", "reason", "笔迹鉴定"))).isEqualTo(302);
    bureau.finish("supervisor", id, "PROCEDURE_DECISION", Map.of("decision", "AGREE", "reason", "同意"));
    assertThat(bureau.theCase(id).at("/dates/paused").asBoolean()).isTrue();
    assertThat(act("review", id, Action.END_PROCEDURE, Map.of("reason", "鉴定结束"))).isEqualTo(302);
    assertThat(bureau.theCase(id).at("/dates/paused").asBoolean()).isFalse();
    Bureau.expect(200, bureau.post("supervisor", "/api/v1/cases/" + id + "/urge", Map.of("reason", "请说明进度")));
    assertThat(text(as("review", get("/desk")))).contains("待答复的督办", "请说明进度");
    String urging = bureau.get("review", "/api/v1/cases/" + id + "/urgings").body().get(0).at("/id").asText();
    assertThat(act("review", id, Action.ANSWER, Map.of("urging", urging, "reply", "今日办结"))).isEqualTo(302);
    assertThat(act("intake", id, Action.SERVE, Map.of("message", message(id, "ACCEPTED"), "method", "COUNTER", "relation", "SELF"))).isEqualTo(302);
    bureau.timePassesTo("2026-12-20T17:00:01");
    assertThat(act("review", id, Action.RED_CARD, Map.of("reason", "漏办，已整改"))).isEqualTo(302);
    assertThat(bureau.events(id)).contains("EXTENSION_REQUESTED", "SPECIAL_PROCEDURE_ENDED", "SERVED", "RED_CARD_EXPLAINED");
    assertThat(act("intake", id, Action.WITHDRAW, Map.of("version", "" + bureau.version(id), "reason", "申请人要求"))).isEqualTo(302);
    assertThat(bureau.state(id)).isEqualTo("WITHDRAWN");
  }

  // ---- papers ------------------------------------------------------------------------------------------------------

  @Test
  void papersAreShownAsPicturesThatRunNothing() {
    String id = bureau.file(ITEM);
    String file = bureau.upload("intake", id, "commitment", "a.pdf", pdf(2)).text("/id");
    String base = "/desk/cases/" + id + "/files/" + file;
    MockHttpServletResponse page = as("review", get(base + "/page/2"));
    assertThat(page.getContentType()).isEqualTo("image/png");
    assertThat(page.getHeader("Content-Security-Policy")).contains("sandbox");
    assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.getContentAsByteArray()).startsWith(0x89, 0x50, 0x4E, 0x47);
    assertThat(as("review", get(base + "/page/3")).getStatus()).isEqualTo(404);
    assertThat(as("review", get(base)).getHeader("Content-Disposition")).startsWith("attachment");
    time.at("2026-11-23T09:10");
    String broken = bureau.upload("intake", id, "commitment", "b.pdf", "%PDF-1.7\nbroken".getBytes(StandardCharsets.US_ASCII)).text("/id");
    assertThat(as("review", get("/desk/cases/" + id + "/files/" + broken + "/page/1")).getStatus()).isEqualTo(409);
    assertThat(text(as("review", get("/desk/cases/" + id + "/viewer").param("file", broken)))).contains("无法显示", "上一页");
    assertThat(text(as("review", get("/desk/cases/" + id + "/viewer").param("file", file).param("page", "1")))).contains("第 1/2 页", "page=2");
    String other = bureau.file(ITEM);
    assertThat(as("review", get("/desk/cases/" + other + "/files/" + file)).getStatus()).isEqualTo(404);
  }

  @Test
  void aScanIsUploadedAtTheDesk() {
    String id = bureau.file(ITEM);
    MockHttpServletResponse answer = as("intake", (MockHttpServletRequestBuilder) multipart("/desk/cases/" + id + "/actions/UPLOAD")
        .file(new MockMultipartFile("file", "签字.pdf", "application/pdf", pdf(1))).param("paper", "commitment"));
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(text(as("intake", get("/desk/cases/" + id)))).contains("签字.pdf");
  }

  // ---- lists and languages -----------------------------------------------------------------------------------------

  @Test
  void listsAndFiltersKeepTheirPlaceAndPersonalNumbersStayMasked() {
    String id = bureau.file(ITEM);
    String number = bureau.theCase(id).at("/number").asText();
    for (String list : List.of("hand", "queue", "waiting", "done")) {
      assertThat(as("intake", get("/desk/work").queryParam("list", list)).getStatus()).isEqualTo(200);
    }
    assertThat(text(as("intake", get("/desk/work").queryParam("list", "queue")))).contains(number, "c-" + bureau.taskId(id, "INTAKE"));
    assertThat(text(as("intake", get("/desk/work").queryParam("list", "queue").queryParam("due", "OVERDUE")))).doesNotContain(number);
    assertThat(as("intake", post("/desk/filters").param("name", "超期").param("query", "list=queue&due=OVERDUE").param("asDefault", "true"))
        .getRedirectedUrl()).isEqualTo("/desk/work?list=queue&due=OVERDUE");
    assertThat(as("intake", get("/desk/work")).getRedirectedUrl()).isEqualTo("/desk/work?list=queue&due=OVERDUE");
    assertThat(as("intake", post("/desk/filters").param("name", "x").param("query", "list=queue&u=//evil.example")).getRedirectedUrl())
        .isEqualTo("/desk/work?");
    String page = text(as("intake", get("/desk/cases/" + id).queryParam("back", "list=queue&due=OVERDUE")));
    assertThat(page).contains("/desk/work?list=queue&amp;due=OVERDUE");
    Object idNumber = bureau.sample(ITEM).get("idNumber");
    assertThat(page).doesNotContain(idNumber.toString());
    assertThat(text(as("intake", get("/desk/cases/" + id).queryParam("back", "//evil.example")))).doesNotContain("evil");
  }

  @Test
  void anAbsenceIsRecordedAndEndedOnItsPage() {
    MockHttpServletResponse wrong = as("review", post("/desk/absences").param("from", "2026-11-24T08:00").param("until", "2026-11-20T08:00"));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains("href=\"#f-deputy\"", "href=\"#f-until\"", "2026-11-24T08:00");
    assertThat(as("review", post("/desk/absences").param("deputy", "complete").param("from", "2026-11-23T08:00").param("until", "2026-11-25T08:00")
        .param("post", "hall.REVIEW")).getStatus()).isEqualTo(302);
    assertThat(text(as("complete", get("/desk")))).contains("您正在顶岗：王审核");
    assertThat(text(as("review", get("/desk/absences")))).contains("进行中", "提前结束");
  }

  @Test
  void everyPageIsThereInEnglishAndEveryWordHasItsName() {
    String id = taken();
    for (String address : List.of("/desk", "/desk/work?list=queue", "/desk/absences", "/desk/cases/" + id, "/desk/cases/" + id + "/actions/SERVE",
        "/desk/cases/" + id + "/actions/WITHDRAW", "/desk/cases/" + id + "/actions/UPLOAD")) {
      String page = text(as("intake", get(URI.create(address)).cookie(new Cookie("banjie-lang", "en"))));
      assertThat(page).as(address).contains("<html").doesNotContain("??").contains("lang=\"en\"");
    }
    List<String> keys = Stream.of(names("case.step.", Step.values()), names("case.event.", EventKind.values()),
        names("case.paper.", Paper.State.values()), names("desk.due.", DeskFilter.Due.values()), names("desk.action.", Action.values()),
        names("desk.acted.", Action.values()), names("desk.finished.", Step.values()),
        names("desk.reason.", Arrays.stream(OutOfOrderReason.values()).filter(one -> one != OutOfOrderReason.SINGLE_VISIT).toArray(Enum[]::new)))
        .flatMap(List::stream).toList();
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertThat(keys).allSatisfy(key -> assertThat(messages.getMessage(key, null, locale)).isNotBlank());
    }
  }

  private static List<String> names(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> prefix + value.name()).toList();
  }

  // ---- inside ------------------------------------------------------------------------------------------------------

  private String taken() {
    String id = bureau.file(ITEM);
    assertThat(as("intake", post("/desk/next")).getRedirectedUrl()).isEqualTo("/desk/cases/" + id);
    return id;
  }

  /** Takes the step, looks at the page and at what would follow, and confirms. */
  private void onTheDesk(String who, String id, String step, Map<String, String> typed) {
    bureau.claim(who, id, step);
    assertThat(text(as(who, get("/desk/cases/" + id)))).contains("id=\"decision\"");
    String base = "/desk/cases/" + id + "/steps/" + step;
    MockHttpServletResponse shown = as(who, with(post(base + "/preview").header("HX-Request", "true"), id, typed));
    assertThat(text(shown)).as(step).contains("data-confirm-step");
    MockHttpServletResponse done = as(who, with(post(base), id, typed));
    assertThat(done.getStatus()).as(step + text(done)).isEqualTo(302);
  }

  private MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, String id, Map<String, String> typed) {
    typed.forEach(request::param);
    return request.param("version", "" + bureau.version(id));
  }

  private int act(String who, String id, Action action, Map<String, String> typed) {
    assertThat(as(who, get("/desk/cases/" + id + "/actions/" + action)).getStatus()).isEqualTo(200);
    MockHttpServletRequestBuilder request = post("/desk/cases/" + id + "/actions/" + action);
    typed.forEach(request::param);
    return as(who, request).getStatus();
  }

  private String message(String id, String kind) {
    for (var message : bureau.get("intake", "/api/v1/cases/" + id + "/service").body()) {
      if (message.at("/kind").asText().equals(kind)) {
        return message.at("/message").asText();
      }
    }
    throw new AssertionError("no message of kind " + kind);
  }

  private static byte[] pdf(int pages) {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RequestPostProcessor signedIn(String username) {
    people.actAs(username);
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    SecurityContextHolder.clearContext();
    return authentication(authentication);
  }

  private MockHttpServletResponse as(String username, MockHttpServletRequestBuilder request) {
    return perform(request.with(signedIn(username)).with(csrf()));
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
    try {
      return http.perform(request).andReturn().getResponse();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
