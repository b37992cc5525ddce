package banjie.process;

import java.util.stream.Stream;

/** Matter 10: three working days. */
class ResidentPensionCancellationTest extends MatterWalk {

  @Override
  String process() {
    return Models.RESIDENT_PENSION_CANCELLATION;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("resident-pension-cancellation", "2026-11-23T10:00", "2026-11-26"),
        new Promise("resident-pension-cancellation", "2026-12-30T10:00", "2027-01-05"),
        new Promise("resident-pension-cancellation", "2023-09-27T10:00", "2023-10-08"));
  }
}
