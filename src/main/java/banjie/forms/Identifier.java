package banjie.forms;

import banjie.identifiers.ForeignPermit;
import banjie.identifiers.InvalidIdentifier;
import banjie.identifiers.Mobile;
import banjie.identifiers.Passport;
import banjie.identifiers.ResidentId;
import banjie.identifiers.UnifiedSocialCreditCode;
import java.text.Normalizer;
import java.time.LocalDate;

/** The kinds of number a field may be marked with (property "identifier"); reading one tidies and verifies it. */
public enum Identifier {
  RESIDENT_ID,
  /** Any card with a check character that a person in China may hold. */
  PERSON_ID,
  /** The kind is the answer to another field (property "typeKey"). */
  ID_BY_TYPE,
  USCC,
  MOBILE;

  /**
   * @param kind the answer that names the kind of document; only for {@link #ID_BY_TYPE}, may be null
   * @return the number as it is stored
   * @throws InvalidIdentifier if it is no such number
   * @throws Complaint if it is one, but of another kind of document than the one chosen
   */
  String read(String text, Object kind, LocalDate today) {
    return switch (this) {
      case RESIDENT_ID -> ResidentId.of(text, today).number();
      case PERSON_ID -> person(text, today);
      case ID_BY_TYPE -> byKind(text, kind, today);
      case USCC -> UnifiedSocialCreditCode.of(text).code();
      case MOBILE -> Mobile.of(text).number();
    };
  }

  private static String person(String text, LocalDate today) {
    // A resident's number never begins with 9, a foreigner's old one begins with letters.
    String typed = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return typed.matches("(9|[A-Za-z]).*") ? ForeignPermit.of(text, today).number() : ResidentId.of(text, today).number();
  }

  private static String byKind(String text, Object kind, LocalDate today) {
    if (kind == null) {
      // The missing kind is complained about by its own field.
      return text;
    }
    return switch (kind.toString()) {
      case "RESIDENT_ID" -> resident(text, today, false);
      case "HMT_PERMIT" -> resident(text, today, true);
      case "FOREIGN_PERMIT" -> ForeignPermit.of(text, today).number();
      case "PASSPORT" -> Passport.of(text).number();
      default -> throw new IllegalStateException("no rule for documents of the kind " + kind);
    };
  }

  private static String resident(String text, LocalDate today, boolean hmtPermit) {
    ResidentId id = ResidentId.of(text, today);
    if (id.isHmtPermit() != hmtPermit) {
      throw new Complaint("与所选证件类型不符", "belongs to another kind of document than the one chosen");
    }
    return id.number();
  }
}
