package banjie.process;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matter 4: instant, after the station has stamped the form. */
class UnemploymentRegistrationTest extends StationMatterWalk {

  @Override
  String process() {
    return Models.UNEMPLOYMENT_REGISTRATION;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("unemployment-registration", "2026-11-23T10:00", "2026-11-23"),
        new Promise("unemployment-registration", "2026-11-22T10:00", "2026-11-23"));
  }

  @Override
  String stationTask() {
    return Models.TASK_STAMP_AT_STATION;
  }

  @Override
  Map<String, ?> stamp() {
    return Map.of("decision", "STAMP", "communityStamp", true);
  }

  @Test
  void theStationSeesToTheCommunitysStampFirst() {
    CaseWalk life = atStation();

    Bureau.Answer answer = life.tried("station", "STATION", Map.of("decision", "STAMP"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().toString()).contains("communityStamp");
    life.in(process()).isWaitingAt(stationTask());
  }

  @Test
  void nobodyUnderSixteenIsRegistered() {
    isNotEligible(item(), Map.of("idNumber", IdNumbers.bornOn("2010-11-24")), "idNumber");
  }

  @Test
  void whoHasWorkIsNotRegisteredAsUnemployed() {
    isNotEligible(item(), Map.of("unemployed", false), "unemployed");
  }
}
