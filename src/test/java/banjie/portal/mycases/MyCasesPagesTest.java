package banjie.portal.mycases;

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
import banjie.deadlines.ClockEntry;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whose the pages are, and that what was typed outlives a refusal. */
@BanjieTest
class MyCasesPagesTest {

  private static final byte[] PDF = "%PDF-1.7\n% fictitious".getBytes(StandardCharsets.US_ASCII);

  @Autowired
  MockMvc http;
  @Autowired
  Bureau bureau;
  @Autowired
  TestPeople people;
  @Autowired
  MessageSource messages;

  private RequestPostProcessor signedIn(String username) {
    people.actAs(username);
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    SecurityContextHolder.clearContext();
    return authentication(authentication);
  }

  private MockHttpServletResponse as(String username, MockHttpServletRequestBuilder request) {
    try {
      return http.perform(request.with(signedIn(username)).with(csrf())).andReturn().getResponse();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /** The citizen's own. */
  private String filed() {
    Map<String, Object> answers = bureau.sample("resident-pension-cancellation");
    answers.put("idNumber", "210381199001011233");
    return Bureau.created(bureau.post("citizen", "/api/v1/cases", Map.of("itemCode", "resident-pension-cancellation", "answers",
        answers)));
  }

  private String asked() {
    String id = filed();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", List.of("commitment"), "gapNote", "缺签名"));
    return id;
  }

  private String delivered() {
    String id = filed();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "注销凭证", "handedOver", true, "recipient", "张三（示例）"));
    return id;
  }

  @Test
  void anothersCaseIsUnknownAtEveryAddress() {
    String id = asked();
    String file = Bureau.expect(201, bureau.upload("citizen", id, "commitment", "签名.pdf", PDF)).text("/id");
    JsonNode documents = Bureau.expect(200, bureau.get("citizen", "/api/v1/cases/" + id + "/documents")).body();
    int version = bureau.version(id);
    List<MockHttpServletRequestBuilder> requests = new ArrayList<>();
    for (String path : List.of("", "/receipt", "/picture", "/supply", "/supply/confirm?paper=commitment", "/withdraw", "/rating",
        "/commitment", "/documents/" + documents.at("/0/id").asLong(), "/files/" + file)) {
      assertThat(as("citizen", get("/my/cases/" + id + path)).getStatus()).as("one's own " + path).isEqualTo(200);
      requests.add(get("/my/cases/" + id + path));
    }
    String own = "/my/cases/" + id;
    String now = String.valueOf(version);
    requests.add(post(own + "/withdraw").param("version", now));
    requests.add(post(own + "/rating").param("version", now).param("grade", "5"));
    requests.add(post(own + "/supply").param("version", now).param("paper", "commitment"));
    requests.add(post(own + "/commitment").param("version", now).param("paper", "commitment"));
    requests.add(multipart(own + "/papers/commitment/files").file(new MockMultipartFile("page", "签名.pdf", null, PDF)));
    for (MockHttpServletRequestBuilder request : requests) {
      MockHttpServletResponse answer = as("employer", request);
      assertThat(answer.getStatus()).isEqualTo(404);
      assertThat(text(answer)).contains("没有这个办件").doesNotContain("缺签名", "210381199001011233");
    }
    assertThat(bureau.version(id)).isEqualTo(version);
    long message = Bureau.expect(200, bureau.get("citizen", "/api/v1/inbox")).body().at("/messages/0/id").asLong();
    assertThat(as("employer", get("/my/messages/" + message)).getStatus()).isEqualTo(404);
    assertThat(as("employer", post("/my/messages/" + message)).getStatus()).isEqualTo(404);
  }

  @Test
  void aDocumentOfAnotherCaseIsNotServedUnderThisOne() {
    String one = filed();
    String other = filed();
    long document = Bureau.expect(200, bureau.get("citizen", "/api/v1/cases/" + other + "/documents")).body().at("/0/id").asLong();
    assertThat(as("citizen", get("/my/cases/" + one + "/documents/" + document)).getStatus()).isEqualTo(404);
    assertThat(as("citizen", get("/my/cases/" + other + "/documents/" + document)).getContentType()).isEqualTo("application/pdf");
  }

  @Test
  void officersHaveNoCasesOfTheirOwnAndApplicantsNoBoard() throws Exception {
    String id = filed();
    for (String path : List.of("/my", "/my/messages", "/my/cases/" + id)) {
      assertThat(as("intake", get(path)).getStatus()).as(path).isEqualTo(403);
      assertThat(as("supervisor", get(path)).getStatus()).as(path).isEqualTo(403);
      assertThat(http.perform(get(path)).andReturn().getResponse().getRedirectedUrl()).as(path).contains("/sign-in");
    }
    assertThat(as("citizen", get("/board/callbacks")).getStatus()).isEqualTo(403);
    assertThat(as("intake", get("/board/callbacks")).getStatus()).isEqualTo(403);
    assertThat(as("supervisor", get("/board/callbacks")).getStatus()).isEqualTo(200);
  }

