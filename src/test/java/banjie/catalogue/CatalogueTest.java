package banjie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import banjie.deadlines.TimeLimit;
import banjie.platform.Refusal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private final Catalogue catalogue = Guide.CATALOGUE;

  @Test
  void holdsTheWholeGuide() {
    assertThat(catalogue.items()).hasSize(21);
    assertThat(catalogue.items().stream().map(Item::category).distinct()).hasSize(7)
        .isEqualTo(catalogue.categories().stream().map(Category::nameZh).toList());
    assertThat(catalogue.items().stream().map(Item::matterNumber).distinct())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    assertThat(catalogue.items().stream().map(Item::processId).distinct()).hasSize(13);
    assertThat(catalogue.offices()).hasSize(4);
    assertThat(catalogue.prohibitions().prohibitions()).hasSize(4);
  }

  @Test
  void promisesTheGuidesLimits() {
    Map<String, Integer> slow = new TreeMap<>(catalogue.items().stream()
        .filter(i -> i.timeLimit().kind() == TimeLimit.Kind.WORKING_DAYS)
        .collect(Collectors.toMap(Item::code, i -> i.timeLimit().days())));
    assertThat(slow).isEqualTo(Map.of(
        "contribution-assessment", 1, "staff-enrolment", 1, "staff-resumption", 1, "staff-reduction", 1,
        "resident-pension-enrolment", 3, "resident-pension-benefit", 5, "resident-pension-cancellation", 3,
        "employment-hardship-recognition", 3, "employment-hardship-subsidy", 3, "labour-dispatch-licence", 5));
    assertThat(catalogue.items().stream().filter(i -> !i.timeLimitConfirmed()).map(Item::code))
        .containsExactly("staff-enrolment", "staff-resumption", "staff-reduction");
  }

  @Test
  void onlyThreePapersOfTheLicenceAreDeferrable() {
    assertThat(catalogue.items().stream().filter(Item::deferrable).map(Item::code))
        .containsExactly("labour-dispatch-licence");
    assertThat(catalogue.items().stream().flatMap(i -> i.materials().stream()).filter(Material::deferrable))
        .extracting(Material::nameZh, Material::deferralWorkingDays)
        .containsExactly(
            tuple("公司章程", 7),
            tuple("验资报告", 7),
            tuple("财务审计报告", 7));
    assertThat(catalogue.deferrals().deferrals().get(0).severalAtOnce()).isTrue();
  }

  @Test
  void stationsStampBeforeMatters4And5And11And12() {
    assertThat(catalogue.items().stream().filter(Item::stampNeeded).map(Item::matterNumber)).containsExactly(4, 5, 11, 12);
  }

  @Test
  void stationsTakeMatters8To12() {
    assertThat(catalogue.items().stream()
        .filter(i -> i.channels().stream().anyMatch(c -> c.offices().contains("service-station")))
        .map(Item::matterNumber)).containsExactly(8, 9, 10, 11, 12);
  }

  @Test
  void bookingIsOfferedWhereTheGuideOffersIt() {
    assertThat(catalogue.items()).allSatisfy(i ->
        assertThat(i.booking()).isEqualTo(i.tips() != null && i.tips().contains("预约")));
    assertThat(catalogue.items().stream().filter(Item::extendedHours).map(Item::matterNumber)).containsExactly(13);
  }

  @Test
  void keepsVersions() {
    assertThat(catalogue.version()).isEqualTo("2026-11");
    assertThat(catalogue.item("staff-reduction", "2026-11")).isEqualTo(catalogue.item("staff-reduction"));
    assertThatThrownBy(() -> catalogue.item("staff-reduction", "1999-01"))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("unknown-catalogue-version"));
  }

  @Test
  void refusesAnUnknownMatter() {
    assertThatThrownBy(() -> catalogue.item("no-such")).isInstanceOfSatisfying(Refusal.class, r -> {
      assertThat(r.kind()).isEqualTo(Refusal.Kind.UNKNOWN);
      assertThat(r.code()).isEqualTo("unknown-matter");
      assertThat(r.problems().get(0).field()).isEqualTo("code");
    });
  }
}
