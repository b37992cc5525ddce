package banjie.identifiers;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/**
 * Citizen identity number (公民身份号码, GB 11643-1999), also the residence permit number of Hong Kong, Macao and Taiwan
 * residents, which is built alike. The region is where the number was first issued, never a proof of the household.
 */
public record ResidentId(String number) {

  /** Provinces of GB/T 2260 that appear in citizens' numbers. */
  private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33",
      "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
      "65", "71");
  private static final Set<String> HMT_REGIONS = Set.of("810000", "820000", "830000");

  /** A number is only ever made by {@link #of}; here the shape alone is held, since "today" is not known. */
  public ResidentId {
    if (number == null || !Mod11.hasShape(number)) {
      throw shape();
    }
  }

  /**
   * @param text as typed; full-width digits, blanks and a small x are accepted
   * @param today no birth date may lie after it
   * @throws InvalidIdentifier with the reason
   */
  public static ResidentId of(String text, LocalDate today) {
    ResidentId id = new ResidentId(Typed.plain(text));
    if (!PROVINCES.contains(id.number.substring(0, 2)) && !id.isHmtPermit()) {
      throw new InvalidIdentifier("前两位地区码不存在", "the first two digits name no region");
    }
    Mod11.requireBirthDate(id.number, today);
    Mod11.requireCheck(id.number);
    return id;
  }

  public LocalDate birthDate() {
    return Mod11.birthDate(number);
  }

  /** The 17th digit: odd for men, even for women. */
  public Sex sex() {
    return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** Completed years (周岁); the birthday itself counts. */
  public int ageOn(LocalDate date) {
    return Period.between(birthDate(), date).getYears();
  }

  /** 港澳台居民居住证: 81 Hong Kong, 82 Macao, 83 Taiwan. */
  public boolean isHmtPermit() {
    return HMT_REGIONS.contains(number.substring(0, 6));
  }

  /** Without the number, so that no log line carries one. */
  @Override
  public String toString() {
    return number.substring(0, 3) + "***********" + number.substring(14);
  }

  private static InvalidIdentifier shape() {
    return new InvalidIdentifier("应为 18 位号码，末位可为 X", "must have 18 characters, the last may be X");
  }
}
