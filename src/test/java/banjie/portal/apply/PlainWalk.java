package banjie.portal.apply;

import static banjie.access.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banjie.access.Person;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Somebody who files with a browser that runs no scripts: reads pages, fills in what they show, presses buttons. */
public final class PlainWalk {

  private static final int MOST_PAGES = 14;

  private final MockMvc http;
  private final Person person;
  private final String language;
  private String address;
  private int status;
  private Document page;
  /** Names of the steps, as they were seen. */
  private final List<String> seen = new ArrayList<>();

  public PlainWalk(MockMvc http, Person person, String language) {
    this.http = http;
    this.person = person;
    this.language = language;
  }

  public PlainWalk open(String path) throws Exception {
    arrive(path, send(get(path)));
    return this;
  }

  /** Presses the button of the form with this action, with what it holds and, over it, these answers where it asks for them. */
  public PlainWalk submit(String action, Map<String, ?> answers) throws Exception {
    Element form = page.select("form").stream().filter(one -> one.attr("action").equals(action)).findFirst()
        .orElseThrow(() -> new AssertionError("no form " + action + " on " + address + ":\n" + page.text()));
    arrive(action, send(post(action).params(filled(form, answers))));
    return this;
  }

  /** From the page they are on, each step with the same answers, to the receipt. */
  public PlainWalk toTheReceipt(Map<String, ?> answers) throws Exception {
    for (int i = 0; i < MOST_PAGES && !step().equals("receipt"); i++) {
      String step = step();
      seen.add(step);
      submit(step.equals("review") ? base() + "/submit" : base() + "/" + step, answers);
      if (status == 422 || status == 409) {
        throw new AssertionError("stopped at " + address + ": " + complaints());
      }
    }
    assertThat(step()).as("after " + seen).isEqualTo("receipt");
    return this;
  }

  /** Goes on until this step. */
  public PlainWalk to(String last, Map<String, ?> answers) throws Exception {
    for (int i = 0; i < MOST_PAGES && !step().equals(last); i++) {
      submit(base() + "/" + step(), answers);
      if (status >= 400) {
        throw new AssertionError("stopped at " + address + ": " + complaints());
      }
    }
    return this;
  }

  public PlainWalk upload(String paper, String name, byte[] content) throws Exception {
    String action = base() + "/papers/" + paper + "/files";
    arrive(action, send(multipart(action).file(new MockMultipartFile("file", name, "application/octet-stream", content))));
    return this;
  }

  private MultiValueMap<String, String> filled(Element form, Map<String, ?> answers) {
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    String id = form.id();
    List<Element> fields = new ArrayList<>(form.select("input,select,textarea"));
    if (!id.isEmpty()) {
      fields.addAll(page.select("input[form=" + id + "]"));
    }
    for (Element field : fields) {
      String name = field.attr("name");
      String type = field.attr("type");
      Object answer = answers.get(name);
      if (type.equals("hidden")) {
        sent.add(name, field.val());
      } else if (type.equals("radio") || type.equals("checkbox")) {
        boolean chosen = answer == null ? field.hasAttr("checked")
            : answer instanceof List<?> many ? many.contains(field.val()) : field.val().equals(answer.toString());
        if (chosen) {
          sent.add(name, field.val());
        }
      } else if (!type.equals("file")) {
        sent.add(name, answer != null ? answer.toString() : field.tagName().equals("select") ? field.select("option[selected]").val()
            : field.tagName().equals("textarea") ? field.wholeText() : field.val());
      }
    }
    return sent;
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return http.perform(request.cookie(new Cookie("banjie-lang", language)).with(signedIn(person)).with(csrf())).andReturn().getResponse();
  }

  private void arrive(String path, MockHttpServletResponse first) throws Exception {
    MockHttpServletResponse answer = first;
    address = path;
    while (answer.getStatus() == 302 || answer.getStatus() == 303) {
      address = answer.getHeader("Location").replaceFirst("#.*", "");
      answer = send(get(address));
    }
    status = answer.getStatus();
    String html = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(html).as("words of " + address).doesNotContainPattern("\\?\\?\\S+\\?\\?").doesNotContain("style=\"").doesNotContain("onclick");
    page = Jsoup.parse(html);
  }

  // ---- what they see -----------------------------------------------------------------------------------------------

  public String address() {
    return address;
  }

  /** Last part of the address; a refused submission shows the review. */
  public String step() {
    String last = address.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    return last.equals("submit") ? "review" : last;
  }

  /** Of the draft. */
  public String base() {
    return address.replaceFirst("^((/apply|/desk/filing)/[0-9a-f-]{36}).*", "$1");
  }

  public int status() {
    return status;
  }

  public Document page() {
    return page;
  }

  public List<String> seen() {
    return seen;
  }

  public List<String> complaints() {
    return page.select(".govuk-error-summary__list a").eachText();
  }

  /** The case, by the receipt's link to it. */
  public String caseId() {
    return page.select("a[href*=/cases/]").attr("href").replaceFirst(".*/", "");
  }
}
