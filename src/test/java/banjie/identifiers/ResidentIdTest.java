package banjie.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentIdTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);
  /** From 1900-01-01 to 2026-11-22. */
  private static final int BIRTH_DAYS = 46_346;

  @ParameterizedTest
  @CsvSource({"11010519491231002X, 1949-12-31, FEMALE", "440524188001010014, 1880-01-01, MALE"})
  void knownNumbersTellBirthDateAndSex(String number, LocalDate birth, Sex sex) {
    ResidentId id = ResidentId.of(number, TODAY);

    assertThat(id.birthDate()).isEqualTo(birth);
    assertThat(id.sex()).isEqualTo(sex);
    assertThat(id.isHmtPermit()).isFalse();
  }

  @Test
  void whatAChineseKeyboardTypesIsUnderstood() {
    assertThat(ResidentId.of(" １１０１０５ 19491231 002x ", TODAY).number()).isEqualTo("11010519491231002X");
  }

  @ParameterizedTest
  @CsvSource({
      "'', 18 characters", "11010519491231002, 18 characters", "11010519491231002XX, 18 characters",
      "1101051949123100X2, 18 characters", "11010519491231002Y, 18 characters",
      "110105194912310021, check character", "11010519491331002X, birth date", "11010519490229002X, birth date",
      "11010520991231002X, future", "99010519491231002X, no region", "00010519491231002X, no region"})
  void badNumbersAreRefusedWithTheReason(String number, String reason) {
    assertThatThrownBy(() -> ResidentId.of(number, TODAY))
        .isInstanceOf(InvalidIdentifier.class).hasMessageContaining(reason);
  }

  @Test
  void aMissingNumberIsRefusedLikeAnEmptyOne() {
    assertThatThrownBy(() -> ResidentId.of(null, TODAY)).isInstanceOf(InvalidIdentifier.class);
  }

  @ParameterizedTest
  @CsvSource({"810000", "820000", "830000"})
  void permitsOfHongKongMacaoAndTaiwanResidentsAreBuiltAlike(String region) {
    ResidentId id = ResidentId.of(closed(region + "19900101001"), TODAY);

    assertThat(id.isHmtPermit()).isTrue();
    assertThatThrownBy(() -> ResidentId.of(closed("810001" + "19900101001"), TODAY)).hasMessageContaining("no region");
  }

  @ParameterizedTest
  @CsvSource({
      "20100301, 2026-02-28, 15", "20100301, 2026-03-01, 16", "20081124, 2026-11-23, 17", "20081123, 2026-11-23, 18",
      "20080229, 2026-02-28, 17", "20080229, 2026-03-01, 18", "20261123, 2026-11-23, 0"})
  void ageIsCompletedYears(String birth, LocalDate on, int age) {
    assertThat(ResidentId.of(closed("210300" + birth + "001"), TODAY).ageOn(on)).isEqualTo(age);
  }

  @Test
  void textFormHidesTheBirthDate() {
    assertThat(ResidentId.of("11010519491231002X", TODAY)).hasToString("110***********002X");
  }

  @Property
  void anySingleChangedDigitIsFound(
      @ForAll @IntRange(max = BIRTH_DAYS) int day, @ForAll @IntRange(max = 999) int sequence,
      @ForAll @IntRange(max = 16) int position, @ForAll @IntRange(min = 1, max = 9) int shift) {
    String number = number(day, sequence);
    char changed = (char) ('0' + (number.charAt(position) - '0' + shift) % 10);
    String wrong = number.substring(0, position) + changed + number.substring(position + 1);

    assertThat(ResidentId.of(number, TODAY).number()).isEqualTo(number);
    assertThatThrownBy(() -> ResidentId.of(wrong, TODAY)).isInstanceOf(InvalidIdentifier.class);
  }

  @Property
  void anyTwoSwappedNeighboursAreFound(
      @ForAll @IntRange(max = BIRTH_DAYS) int day, @ForAll @IntRange(max = 999) int sequence,
      @ForAll @IntRange(max = 16) int position) {
    String number = number(day, sequence);
    String swapped = number.substring(0, position) + number.charAt(position + 1) + number.charAt(position)
        + number.substring(position + 2);

    if (!swapped.equals(number)) {
      assertThatThrownBy(() -> ResidentId.of(swapped, TODAY)).isInstanceOf(InvalidIdentifier.class);
    }
  }

  @Property
  void exactlyOneCheckCharacterFits(@ForAll @IntRange(max = BIRTH_DAYS) int day, @ForAll @IntRange(max = 999) int seq) {
    String first17 = number(day, seq).substring(0, 17);

    assertThat("0123456789X".chars().filter(last -> isGood(first17 + (char) last))).hasSize(1);
  }

  private static boolean isGood(String number) {
    try {
      ResidentId.of(number, TODAY);
      return true;
    } catch (InvalidIdentifier invalid) {
      return false;
    }
  }

  private static String number(int day, int sequence) {
    String birth = FIRST_BIRTH.plusDays(day).toString().replace("-", "");
    return closed("210300" + birth + String.format("%03d", sequence));
  }

  private static String closed(String first17) {
    return first17 + Mod11.check(first17);
  }
}
