package banjie.process;

import java.util.stream.Stream;

/** Matter 2: instant. */
class SocialSecurityCardCancellationTest extends MatterWalk {

  @Override
  String process() {
    return Models.SOCIAL_SECURITY_CARD_CANCELLATION;
  }

  @Override
  Stream<Promise> promises() {
    return Stream.of(
        new Promise("social-security-card-cancellation", "2026-11-23T10:00", "2026-11-23"),
        new Promise("social-security-card-cancellation", "2026-05-01T09:00", "2026-05-06"),
        new Promise("social-security-card-cancellation", "2026-05-09T16:59", "2026-05-09"));
  }
}
