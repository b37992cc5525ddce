package banjie.queue;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseMilestones;
import banjie.casefile.Extension;
import banjie.casefile.Paper;
import banjie.casefile.PaperSource;
import banjie.casefile.SpecialProcedure;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.deadlines.ClockLedger;
import banjie.deadlines.Term;
import banjie.platform.BureauClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the form of a step shows of its case, and the papers it lets the officer choose from. Never stored in the engine. */
@Component
public class StepFormData {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BureauClock.ZONE);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(BureauClock.ZONE);

  private final Catalogue catalogue;
  private final AnswerSummary answers;
  private final DeferralCredit credit;

  StepFormData(Catalogue catalogue, AnswerSummary answers, DeferralCredit credit) {
    this.catalogue = catalogue;
    this.answers = answers;
    this.credit = credit;
  }

  /** The option lists alone; what an officer chose is validated against them. */
  public static Map<String, Object> options(CaseFile file) {
    return Map.of(
        "paperOptions", options(file, paper -> true),
        "deferrableOptions", options(file, Paper::deferrable),
        "deferredOptions", options(file, paper -> paper.state() == Paper.State.SUPPLIED));
  }

  /** Everything: for officers who may see the case. */
  public Map<String, Object> shown(CaseFile file) {
    Map<String, Object> data = new LinkedHashMap<>(options(file));
    Item item = catalogue.item(file.filing().itemCode(), file.filing().catalogueVersion());
    data.put("caseNumber", file.number());
    data.put("itemName", item.nameZh());
    data.put("applicantSummary", answers.of(file.filing()));
    data.put("papersSummary", file.papers().list().stream()
        .map(StepFormData::line)
        .collect(Collectors.joining("\n")));
    data.put("datesSummary", dates(file));
    data.put("findings", String.join("\n", credit.findings(file)));
    data.put("extensionRequest", extension(file.milestones().extension()));
    data.put("procedureRequest", procedure(file.specialProcedure()));
    return data;
  }

  private static String extension(Extension asked) {
    return asked == null ? "" : asked.requestedBy().name() + "于" + DATE.format(asked.requestedAt()) + "申请延期"
        + asked.days() + "个工作日。理由：" + asked.reason();
  }

  private static String procedure(SpecialProcedure asked) {
    return asked == null ? "" : asked.requestedBy().name() + "于" + DATE.format(asked.requestedAt()) + "申请"
        + asked.cause().nameZh() + "，所需时间" + asked.days() + "个工作日。理由：" + asked.reason();
  }

  private static String line(Paper paper) {
    PaperSource source = paper.source();
    return "【" + paper.state().nameZh() + "】" + paper.nameZh()
        + (paper.note() == null ? "" : "——" + paper.note())
        + (paper.form() == null ? "" : "（" + paper.form() + "）")
        + (source == null ? "" : "（来自本局办件" + source.caseNumber() + "，" + source.itemNameZh() + "，"
            + DAY.format(source.at()) + "）");
  }

  private static String dates(CaseFile file) {
    CaseMilestones m = file.milestones();
    StringBuilder dates = new StringBuilder("提交：" + DATE.format(m.submittedAt()));
    append(dates, "一次性告知期限", m.notice());
    append(dates, "承诺办结", file.promised());
    append(dates, "法定期限", file.statutory());
    append(dates, "容缺补正期限", m.deferral());
    append(dates, "送达期限", m.delivery());
    return dates.toString();
  }

  private static void append(StringBuilder dates, String name, Term term) {
    if (term != null) {
      append(dates, name, term.dueAt(), term.provisional());
    }
  }

  private static void append(StringBuilder dates, String name, ClockLedger clock) {
    if (clock != null && clock.isStarted()) {
      append(dates, name, clock.dueAt(), clock.provisional());
      dates.append(clock.paused() ? "（时限暂停中）" : "");
    }
  }

  private static void append(StringBuilder dates, String name, Instant at, boolean provisional) {
    dates.append('\n').append(name).append('：').append(DATE.format(at)).append(provisional ? "（暂定，所涉年度放假安排尚未公布）" : "");
  }

  private static List<Map<String, String>> options(CaseFile file, Predicate<Paper> which) {
    return file.papers().list().stream()
        .filter(which)
        .map(paper -> Map.of("label", paper.nameZh(), "value", paper.code()))
        .toList();
  }
}
