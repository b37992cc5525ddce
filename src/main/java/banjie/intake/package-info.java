/** Intake: completeness, acceptance, the one notice of everything missing. */
package banjie.intake;
