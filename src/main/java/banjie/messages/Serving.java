package banjie.messages;

import static banjie.casefile.EventKind.*;

import banjie.casefile.Actor;
import banjie.casefile.CaseEvent;
import banjie.casefile.EventKind;
import banjie.platform.BureauClock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What has to be served, and how the case's record says that it was. */
public final class Serving {

  public enum How {
    PORTAL("网上收件箱", "inbox"), COUNTER("窗口直接送达", "at the counter"), POST("邮寄送达", "by post");

    final String zh;
    final String en;

    How(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  public enum Basis {
    ARRIVED("进入受送达人指定的系统（电子签名法第十一条）", "entered the system the recipient designated (Electronic Signature Law, article 11)"),
    READ("受送达人已阅", "read by the recipient"),
    SIGNED("当面签收", "signed for in person"),
    POSTED("邮寄签收", "received by post");

    final String zh;
    final String en;

    Basis(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  /** Events that make a document (DOMAIN §4) by which terms begin or a case ends; other messages only inform. */
  private static final Set<EventKind> KINDS = Set.of(RETURNED_BY_STATION, ACCEPTED, ACCEPTED_WITH_DEFERRAL, ACCEPTED_BY_SILENCE,
      NOT_ACCEPTED, CORRECTION_ASKED, CORRECTION_LAPSED, DEFERRAL_LAPSED, WITHDRAWN, SPECIAL_PROCEDURE_STARTED,
      EXTENDED, APPROVED, REFUSED, COMPLETED, DOCUMENT_CORRECTED);

  private Serving() {}

  static boolean demandedBy(EventKind kind) {
    return KINDS.contains(kind);
  }

  /** @param servedAt may lie before the moment of recording, where a paper was handed over */
  static CaseEvent event(long message, String kind, String title, How how, Basis basis, Instant servedAt, Relation relation,
      Actor by, Instant now) {
    Map<String, Object> detail = new LinkedHashMap<>(Map.of("message", message, "kind", kind, "method", how.name(),
        "basis", basis.name(), "servedAt", servedAt.atZone(BureauClock.ZONE).toOffsetDateTime().toString()));
    if (relation != null) {
      detail.put("relation", relation.name());
    }
    return new CaseEvent(EventKind.SERVED, now, by, "《" + title + "》" + how.zh + "：" + basis.zh, detail);
  }
}
