package banjie.documents;

import banjie.platform.Codes;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues documents (制发): gives the running number, makes the PDF, stores it with its fingerprint; each once. Numbers are
 * given in a short transaction of their own and stay with the document whatever happens afterwards, so that a series has
 * no gap and no doublet; the PDF is made in another, which holds nothing but the document's row.
 */
@Component
public class SealDocuments {

  private static final Logger log = LoggerFactory.getLogger(SealDocuments.class);
  private static final int CODE_LENGTH = 12;
  /** At one look; others wait for the next, so that sealing never takes a processor for itself. */
  private static final int AT_ONCE = 40;

  private final DocumentMapper documents;
  private final DocumentJson json;
  private final DocumentPdf pdfs;
  private final Clock clock;
  private final String publicUrl;
  private final TransactionTemplate own;
  private final boolean enabled;

  SealDocuments(DocumentMapper documents, DocumentJson json, DocumentPdf pdfs, Clock clock, DocumentSettings settings,
      @Value("${banjie.public-url}") String publicUrl, PlatformTransactionManager transactions) {
    this.documents = documents;
    this.json = json;
    this.pdfs = pdfs;
    this.clock = clock;
    this.publicUrl = publicUrl;
    this.enabled = settings.sealing();
    own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Scheduled(fixedDelayString = "${banjie.documents.pause:5s}", initialDelayString = "${banjie.documents.pause:5s}")
  void lookAround() {
    if (enabled) {
      sealWaiting();
    }
  }

  /** @return how many documents were sealed; those that fail are tried again, after all others */
  public int sealWaiting() {
    number();
    int sealed = 0;
    for (long id : documents.waiting(AT_ONCE)) {
      try {
        sealed += Boolean.TRUE.equals(own.execute(status -> seal(documents.takeToSeal(id)))) ? 1 : 0;
      } catch (RuntimeException fault) {
        log.error("Document {} can't be sealed; it keeps its number and is tried again", id, fault);
        own.executeWithoutResult(status -> documents.failed(id));
      }
    }
    return sealed;
  }

  /** Sealed when this returns, by us or by another node. */
  void seal(long id) {
    number();
    own.executeWithoutResult(status -> seal(documents.waitToSeal(id)));
  }

  private void number() {
    if (documents.anyWithoutNumber()) {
      own.executeWithoutResult(status -> {
        documents.oneAtATime();
        documents.number();
      });
    }
  }

  private boolean seal(UnsealedDocument document) {
    if (document == null) {
      return false;
    }
    String code = Codes.random(CODE_LENGTH);
    Map<String, Object> printed = new LinkedHashMap<>(json.printed(document.printed()));
    printed.put("number", document.numberText());
    printed.put("code", spaced(code));
    printed.put("url", publicUrl + "/verify/" + code);
    if (document.kind().equals(DocumentKind.DELIVERY_RECEIPT.name())) {
      DocumentMapper.Delivered delivered = documents.delivered(document.caseId(), document.id());
      printed.put("documentNumber", delivered.number());
      printed.computeIfPresent("document", (field, decision) ->
          delivered.result() == null ? decision : decision + "、" + delivered.result());
    }
    byte[] pdf = pdfs.of(documents.template(document.template()), printed, document.at(), document.id());
    documents.seal(document.id(), code, clock.instant(), Fingerprint.of(pdf), pdf.length, pdf);
    return true;
  }

  /** In groups of four, as people read them. */
  static String spaced(String code) {
    return code.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
