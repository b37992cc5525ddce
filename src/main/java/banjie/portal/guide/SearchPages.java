package banjie.portal.guide;

import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.pages.Words;
import banjie.search.SearchGuide;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Search by the words that people use. Asked by a script while somebody types, it answers with the results alone. */
@Controller
class SearchPages {

  /**
   * @param name in the page's language, with what fits marked
   * @param also the phrase that fits, where it isn't the name; else empty; alsoChinese says in which language
   */
  record Result(Item item, List<Marked> name, List<Marked> also, boolean alsoChinese) {}

  private final SearchGuide guide;
  private final Catalogue catalogue;

  SearchPages(SearchGuide guide, Catalogue catalogue) {
    this.guide = guide;
    this.catalogue = catalogue;
  }

  @GetMapping("/search")
  String search(@RequestParam(required = false) String q, @RequestHeader(name = "HX-Request", required = false) String script,
      @RequestHeader(name = "HX-Boosted", required = false) String boosted, Model model) {
    SearchGuide.Answer answer = guide.search(q);
    model.addAttribute("q", answer.typed());
    model.addAttribute("results", answer.hits().stream().map(SearchPages::result).toList());
    model.addAttribute("suggestions", answer.suggestions());
    boolean part = script != null && boosted == null;
    if (!part) {
      model.addAttribute("categories", CategoryMatters.all(catalogue));
    }
    return part ? "portal/parts :: results" : "portal/search";
  }

  /** The name itself is marked where it holds what fits; else the phrase that fits is shown beside it. */
  private static Result result(SearchGuide.Hit hit) {
    String name = Words.english() ? hit.item().nameEn() : hit.item().nameZh();
    String fits = hit.phrase().substring(hit.from(), hit.to());
    int at = name.toLowerCase(Locale.ROOT).indexOf(fits.toLowerCase(Locale.ROOT));
    return at >= 0
        ? new Result(hit.item(), Marked.of(name, at, at + fits.length()), List.of(), false)
        : new Result(hit.item(), Marked.of(name, 0, 0), Marked.of(hit.phrase(), hit.from(), hit.to()),
            hit.phrase().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
  }
}
