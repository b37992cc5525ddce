package banjie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Guided filing as its people go through it: an elder, a citizen, a guardian, an employer, and a clerk at the counter. */
@BrowserTest
class ApplyJourneyTest {

  private static final String LICENCE = "labour-dispatch-licence";
  private static final String CARD = "social-security-card-issue";
  private static final byte[] PDF = "%PDF-1.7\n% fictitious".getBytes(StandardCharsets.US_ASCII);
  private static final String CHILD = "210381201506010033";

  @Autowired
  Bureau bureau;
  @Autowired
  JdbcTemplate rows;

  @Test
  void anElderAppliesForHerPensionOnHerTelephone(Visitors visitors) throws IOException {
    Visitor elder = visitors.as("elder").onPhone().inLargeText().open("/apply/resident-pension-benefit");
    Page page = elder.picture("apply-intro-phone-large").page();
    elder.press("开始填写");
    elder.picture("apply-who-phone-large").press("下一步");
    elder.check("questions of the pension");
    elder.expecting(422).press("下一步");
    assertThat(page.locator(".govuk-error-summary")).containsText("请回答");
    elder.picture("apply-questions-errors-phone-large");
    page.locator("#f-enrolled-yes").check();
    page.locator("#f-receivesOtherPension-yes").check();
    elder.press("下一步");
    assertThat(page.locator(".govuk-error-summary")).containsText("已领取国家规定的基本养老保障待遇的，不能申领。");
    elder.picture("apply-stopped-phone-large");
    page.locator("#f-receivesOtherPension-no").check();
    elder.press("下一步");

    assertThat(page.locator("[name=applicantName]")).hasValue("刘奶奶（示例）");
    page.locator("[name=address]").fill("海城市示例街道8号");
    page.locator("[name=paymentCard]").first().check();
    page.locator("[name=paymentBank]").selectOption("ABC");
    page.locator("[name=bankAccount]").fill("6200000000000000008");
    elder.picture("apply-form-phone-large").press("下一步");

    page.locator("#f-paper-id-document-camera").setInputFiles(new FilePayload("IMG_0001.png", "image/png", photo(400, 300)));
    assertThat(page.locator("#paper-id-document [data-status]")).containsText("上传完成");
    assertThat(page.locator("#paper-id-document .govuk-tag")).hasText("已上传");
    elder.picture("apply-papers-phone-large").press("下一步");
    elder.picture("apply-review-phone-large").press("提交申请");
    assertThat(elder.heading()).hasText("申请已提交");
    elder.picture("apply-receipt-phone-large");
    assertThat(rows.queryForObject("select count(*) from banjie.paper_file", Long.class)).isEqualTo(1);
  }

  @Test
  void aCitizenStopsAndGoesOnInEnglish(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").inEnglish().open("/apply");
    Page page = citizen.picture("apply-index-en").page();
    citizen.open("/apply/resident-pension-enrolment").picture("apply-intro-en").press("Start");
    citizen.picture("apply-who-en").press("Continue");
    for (String question : List.of("student", "publicEmployee", "employeePensionCovered")) {
      page.locator("#f-" + question + "-no").check();
    }
    page.locator("#f-registeredHere-yes").check();
    page.locator("[name=assistance]").selectOption("NONE");
    assertThat(page.locator("[name=disabilityDataShared]")).hasCount(0);
    page.locator("[name=disabilityGrade]").selectOption("GRADE_1");
    assertThat(page.locator("[name=disabilityDataShared]").first()).isVisible();
    assertThat(page.locator("#papers-now li")).hasCount(4);
    assertThat(page.locator("[data-saved]")).containsText("Saved");
    citizen.picture("apply-questions-en");
    page.reload();
    assertThat(page.locator("[name=disabilityGrade]")).hasValue("GRADE_1");
    page.locator("[name=disabilityGrade]").selectOption("NONE");
    assertThat(page.locator("[name=disabilityDataShared]")).hasCount(0);
    assertThat(page.locator("#papers-now li")).hasCount(3);
    citizen.press("Continue");

    citizen.expecting(422).expecting(409).press("Continue");
    citizen.picture("apply-form-errors-en");
    String here = citizen.path();
    page.locator("[name=address]").fill("1 Example Street, Haicheng");
    assertThat(page.locator("[data-saved]")).containsText("Saved");
    Page there = citizen.anotherTab(here);
    assertThat(there.locator("[name=address]")).hasValue("1 Example Street, Haicheng");
    there.locator("[name=address]").fill("2 Other Street, Haicheng");
    assertThat(there.locator("[data-saved]")).containsText("Saved");
    citizen.lookAt(page);
    page.locator("[name=address]").fill("3 Third Street, Haicheng");
    page.locator("[name=householdAddress]").fill("4 Home Street, Haicheng");
    assertThat(page.locator("[data-saved]")).containsText("another window");
    citizen.press("Continue");
    assertThat(page.locator("table")).containsText("2 Other Street");
    citizen.picture("apply-overtaken-en").press("Save and finish later");

    assertThat(page.locator(".govuk-notification-banner")).isVisible();
    citizen.picture("apply-drafts-en").follow("Enrolment in the residents' basic pension");
    assertThat(page.locator("[name=address]")).hasValue("3 Third Street, Haicheng");
    citizen.open("/apply");
    page.onceDialog(Dialog::accept);
    page.locator(".ap-draft form button").click();
    assertThat(page.locator(".ap-draft")).hasCount(0);
  }

