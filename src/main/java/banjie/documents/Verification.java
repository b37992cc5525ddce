package banjie.documents;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What anybody may know of a document who holds it: no name, no matter, no case. */
@Component
public class Verification {

  /**
   * @param fingerprint SHA-256 of the PDF, hexadecimal
   * @param replaced a later document has taken its place
   * @param replacedByNumber number and date of that one; null where there is none
   */
  public record Finding(String code, String kind, String titleZh, String titleEn, String number, OffsetDateTime date, String organ,
      String fingerprint, boolean replaced, String replacedByNumber, OffsetDateTime replacedOn) {}

  private final DocumentMapper documents;
  private final DocumentSettings settings;

  Verification(DocumentMapper documents, DocumentSettings settings) {
    this.documents = documents;
    this.settings = settings;
  }

  /**
   * @param typed as people type it: with spaces or hyphens, in small letters
   * @throws banjie.platform.Refusal "unknown-code"
   */
  public Finding find(String typed) {
    StoredDocument document = documents.byCode(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    if (document == null) {
      throw DocumentRefused.unknownCode();
    }
    StoredDocument later = document.replacedBy() == null ? null : documents.find(document.replacedBy());
    return new Finding(document.code(), document.kind(), document.titleZh(), document.titleEn(), document.numberText(),
        document.at(), settings.organ(), document.sha256(), later != null, later == null ? null : later.numberText(),
        later == null ? null : later.at());
  }

  /** The file is that document, to the last byte. */
  public static boolean isOf(Finding finding, byte[] file) {
    return Fingerprint.of(file).equals(finding.fingerprint());
  }
}
