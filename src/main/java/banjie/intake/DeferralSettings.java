package banjie.intake;

import banjie.casefile.DeferralClock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How deferred papers act on the promised clock; a case keeps what held when it was accepted. */
@ConfigurationProperties("banjie.deferral")
record DeferralSettings(@DefaultValue("PAUSE_WHEN_WAITING") DeferralClock clock) {}
