package banjie.filters;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.BanjieTest;
import banjie.Bureau;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Officers keep filters, each for themselves. */
@BanjieTest
class KeepFilterTest {

  @Autowired
  Bureau bureau;

  @Test
  void aKeptFilterIsItsOwnersAloneAndOneOfANameReplacesTheOther() {
    keep("养老", "list=queue&item=resident-pension-benefit", true);
    keep("今日到期", "due=TODAY", true);
    keep("养老", "list=queue&step=INTAKE", false);

    var mine = bureau.get("intake", "/api/v1/filters").body();
    assertThat(mine.findValuesAsText("name")).containsExactlyInAnyOrder("今日到期", "养老");
    assertThat(mine.findValuesAsText("query")).contains("list=queue&step=INTAKE");
    assertThat(mine.findValuesAsText("isDefault")).containsExactlyInAnyOrder("true", "false");
    assertThat(bureau.get("intake2", "/api/v1/filters").body()).isEmpty();

    long id = mine.get(0).at("/id").asLong();
    assertThat(bureau.send("intake2", HttpMethod.DELETE, "/api/v1/filters/" + id, null).status()).isEqualTo(404);
    assertThat(bureau.send("intake", HttpMethod.DELETE, "/api/v1/filters/" + id, null).status()).isEqualTo(204);
    assertThat(bureau.get("intake", "/api/v1/filters").body()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name=张三", "item=a&&due=TODAY", "item=<script>", "after=2026", "item"})
  void whatIsNoFilterIsNotKept(String query) {
    var answer = bureau.post("intake", "/api/v1/filters", Map.of("name", "试", "query", query, "isDefault", false));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(bureau.get("intake", "/api/v1/filters").body()).isEmpty();
  }

  @Test
  void thereIsALimitAndApplicantsHaveNone() {
    for (int n = 0; n < KeepFilter.MOST; n++) {
      keep("第" + n, "due=TODAY", false);
    }
    assertThat(bureau.post("intake", "/api/v1/filters", Map.of("name", "多", "query", "due=TODAY", "isDefault", false)).text("/code"))
        .isEqualTo("too-many-filters");
    keep("第3", "due=OVERDUE", false);
    assertThat(bureau.get("citizen", "/api/v1/filters").status()).isEqualTo(403);
  }

  private void keep(String name, String query, boolean asDefault) {
    Bureau.expect(204, bureau.post("intake", "/api/v1/filters", Map.of("name", name, "query", query, "isDefault", asDefault)));
  }
}
