package banjie.process;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matter 5: instant, after the station has stamped the form. */
class EmploymentCertificateEntryTest extends StationMatterWalk {

  @Override
  String process() {
    return Models.EMPLOYMENT_CERTIFICATE_ENTRY;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("employment-certificate-entry", "2026-11-23T10:00", "2026-11-23"),
        new Promise("employment-certificate-entry", "2025-10-11T10:00", "2025-10-11"));
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
  void nobodyUnderSixteenGetsACertificate() {
    isNotEligible(item(), Map.of("idNumber", IdNumbers.bornOn("2010-11-24")), "idNumber");
  }
}
