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
import org.junit.jupiter.params.provider.ValueSource;

class OtherIdentifiersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "91440101MA5CJQ4N59", " ９１350100m000100y43 "})
  void goodCreditCodesAreRead(String code) {
    assertThat(UnifiedSocialCreditCode.of(code).code()).hasSize(18).isUpperCase();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "91350203M0001QAY9B", "91350100M000100Y4", "91350100M000100Y4I", "9135O100M000100Y43"})
  void badCreditCodesAreRefused(String code) {
    assertThatThrownBy(() -> UnifiedSocialCreditCode.of(code)).isInstanceOf(InvalidIdentifier.class);
  }

  @Test
  void theOrganisationCodeInsideIsVerifiedToo() {
    String wrongInside = "91350100M000100Y5";
    String outerFits = wrongInside + UnifiedSocialCreditCode.check(wrongInside);

    assertThatThrownBy(() -> UnifiedSocialCreditCode.of(outerFits)).hasMessageContaining("check character");
  }

  @Property
  void anySingleChangedCharacterOfACreditCodeIsFound(
      @ForAll @IntRange(max = 99_999) int serial, @ForAll @IntRange(max = 17) int position,
      @ForAll @IntRange(min = 1, max = 30) int shift) {
    String code = creditCode(serial);
    char changed = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(position)) + shift) % ALPHABET.length());

    assertThat(UnifiedSocialCreditCode.of(code).code()).isEqualTo(code);
    assertThatThrownBy(() -> UnifiedSocialCreditCode.of(
        code.substring(0, position) + changed + code.substring(position + 1))).isInstanceOf(InvalidIdentifier.class);
  }

  private static String creditCode(int serial) {
    String body = "91210381MAD" + String.format("%05d", serial);
    String first17 = body + UnifiedSocialCreditCode.organisationCheck(body);
    return first17 + UnifiedSocialCreditCode.check(first17);
  }

  @Test
  void theNewForeignPermitHasACheckCharacterAndABirthDate() {
    String first17 = "91124819850612001";
    ForeignPermit permit = ForeignPermit.of(first17 + Mod11.check(first17), TODAY);

    assertThat(permit.birthDate()).contains(LocalDate.of(1985, 6, 12));
    char wrong = Mod11.check(first17) == '0' ? '1' : '0';
    assertThatThrownBy(() -> ForeignPermit.of(first17 + wrong, TODAY)).hasMessageContaining("check character");
  }

  @Test
  void theOldForeignPermitStaysValidAndTellsNoBirthDate() {
    assertThat(ForeignPermit.of("usa110085061201", TODAY).birthDate()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "US110085061201", "USA11008506120", "11010519491231002X", "911248198506120"})
  void otherShapesAreNoForeignPermit(String number) {
    assertThatThrownBy(() -> ForeignPermit.of(number, TODAY)).isInstanceOf(InvalidIdentifier.class);
  }

  @ParameterizedTest
  @CsvSource({"13800000001", "+86 138-0000-0001", "008613800000001", "１３８００００００ ０１"})
  void mobileNumbersAreTidied(String typed) {
    assertThat(Mobile.of(typed).number()).isEqualTo("13800000001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12800000001", "1380000000", "138000000011", "0412-3220000", "1380000000a"})
  void otherNumbersAreNoMobile(String typed) {
    assertThatThrownBy(() -> Mobile.of(typed)).isInstanceOf(InvalidIdentifier.class);
  }

  @ParameterizedTest
  @CsvSource({"E12345678, true", "e1234 5678, true", "E123, false", "E1234567890123456789012, false", "E1234_678, false"})
  void passportsAreLettersAndDigits(String typed, boolean good) {
    if (good) {
      assertThat(Passport.of(typed).number()).isEqualTo("E12345678");
    } else {
      assertThatThrownBy(() -> Passport.of(typed)).isInstanceOf(InvalidIdentifier.class);
    }
  }
}
