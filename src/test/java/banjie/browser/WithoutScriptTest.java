package banjie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A browser that runs no scripts, as some old telephones' do, goes the whole way. */
@BrowserTest
class WithoutScriptTest {

  private static final String ITEM = "resident-pension-enrolment";
  private static final byte[] PDF = "%PDF-1.7\n% fictitious".getBytes(StandardCharsets.US_ASCII);

  @Autowired private Bureau bureau;
  @Autowired private JdbcTemplate sql;

  @Test
  void fromTheFirstQuestionToTheRating(Visitors visitors) {
    Visitor citizen = visitors.as("citizen").onPhone().withoutScript().open("/");
    Page page = citizen.page();
    Applying applying = Applying.begin(citizen, ITEM, bureau.sample(ITEM)).checkingEachStep().to("papers");
    page.locator("#paper-household-register input[type=file]").setInputFiles(new FilePayload("户口本.pdf", "application/pdf", PDF));
    page.locator("#paper-household-register .ap-upload__send").click();
    assertThat(page.locator("#paper-household-register .ap-files")).containsText("户口本.pdf");
    applying.to("receipt");
    assertThat(page.locator("main")).containsText(sql.queryForObject("select query_code from banjie.case_file", String.class));

    String id = sql.queryForObject("select id::text from banjie.case_file", String.class);
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
    bureau.finish("review", id, "REVIEW", Map.of("decision", "APPROVE"));
    bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "参保登记凭证", "handedOver", true, "recipient", "张三（示例）"));

    citizen.open("/my").check("my cases, without script");
    page.locator("a[href$='/my/cases/" + id + "']").first().click();
    citizen.check("my case, without script");
    citizen.open("/my/cases/" + id + "/rating");
    page.locator("#grade-2").check();
    page.locator("[name=reason]").first().check();
    page.locator("#f-comment").fill("等得久");
    citizen.check("rating, without script");
    page.locator("#rate button").click();
    assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    assertThat(bureau.state(id)).isEqualTo("RATED");
  }
}
