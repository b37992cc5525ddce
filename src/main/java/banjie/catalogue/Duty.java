package banjie.catalogue;

/**
 * An obligation of the applicant, never a limit of the case.
 *
 * @param days calendar days
 */
public record Duty(int days, String textZh, String textEn, String reading) {}