  @Test
  void aGuardianAppliesForAChild(Visitors visitors) {
    Visitor guardian = visitors.as("citizen").onPhone().inEnglish().open("/apply/" + CARD);
    Page page = guardian.page();
    guardian.press("Start");
    page.locator("#whom-GUARDIAN").check();
    guardian.picture("apply-who-phone-en").press("Continue");
    page.locator("[name=idNumber]").fill(CHILD);
    assertThat(page.locator("#papers-now")).containsText("Guardian");
    guardian.picture("apply-questions-child-phone-en").press("Continue");
    assertThat(page.locator("[name=guardianName]")).hasValue("张三（示例）");
    page.locator("[name=applicantName]").fill("张小小（示例）");
    page.locator("[name=mobile]").fill("13800000001");
    page.locator("[name=address]").fill("海城市示例街道1号");
    guardian.picture("apply-form-child-phone-en").press("Continue");
    guardian.picture("apply-papers-phone-en").press("Continue");
    guardian.picture("apply-review-phone-en");
    page.locator("a[href*='#f-mobile']").click();
    assertThat(page.locator("[name=mobile]")).hasValue("13800000001");
    guardian.press("Continue").press("Continue");
    guardian.press("Submit application");
    guardian.picture("apply-receipt-phone-en");
    assertThat(rows.queryForObject("select identity_number from banjie.case_file", String.class)).isEqualTo(CHILD);
  }

  @Test
  void anEmployersClerkPromisesAPaper(Visitors visitors) throws IOException {
    Visitor clerk = visitors.as("employer").open("/apply/" + LICENCE);
    Page page = clerk.picture("apply-intro").page();
    clerk.press("开始填写");
    Map<String, Object> answers = new HashMap<>(bureau.sample(LICENCE));
    page.locator("[name=registeredCapital]").fill("2000000");
    page.locator("#f-fixedPremises-yes").check();
    page.locator("#f-managementRules-yes").check();
    page.locator("#f-businessLicenceHeld-yes").check();
    page.locator("[name=capitalProof][value=AUDIT]").check();
    clerk.picture("apply-questions").press("下一步");
    for (String field : List.of("representativeIdNumber", "address", "premisesAddress")) {
      page.locator("[name=" + field + "]").fill(answers.get(field).toString());
    }
    clerk.picture("apply-form").press("下一步");

    // More pixels than anybody reads: the page makes it smaller before it is sent.
    page.locator("#f-paper-articles-of-association").setInputFiles(new FilePayload[] {
        new FilePayload("章程第一页.png", "image/png", photo(2700, 1700)), new FilePayload("章程附件.pdf", "application/pdf", PDF)});
    assertThat(page.locator("#paper-articles-of-association .ap-file")).hasCount(2);
    assertThat(rows.queryForObject("select max(size) from banjie.draft_file", Long.class)).isLessThan(10L * 1024 * 1024);
    assertThat(rows.queryForObject("select count(*) from banjie.draft_file where media_type = 'image/jpeg'", Long.class)).isEqualTo(1);
    page.locator("#f-paper-premises-proof").setInputFiles(new FilePayload("说明.pdf", "application/pdf", "no pdf".getBytes(StandardCharsets.US_ASCII)));
    clerk.expecting(422);
    assertThat(page.locator("#paper-premises-proof [data-status]")).containsText("只接受 PDF、JPEG、PNG 文件");
    clerk.check("papers, one refused");
    page.locator("#paper-premises-proof .ap-file form button").click();
    assertThat(page.locator("#paper-premises-proof .ap-file")).hasCount(0);
    clerk.picture("apply-papers").press("下一步");

    page.locator("#later-financial-audit-report").check();
    clerk.picture("apply-commitment").press("下一步");
    clerk.picture("apply-commitment-errors");
    page.locator("[name='signature.name']").fill("何代表（示例）");
    page.locator("[name='signature.confirmed']").check();
    clerk.press("下一步");
    clerk.picture("apply-review").press("提交申请");
    clerk.picture("apply-receipt");
    assertThat(page.locator("main")).containsText("补交容缺的材料");
    assertThat(rows.queryForObject("select progress -> 'milestones' -> 'committed' ->> 0 from banjie.case_file", String.class))
        .isEqualTo("financial-audit-report");
  }

