package banjie.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The portal as a visitor's browser asks it, without scripts. */
final class Pages {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final MockMvc mvc;
  private final String lang;

  Pages(MockMvc mvc, String lang) {
    this.mvc = mvc;
    this.lang = lang;
  }

  MockHttpServletResponse open(String address) throws Exception {
    return send(get(URI.create(address)));
  }

  String html(String address) throws Exception {
    return open(address).getContentAsString(StandardCharsets.UTF_8);
  }

  /** What is to be read on the page, in one line. */
  String text(String address) throws Exception {
    return text(open(address));
  }

  static String text(MockHttpServletResponse page) throws Exception {
    return TAG.matcher(page.getContentAsString(StandardCharsets.UTF_8)).replaceAll(" ").replace("&quot;", "\"").replace("&#39;", "'")
        .replace("&amp;", "&").replaceAll("\\s+", " ");
  }

  MockHttpServletResponse post(String address, String... parameters) throws Exception {
    return send(form(address, parameters));
  }

  static MockHttpServletRequestBuilder form(String address, String... parameters) {
    MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address).with(csrf());
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return request;
  }

  MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.cookie(new Cookie("banjie-lang", lang))).andReturn().getResponse();
  }

  static long count(String html, String regex) {
    Matcher matcher = Pattern.compile(regex).matcher(html);
    return matcher.results().count();
  }
}
