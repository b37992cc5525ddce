package banjie.documents;

import banjie.casefile.CaseFile;
import banjie.casefile.EventKind;
import banjie.casefile.Step;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.platform.BureauClock;
import banjie.platform.Masks;
import banjie.platform.Refusal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Everything that a document prints, as it is when its event happens; what comes later changes no document. */
@Component
class Snapshot {

  private static final String BY_TIMER = "系统（期限届满自动作出）";
  private static final String ONLINE = "网上办理（系统出具）";

  private final DocumentSettings settings;
  private final Catalogue catalogue;
  private final Particulars particulars;

  Snapshot(DocumentSettings settings, Catalogue catalogue, Particulars particulars) {
    this.settings = settings;
    this.catalogue = catalogue;
    this.particulars = particulars;
  }

  Map<String, Object> of(DocumentKind kind, CaseFile file, Occasion occasion, Instant at) {
    var filing = file.filing();
    Item item = catalogue.item(filing.itemCode(), filing.catalogueVersion());
    Map<String, Object> printed = new LinkedHashMap<>();
    printed.put("title", kind == DocumentKind.RETURN ? titleOfReturn(occasion.kind()) : kind.titleZh(filing.matterNumber()));
    printed.put("organ", settings.organ());
    printed.put("shortName", settings.shortName());
    printed.put("caseNumber", file.number());
    printed.put("applicant", filing.applicantName());
    printed.put("identity", identity(filing.answers(), filing.identityNumber()));
    printed.put("item", item.nameZh().equals(item.matterNameZh()) ? item.nameZh()
        : item.matterNameZh() + "（" + item.nameZh() + "）");
    printed.put("licence", filing.isLicence());
    printed.put("office", office(occasion.kind() == EventKind.RETURNED_BY_STATION
        ? file.officeOf(Step.STATION) : filing.office()));
    printed.put("issuedOn", iso(at));
    printed.put("handler", handler(file, occasion));
    printed.put("contact", said(settings.contact(), catalogue.consultationPhone()));
    printed.put("complaintPhone", said(settings.complaintPhone(), catalogue.complaintPhone()));
    particulars.add(printed, kind, file, item, occasion);
    return printed;
  }

  /** What an applicant does online has no officer; who is named is the officer who did it. */
  private static String handler(CaseFile file, Occasion occasion) {
    return occasion.byId() == null ? BY_TIMER : occasion.byId().equals(file.filing().applicantId()) ? ONLINE : occasion.by();
  }

  private static String titleOfReturn(EventKind ground) {
    return ground == EventKind.WITHDRAWN || ground == EventKind.CORRECTION_LAPSED ? "终止办理通知书" : "退件通知书";
  }

  /** A person's number keeps its ends only (DOMAIN §7); an employer's is public. */
  private static String identity(Map<String, Object> answers, String number) {
    if (number == null || answers.containsKey("uscc")) {
      return number == null ? "—" : number;
    }
    return (String) Masks.masked(Map.of("idNumber", number)).get("idNumber");
  }

  private String office(String code) {
    try {
      return catalogue.office(code).nameZh();
    } catch (Refusal closedSince) {
      return code;
    }
  }

  private String said(String setting, String catalogued) {
    return !setting.isBlank() ? setting : catalogued != null && !catalogued.isBlank() ? catalogued : settings.unpublished();
  }

  /** ISO 8601 in the bureau's own time; null of null. */
  static String iso(Instant at) {
    return at == null ? null : at.atZone(BureauClock.ZONE).toOffsetDateTime().toString();
  }

  static Instant instant(String iso) {
    return OffsetDateTime.parse(iso).toInstant();
  }
}
