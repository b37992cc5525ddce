package banjie.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Terms in working days that no matter of the catalogue sets.
 *
 * @param notice to name everything missing, else the case counts as accepted (APL 32)
 * @param correction for the applicant to supply what the one notice names
 * @param delivery from the decision to the hand-over (APL 44)
 * @param extension the most that a supervisor may grant, once (APL 42)
 * @param forceMajeure the most by which a supervisor extends an applicant's term at a time (不可抗力)
 * @param callbackContact for a supervisor to reach an applicant who was dissatisfied
 * @param callbackRemedy to set right what was complained of, or explain it, and say so
 * @param callbackAttempts tries, after which somebody who can't be reached counts as such
 */
@ConfigurationProperties("banjie.limits")
public record Limits(@DefaultValue("5") int notice, @DefaultValue("7") int correction, @DefaultValue("10") int delivery,
    @DefaultValue("10") int extension, @DefaultValue("10") int forceMajeure,
    @DefaultValue("1") int callbackContact, @DefaultValue("5") int callbackRemedy, @DefaultValue("3") int callbackAttempts) {}
