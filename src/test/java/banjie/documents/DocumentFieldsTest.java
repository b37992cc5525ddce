package banjie.documents;

import static org.assertj.core.api.Assertions.assertThat;

import banjie.Bureau;
import banjie.casefile.Actor;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.deadlines.Deadlines;
import banjie.deadlines.PauseCause;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What each document prints, read back from its PDF (DOMAIN §4). Monday 2026-11-23, 9:00. */
class DocumentFieldsTest extends DocumentDriver {

  private static final String[] REMEDIES = {"六十日内向海城市人民政府申请行政复议", "六个月内", "有管辖权的人民法院提起行政诉讼"};

  @Autowired
  CaseFiles files;
  @Autowired
  TransactionOperations transactions;
  @Autowired
  Deadlines deadlines;

  /** What all documents print, besides their own. */
  private void prints(String id, DocumentKind kind, String title, String word, String... fields) {
    var theCase = bureau.theCase(id);
    String text = text(id, kind);
    assertThat(text).contains("海城市人力资源和社会保障局", title, "海人社" + word + "字〔2026〕", theCase.at("/number").asText(),
        theCase.at("/applicantName").asText().replace(" ", ""),
        kind == DocumentKind.COMMITMENT ? "承诺人" : "（盖章）", "监督电话：见办事大厅公示", "联系电话：见办事大厅公示",
        "办理窗口：海城政务服务中心", "经办人：", "核验码", "http://localhost:8080/verify/", "第1页");
    assertThat(text).contains(fields);
    assertThat(text).doesNotContain("null", "示例note");
  }

  @Test
  void receipt() {
    String id = filedByCitizen();
    prints(id, DocumentKind.RECEIPT, "收件凭证", "收", "2026年11月23日9时00分", "参保登记表》已收", "有效身份证件待提供", "张三（示例）",
        "210***********1233", "经办人：网上办理", "五个工作日内");
  }

  @Test
  void acceptance() {
    prints(accepted(), DocumentKind.ACCEPTANCE, "受理通知书", "受", "受理日期2026年11月23日", "承诺办结时间2026年11月26日17时00分前",
        "法定办结期限2026年12月7日前", "可拨打监督电话", "经办人：李受理", "予以受理");
  }

  @Test
  void acceptanceBySilenceNamesTheRule() {
    String id = bureau.file(ITEM);
    bureau.timePassesTo("2026-11-30T17:00");

    prints(id, DocumentKind.ACCEPTANCE, "受理通知书", "受", "行政许可法》第三十二条", "受理日期2026年11月23日", "经办人：系统");
  }

  @Test
  void aDateInAnUnpublishedYearIsMarkedAsProvisional() {
    time.at("2026-12-30T10:00");
    assertThat(text(accepted(), DocumentKind.ACCEPTANCE)).contains("暂定：所涉年度放假安排尚未公布");
    time.at("2026-11-23T09:00");
    assertThat(text(accepted(), DocumentKind.ACCEPTANCE)).doesNotContain("暂定");
  }

  @Test
  void nonAcceptance() {
    String id = bureau.file(ITEM);
    bureau.finish("intake", id, "INTAKE",
        Map.of("decision", "DECLINE", "reason", "本事项不属于本机关职权", "competentOrgan", "海城市示例局"));

    prints(id, DocumentKind.NON_ACCEPTANCE, "不予受理通知书", "不受", "理由：本事项不属于本机关职权", "请向有权机关海城市示例局申请");
    assertThat(text(id, DocumentKind.NON_ACCEPTANCE)).contains(REMEDIES);
  }

