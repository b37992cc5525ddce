package banjie.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Search", description = "The guide by the words that people use, by pinyin or in English; open to anyone")
class SearchApi {

  /** @param phrase what fits, {@code from} and {@code to} the fitting part of it */
  record Row(String code, String nameZh, String nameEn, String phrase, int from, int to) {}

  record Result(List<Row> items, List<String> suggestions) {}

  private final SearchGuide guide;

  SearchApi(SearchGuide guide) {
    this.guide = guide;
  }

  @GetMapping("/api/v1/search")
  @Operation(summary = "Items that fit, best first; or words to try instead")
  Result search(@RequestParam(required = false) String q) {
    SearchGuide.Answer answer = guide.search(q);
    return new Result(answer.hits().stream()
        .map(hit -> new Row(hit.item().code(), hit.item().nameZh(), hit.item().nameEn(), hit.phrase(), hit.from(), hit.to()))
        .toList(), answer.suggestions());
  }
}
