package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.access.Post;
import banjie.access.Role;
import banjie.access.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Matter 1: instant; minors apply through a guardian. */
class SocialSecurityCardIssueTest extends MatterWalk {

  @Autowired
  TestPeople people;

  @Override
  String process() {
    return Models.SOCIAL_SECURITY_CARD_ISSUE;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("social-security-card-issue", "2026-11-23T10:00", "2026-11-23"),
        new Promise("social-security-card-issue", "2026-11-23T17:30", "2026-11-24"),
        new Promise("social-security-card-issue", "2026-11-28T10:00", "2026-11-30"),
        new Promise("social-security-card-issue", "2026-02-14T10:00", "2026-02-14"),
        new Promise("social-security-card-issue", "2026-10-01T10:00", "2026-10-08"));
  }

  @Test
  void aMinorNeedsAGuardian() {
    String child = IdNumbers.bornOn("2015-06-01");

    isNotEligible(item(), Map.of("idNumber", child), "byGuardian");

    CaseWalk life = file(item(), Map.of("idNumber", child, "byGuardian", true,
        "guardianName", "演示监护人", "guardianIdNumber", IdNumbers.bornOn("1988-03-05")));
    assertThat(life.papers()).contains("guardian-household-register", "guardian-id-card");
  }

  @Test
  void aCitizenAppliesOnlineAndTheHallHandlesIt() {
    CaseWalk life = fileAs("citizen", Counter.HALL, item(), Map.of("idNumber", "210381199001011233"), List.of());
    assertThat(life.view().at("/channel").asText()).isEqualTo("ONLINE");
    assertThat(life.view().at("/office").asText()).isEqualTo("hall");

    life.accepted().reviewed(true).resultHandedOver();
    life.in(process()).isEnded();
  }

  @Test
  void aCitizenWithdrawsOnline() {
    isWithdrawn(fileAs("citizen", Counter.HALL, item(), Map.of("idNumber", "210381199001011233"), List.of()));
  }

  @Test
  void whoHoldsAllThreePostsFinishesItInOneVisitAsThreeSteps() {
    String clerk = people.newOfficer(new Post("hall", Role.INTAKE), new Post("hall", Role.REVIEW),
        new Post("hall", Role.COMPLETION)).username();
    CaseWalk life = file(item());
    life.in(process()).isWaitingAt(Drawn.CALL_INTAKE);

    Bureau.expect(200, bureau.post(clerk, "/api/v1/cases/" + life.id() + "/single-visit",
        Map.of("version", life.view().at("/version").asInt(), "resultName", "社会保障卡", "recipient", "领取人")));

    life.in(process()).hasPassed(Drawn.CLOSED).isEnded();
    assertThat(life.story()).isEqualTo(wholeStory(item()));
    assertThat(life.events("CLAIMED")).hasSize(3).allMatch(event -> event.at("/reason").asText().equals("即办件当场办结"));
  }
}