  @Test
  void oneTimeNotice() {
    String id = bureau.file(ITEM);
    List<String> papers = bureau.theCase(id).at("/papers").findValuesAsText("code");
    bureau.finish("intake", id, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps", papers, "gapNote", "复印件不清晰，请重新提供"));

    prints(id, DocumentKind.ONE_TIME_NOTICE, "一次性告知书", "告知", "复印件不清晰，请重新提供", "补正期限：请于2026年12月2日17时00分前",
        "视为撤回申请", "签收", "送达日期2026年11月23日", "不再要求补正其他材料", "原件1份");
    for (String name : bureau.theCase(id).at("/papers").findValuesAsText("nameZh")) {
      assertThat(text(id, DocumentKind.ONE_TIME_NOTICE)).contains(name.replace(" ", ""));
    }
  }

  @Test
  void commitmentAndDeferralNotice() {
    String id = deferred();

    prints(id, DocumentKind.COMMITMENT, "容缺受理承诺书", "诺", "财务审计报告", "7个工作日内补齐", "视为放弃申请", "退件处理",
        "在办理窗口书面签署，扫描件随卷保存", "签署时间：2026年11月23日9时00分", "承诺人（签名）：");
    prints(id, DocumentKind.DEFERRAL_NOTICE, "容缺受理通知书", "容", "财务审计报告", "补交期限：2026年12月2日17时00分前",
        "承诺办结时间2026年11月30日17时00分前", "法定办结期限2026年12月21日前", "视为放弃申请", "一式两份", "不可抗力");
  }

  @Test
  void specialProcedureAndExtension() {
    String id = accepted();
    Actor officer = new Actor(UUID.randomUUID(), "王审核");
    Actor supervisor = new Actor(UUID.randomUUID(), "卫督办");
    changed(id, file -> file.requestExtension(officer, 3, "案情复杂，需要进一步核实", 10, time.now(), deadlines));
    changed(id, file -> file.decideExtension(supervisor, true, null, time.now(), deadlines));
    changed(id, file -> file.requestSpecialProcedure(officer, PauseCause.APPRAISAL, 10, "需要对材料真伪进行鉴定", time.now()));
    changed(id, file -> file.decideSpecialProcedure(supervisor, true, null, time.now(), deadlines));

    prints(id, DocumentKind.EXTENSION, "延期通知书", "延", "延长理由：案情复杂，需要进一步核实", "原期限2026年11月26日17时00分",
        "延长后期限2026年12月1日17时00分前", "负责人卫督办批准", "延长3个工作日");
    prints(id, DocumentKind.SPECIAL_PROCEDURE, "特别程序告知书", "特", "进行鉴定", "理由：需要对材料真伪进行鉴定", "10个工作日",
        "预计至2026年12月7日止", "第四十五条");
  }

  private void changed(String id, Consumer<CaseFile> how) {
    transactions.executeWithoutResult(status -> {
      CaseFile file = files.open(UUID.fromString(id));
      how.accept(file);
      files.save(file);
    });
  }

  @Test
  void approvalOfAnOrdinaryMatterNeverSaysLicence() {
    String id = decided(true);

    prints(id, DocumentKind.APPROVAL, "准予决定书", "准", "决定准予办理", "决定日期2026年11月23日", "颁发证件（结果）", "2026年12月7日前", "公开查验");
    assertThat(text(id, DocumentKind.APPROVAL)).doesNotContain("许可");
  }

  @Test
  void approvalAndRefusalOfTheLicence() {
    for (boolean approve : new boolean[] {true, false}) {
      String id = bureau.file(LICENCE);
      bureau.finish("intake", id, "INTAKE", Map.of("decision", "ACCEPT"));
      bureau.finish("review", id, "LEAD_CHECK", Map.of("finding", "CONFORMS"));
      bureau.finish("review2", id, "SECOND_CHECK", Map.of("finding", "CONFORMS"));
      bureau.finish("review3", id, "REVIEW", approve ? Map.of("decision", "APPROVE")
          : Map.of("decision", "REFUSE", "reason", "经营场所不符合要求"));
      if (approve) {
        prints(id, DocumentKind.APPROVAL, "准予行政许可决定书", "许", "第三十八条第一款", "决定准予行政许可", "公众有权查阅", "劳务派遣经营许可办理结果");
      } else {
        prints(id, DocumentKind.REFUSAL, "不予行政许可决定书", "不许", "第三十八条第二款", "理由：经营场所不符合要求");
        assertThat(text(id, DocumentKind.REFUSAL)).contains(REMEDIES);
      }
    }
  }

  @Test
  void refusal() {
    String id = decided(false);

    prints(id, DocumentKind.REFUSAL, "不予批准决定书", "不准", "理由：参保信息与户籍登记不一致", "经办人：王审核");
    assertThat(text(id, DocumentKind.REFUSAL)).contains(REMEDIES).doesNotContain("许可");
  }

  @Test
  void returnsSayTheirGroundAndWhatIsGivenBack() {
    String lapsed = deferred();
    bureau.timePassesTo("2026-12-03T00:00");
    prints(lapsed, DocumentKind.RETURN, "退件通知书", "退", "容缺材料（财务审计报告）逾期未补交，视为放弃申请", "退回的材料如下", "公司章程");
    assertThat(text(lapsed, DocumentKind.RETURN)).contains(REMEDIES);

    time.at("2026-11-23T09:00");
    String asked = bureau.file(ITEM);
    bureau.finish("intake", asked, "INTAKE", Map.of("decision", "ASK_CORRECTION", "gaps",
        List.of(bureau.theCase(asked).at("/papers/0/code").asText()), "gapNote", "缺一份"));
    bureau.timePassesTo("2026-12-03T00:00");
    prints(asked, DocumentKind.RETURN, "终止办理通知书", "退", "逾期未补正，视为撤回申请", "没有收取需要退回的纸质材料");

    time.at("2026-11-23T09:00");
    String withdrawn = bureau.file(ITEM);
    bureau.post("intake", "/api/v1/cases/" + withdrawn + "/withdrawal", Map.of("version", 0, "reason", "不再需要"));
    prints(withdrawn, DocumentKind.RETURN, "终止办理通知书", "退", "申请人撤回申请：不再需要", "重新提出申请");

    String unstamped = bureau.file("unemployment-registration");
    bureau.finish("station", unstamped, "STATION", Map.of("decision", "RETURN", "reason", "户口不在本社区"));
    assertThat(text(unstamped, DocumentKind.RETURN)).contains("退件通知书", "社保所（社区）退回：户口不在本社区").contains(REMEDIES);
  }

  @Test
  void completionAndProofOfDelivery() {
    String id = decided(true);
    bureau.finish("complete", id, "COMPLETION", Map.of("resultName", "参保登记凭证", "resultNumber", "2026-77"));
    bureau.finish("complete", id, "DELIVERY", Map.of("method", "COUNTER", "recipient", "李四（示例）", "relation", "配偶",
        "witness", "见证人甲（示例）", "note", "持代办委托书"));

    prints(id, DocumentKind.COMPLETION, "办结通知书", "结", "参保登记凭证（2026-77）", "办结日期2026年11月23日", "评价", "需要退回的原件");
    prints(id, DocumentKind.DELIVERY_RECEIPT, "送达回证", "送", "准予决定书、参保登记凭证（2026-77）", "海人社准字〔2026〕1号", "受送达人", "2026年11月23日9时00分",
        "送达地点海城政务服务中心", "直接送达（窗口领取）", "李四（示例）", "配偶", "见证人甲（示例）", "持代办委托书", "送达人钱办结", "签名或者盖章");
  }
}
