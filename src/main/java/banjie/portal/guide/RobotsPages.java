package banjie.portal.guide;

import banjie.catalogue.Catalogue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What search engines may look at: the guide, and nothing about anybody's case. */
@RestController
class RobotsPages {

  private static final List<String> PUBLIC = List.of("/", "/matters", "/offices", "/calendar", "/prohibitions", "/deferrals", "/track");

  private final Catalogue catalogue;
  private final String publicUrl;

  RobotsPages(Catalogue catalogue, @Value("${banjie.public-url}") String publicUrl) {
    this.catalogue = catalogue;
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
  }

  @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
  String robots() {
    String closed = Stream.of("/account", "/admin", "/api/", "/apply", "/board", "/camunda", "/desk", "/my", "/register", "/search",
        "/settings", "/sign-in", "/tickets", "/verify/").map(path -> "Disallow: " + path + "\n").collect(Collectors.joining());
    return "User-agent: *\n" + closed + "Sitemap: " + publicUrl + "/sitemap.xml\n";
  }

  @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  String sitemap() {
    return Stream.concat(PUBLIC.stream(), catalogue.items().stream().map(item -> "/matters/" + item.code()))
        .map(path -> "  <url><loc>" + publicUrl + path + "</loc></url>\n")
        .collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", "</urlset>\n"));
  }
}