  @Test
  void whoseCaseChangedMeanwhileIsToldAndLosesNothing() {
    String id = filed();
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    MockHttpServletResponse stale = as("citizen", post("/my/cases/" + id + "/withdraw").param("version", "0").param("reason", "另有安排<b>"));
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(text(stale)).contains("办件有了新的变化", "另有安排&lt;b&gt;", "您的申请已经受理，正在审核",
        "name=\"version\" value=\"" + bureau.version(id) + "\"");
    assertThat(bureau.state(id)).isEqualTo("IN_REVIEW");

    assertThat(as("citizen", post("/my/cases/" + id + "/withdraw").param("version", String.valueOf(bureau.version(id)))
        .param("reason", "另有安排")).getRedirectedUrl()).isEqualTo("/my/cases/" + id);
    assertThat(bureau.state(id)).isEqualTo("WITHDRAWN");
    assertThat(text(as("citizen", get("/my/cases/" + id)))).contains("另有安排", "/apply/resident-pension-cancellation");
    assertThat(text(as("citizen", get("/my/cases/" + id + "/withdraw")))).contains("不能撤回").doesNotContain("确认撤回");
  }

  @Test
  void aLowGradeWithoutReasonComesBackWithEverythingTyped() {
    String id = delivered();
    String version = String.valueOf(bureau.version(id));
    MockHttpServletResponse none = as("citizen", post("/my/cases/" + id + "/rating").param("version", version).param("comment", "谢谢"));
    assertThat(none.getStatus()).isEqualTo(422);
    assertThat(text(none)).contains("href=\"#f-grade\"", "谢谢</textarea>");
    MockHttpServletResponse silent = as("citizen", post("/my/cases/" + id + "/rating").param("version", version).param("grade", "1"));
    assertThat(silent.getStatus()).isEqualTo(422);
    assertThat(text(silent)).contains("href=\"#f-reasons\"").containsPattern("id=\"grade-1\" value=\"1\"[^>]* checked");
    assertThat(bureau.state(id)).isEqualTo("DELIVERED");

    assertThat(as("citizen", post("/my/cases/" + id + "/rating").param("version", version).param("grade", "1").param("reason", "SLOW")
        .param("reason", "RESULT")).getRedirectedUrl()).isEqualTo("/my/cases/" + id);
    assertThat(text(as("citizen", get("/my/cases/" + id)))).contains("督办人员会在", "差评回访");
    assertThat(text(as("supervisor", get("/board/callbacks")))).contains(bureau.theCase(id).at("/number").asText(), "办理太慢；对办理结果有意见");
  }

  @Test
  void papersAreUploadedThenHandedInAfterALookAtWhatFollows() {
    String id = asked();
    String own = "/my/cases/" + id;
    MockHttpServletResponse empty = as("citizen", multipart(own + "/papers/commitment/files"));
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(text(empty)).contains("请先选择文件");
    MockHttpServletResponse wrong = as("citizen", multipart(own + "/papers/commitment/files")
        .file(new MockMultipartFile("page", "a.exe", null, new byte[] {'M', 'Z', 0, 0})));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains("只接受 PDF、JPEG、PNG 文件");
    assertThat(as("citizen", multipart(own + "/papers/commitment/files")
        .file(new MockMultipartFile("page", "一.pdf", null, PDF)).file(new MockMultipartFile("page", "二.pdf", null, PDF))).getStatus())
        .isEqualTo(302);
    assertThat(text(as("citizen", get(own + "/supply")))).contains("一.pdf", "二.pdf", "缺签名");
    assertThat(bureau.state(id)).isEqualTo("CORRECTION");
    assertThat(as("citizen", get(own + "/supply/confirm")).getStatus()).isEqualTo(422);
    assertThat(text(as("citizen", get(own + "/supply/confirm?paper=commitment")))).contains("要补的都齐了");
    assertThat(as("citizen", post(own + "/supply").param("version", String.valueOf(bureau.version(id))).param("paper", "commitment"))
        .getRedirectedUrl()).isEqualTo(own);
    assertThat(bureau.state(id)).isEqualTo("SUBMITTED");
    assertThat(text(as("citizen", get(own)))).contains("补正材料已收到");
  }

  @Test
  void aMessageIsReadOnlyByBeingOpened() {
    filed();
    JsonNode message = Bureau.expect(200, bureau.get("citizen", "/api/v1/inbox")).body().at("/messages/0");
    String body = message.at("/body").asText();
    assertThat(text(as("citizen", get("/my/messages")))).contains(message.at("/title").asText()).doesNotContain(body);
    assertThat(text(as("citizen", get("/my/messages/" + message.at("/id").asLong())))).doesNotContain(body);
    assertThat(bureau.get("citizen", "/api/v1/inbox").body().at("/unread").asInt()).isEqualTo(1);
    as("citizen", post("/my/messages/" + message.at("/id").asLong()));
    assertThat(bureau.get("citizen", "/api/v1/inbox").body().at("/unread").asInt()).isZero();
    assertThat(text(as("citizen", get("/my/messages/" + message.at("/id").asLong())))).contains(body);
  }

  @Test
  void everythingThatCanHappenHasItsWordsInBothLanguages() {
    List<String> keys = new ArrayList<>();
    for (EventKind kind : EventKind.values()) {
      keys.add("mycases.event." + kind);
    }
    for (Step step : Step.values()) {
      keys.add("mycases.step." + step);
    }
    for (Paper.State state : Paper.State.values()) {
      keys.add("mycases.paper." + state);
    }
    for (ClockEntry.Kind kind : ClockEntry.Kind.values()) {
      keys.add("mycases.clock." + kind);
    }
    for (String key : keys) {
      for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
        assertThat(messages.getMessage(key, null, null, language)).as("%s in %s", key, language).isNotBlank();
      }
    }
  }
}