  @Test
  void aClerkFilesForAWalkIn(Visitors visitors) throws IOException {
    Map<String, Object> known = bureau.sample(CARD);
    bureau.finish("intake2", bureau.file(CARD), "INTAKE", Map.of("decision", "ACCEPT"));
    Visitor clerk = visitors.as("intake").open("/desk/filing");
    Page page = clerk.page();
    clerk.expecting(422).press("开始收件");
    clerk.picture("counter-index");
    page.locator("#f-itemCode").selectOption("social-security-card-cancellation");
    clerk.press("开始收件");
    clerk.picture("counter-who").press("下一步");
    page.locator("[name=idNumber]").fill(known.get("idNumber").toString());
    assertThat(page.locator("#papers-now")).containsText("本局已有");
    clerk.picture("counter-questions").press("下一步");
    assertThat(page.locator("[name=applicantName]")).hasValue(known.get("applicantName").toString());
    page.locator("[name=address]").fill("海城市示例街道88号");
    assertThat(page.locator("[data-saved]")).containsText("已自动保存");
    clerk.picture("counter-form").press("下一步");
    page.locator("#f-paper-id-card").setInputFiles(new FilePayload("扫描.png", "image/png", photo(300, 200)));
    assertThat(page.locator("#paper-id-card .ap-file")).hasCount(1);
    String file = page.locator("#paper-id-card .ap-file a").first().getAttribute("href");
    assertThat(clerk.context().request().head(file.replace("/files/", "/uploads/")).headers()).containsKey("upload-offset");
    clerk.press("材料全部在手");
    clerk.picture("counter-papers");
    page.locator("#paper-id-card .ap-file form button").click();
    assertThat(page.locator(".ap-file")).hasCount(0);
    clerk.press("下一步");
    clerk.picture("counter-review").press("提交并打印回执");
    assertThat(page.locator("button[data-print]")).isVisible();
    clerk.picture("counter-receipt");
    assertThat(page.locator("main")).containsText(rows.queryForObject(
        "select query_code from banjie.case_file order by submitted_at desc, number desc limit 1", String.class));
  }

  @Test
  void aClerkWithoutScriptTakesACommitmentOnPaper(Visitors visitors) {
    Visitor clerk = visitors.as("intake").withoutScript().inEnglish().open("/desk/filing");
    Page page = clerk.page();
    page.locator("#f-itemCode").selectOption(LICENCE);
    clerk.press("Start");
    Map<String, Object> answers = bureau.sample(LICENCE);
    fill(page, answers);
    clerk.press("Continue");
    fill(page, answers);
    String draft = clerk.path().replaceFirst("/form.*", "");
    clerk.press("Save and finish later");
    clerk.check("counter, drafts without script");
    clerk.open(draft);
    clerk.press("Continue");
    page.locator("#paper-signed-commitment input[type=file]").setInputFiles(new FilePayload("承诺书.pdf", "application/pdf", PDF));
    page.locator("#paper-signed-commitment .ap-upload__send").click();
    clerk.open(page.locator("#paper-signed-commitment .ap-file a").count() == 1 ? draft + "/papers" : "/nothing-was-kept");
    clerk.press("Continue");
    page.locator("#later-financial-audit-report").check();
    clerk.check("counter, commitment without script").press("Continue");
    clerk.press("Submit and print the receipt");
    clerk.check("counter, receipt without script");
    assertThat(rows.queryForObject("select count(*) from banjie.paper_file where paper_code = 'signed-commitment'", Long.class)).isEqualTo(1);

    clerk.open("/desk/filing");
    page.locator("#f-itemCode").selectOption(CARD);
    clerk.press("Start");
    clerk.open("/desk/filing");
    page.locator(".ap-draft form button").click();
    assertThat(page.locator(".ap-draft")).hasCount(0);
  }

  private static void fill(Page page, Map<String, Object> answers) {
    answers.forEach((name, value) -> {
      Locator field = page.locator("main form [name='" + name + "']:not([type=hidden])");
      if (field.count() > 0) {
        switch ((String) field.first().getAttribute("type") == null ? "select" : field.first().getAttribute("type")) {
          case "radio" -> field.and(page.locator("[value='" + value + "']")).check();
          case "checkbox" -> field.setChecked(Boolean.TRUE.equals(value));
          case "select" -> field.selectOption(value.toString());
          default -> field.fill(value.toString());
        }
      }
    });
  }

  /** Noise, which no format makes much smaller. */
  private static byte[] photo(int width, int height) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return png.toByteArray();
  }
}
