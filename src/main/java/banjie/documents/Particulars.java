package banjie.documents;

import static banjie.documents.Snapshot.iso;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseMilestones;
import banjie.casefile.Delivery;
import banjie.casefile.EventKind;
import banjie.casefile.Paper;
import banjie.casefile.Signature;
import banjie.catalogue.Item;
import banjie.deadlines.ClockLedger;
import banjie.deadlines.PauseCause;
import banjie.platform.BureauClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What one kind of document prints besides what all do (DOMAIN §4). */
@Component
class Particulars {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(BureauClock.ZONE);

  private static final Map<String, String> METHODS = Map.of("COUNTER", "直接送达（窗口领取）", "POST", "邮寄送达", "ELECTRONIC", "电子送达");

  private final DocumentSettings settings;
  private final String publicUrl;

  Particulars(DocumentSettings settings, @Value("${banjie.public-url}") String publicUrl) {
    this.settings = settings;
    this.publicUrl = publicUrl;
  }

  void add(Map<String, Object> to, DocumentKind kind, CaseFile file, Item item, Occasion occasion) {
    PaperLines papers = new PaperLines(file.papers(), item);
    CaseMilestones m = file.milestones();
    switch (kind) {
      case RECEIPT -> {
        to.put("receivedAt", iso(m.submittedAt()));
        to.put("papers", papers.receipt());
      }
      case ACCEPTANCE -> dates(to, file, occasion);
      case NON_ACCEPTANCE -> {
        to.put("reason", occasion.reason());
        to.put("competentOrgan", occasion.said("competentOrgan"));
        remedies(to);
      }
      case ONE_TIME_NOTICE -> {
        var gaps = papers.gaps(occasion.papers("gaps"), occasion.reason());
        to.put("papers", gaps);
        // What is said of every single paper isn't said again of all.
        boolean each = file.papers().in(Paper.State.MISSING).stream().allMatch(paper -> paper.note() != null);
        to.put("note", each ? null : occasion.reason());
        to.put("deadlineAt", iso(m.correctionDueAt()));
        to.put("provisional", m.correction().provisional());
      }
      case COMMITMENT -> commitment(to, file, papers.named(occasion.papers("papers")));
      case DEFERRAL_NOTICE -> {
        dates(to, file, occasion);
        to.put("papers", papers.named(occasion.papers("deferred")));
        to.put("deadlineAt", iso(m.deferralDueAt()));
        to.put("deadlineProvisional", m.deferral().provisional());
      }
      case SPECIAL_PROCEDURE -> {
        to.put("cause", cause(occasion.said("cause")));
        to.put("reason", occasion.reason());
        to.put("days", occasion.said("days"));
        to.put("untilOn", isoOf(occasion.said("until")));
      }
      case EXTENSION -> {
        to.put("reason", occasion.reason());
        to.put("days", occasion.said("days"));
        to.put("dueBeforeAt", isoOf(occasion.said("dueBefore")));
        to.put("dueAfterAt", isoOf(occasion.said("dueAfter")));
        to.put("provisional", file.clocks().promised().provisional());
        to.put("approver", occasion.by());
      }
      case APPROVAL -> {
        to.put("decidedOn", iso(m.decidedAt()));
        to.put("resultName", item.resultZh() == null ? item.nameZh() + "办理结果" : item.resultZh());
        to.put("deliveryOn", iso(m.deliveryDueAt()));
        to.put("provisional", m.delivery().provisional());
      }
      case REFUSAL -> {
        to.put("reason", occasion.reason());
        remedies(to);
      }
      case RETURN -> {
        to.put("ground", ground(occasion, papers));
        to.put("papers", papers.held());
        if (occasion.kind() == EventKind.DEFERRAL_LAPSED || occasion.kind() == EventKind.RETURNED_BY_STATION) {
          remedies(to);
        }
      }
      case COMPLETION -> {
        to.put("result", occasion.reason());
        to.put("completedOn", iso(m.completedAt()));
        to.put("ratingUrl", publicUrl);
      }
      case DELIVERY_RECEIPT -> delivery(to, file);
    }
  }

  private void dates(Map<String, Object> to, CaseFile file, Occasion occasion) {
    CaseMilestones m = file.milestones();
    ClockLedger statutory = file.clocks().statutory();
    to.put("acceptedOn", iso(m.acceptedAt()));
    to.put("promisedAt", iso(file.clocks().promised().dueAt()));
    to.put("instant", file.filing().instant());
    to.put("provisional", file.clocks().promised().provisional());
    to.put("statutoryOn", statutory == null ? null : iso(statutory.dueAt()));
    to.put("statutoryProvisional", statutory != null && statutory.provisional());
    to.put("silence", occasion.kind() == EventKind.ACCEPTED_BY_SILENCE);
  }

  private static void commitment(Map<String, Object> to, CaseFile file, Object papers) {
    Signature signature = file.milestones().commitmentSignature();
    to.put("papers", papers);
    to.put("supplyDays", file.filing().deferralDays());
    to.put("signedName", signature.name());
    to.put("signedAt", iso(file.milestones().committedAt()));
    to.put("signedHow", signature.method() == Signature.Method.PAPER
        ? "在办理窗口书面签署，扫描件随卷保存"
        : "登录门户键入姓名并确认，网络地址 " + signature.address());
  }

  private static void delivery(Map<String, Object> to, CaseFile file) {
    Delivery delivery = file.milestones().proofOfDelivery();
    boolean approved = Boolean.TRUE.equals(file.milestones().approved());
    to.put("document", (approved ? DocumentKind.APPROVAL : DocumentKind.REFUSAL).titleZh(file.filing().matterNumber()));
    to.put("recipient", delivery.recipient() == null ? file.filing().applicantName() : delivery.recipient());
    to.put("deliveredAt", iso(file.milestones().deliveredAt()));
    to.put("method", METHODS.getOrDefault(delivery.method(), delivery.method()));
    to.put("place", delivery.place() != null ? delivery.place() : switch (delivery.method()) {
      case "COUNTER" -> to.get("office");
      case "POST" -> "申请人填写的邮寄地址";
      default -> "申请人的电子收件地址";
    });
    to.put("relation", delivery.relation());
    to.put("witness", delivery.witness());
    to.put("note", delivery.note());
  }

  private void remedies(Map<String, Object> to) {
    to.put("remedies", true);
    to.put("reviewOrgan", settings.reviewOrgan());
    to.put("court", settings.court());
  }

  private static String ground(Occasion occasion, PaperLines papers) {
    String words = occasion.reason() == null ? "" : "：" + occasion.reason();
    return switch (occasion.kind()) {
      case DEFERRAL_LAPSED -> "容缺材料（" + papers.names(occasion.papers("papers")) + "）逾期未补交，视为放弃申请，作退件办结"
          + (occasion.said("barredUntil") == null ? "" : "；" + DAY.format(Instant.parse(occasion.said("barredUntil"))) + "前不再适用容缺受理，可申请信用修复");
      case CORRECTION_LAPSED -> "一次性告知需要补正的材料逾期未补正，视为撤回申请";
      case WITHDRAWN -> "申请人撤回申请" + words;
      default -> "社保所（社区）退回" + words;
    };
  }

  private static String cause(String code) {
    return Arrays.stream(PauseCause.values()).filter(cause -> cause.name().equals(code))
        .map(PauseCause::nameZh).findFirst().orElse(code);
  }

  private static String isoOf(String moment) {
    return moment == null ? null : iso(moment.length() > 10 ? OffsetDateTime.parse(moment).toInstant()
        : LocalDate.parse(moment).atStartOfDay(BureauClock.ZONE).toInstant());
  }
}
