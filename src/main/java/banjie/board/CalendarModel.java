package banjie.board;

import banjie.access.Person;
import banjie.calendar.CalendarDraft;
import banjie.calendar.CalendarNotices;
import banjie.calendar.CalendarYears;
import banjie.calendar.Calendars;
import banjie.calendar.Decree;
import banjie.calendar.NoticeText;
import banjie.deadlines.CalendarDay;
import banjie.platform.Refusal;
import banjie.redating.PreviewRedating;
import banjie.redating.RedatingRuns;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The calendar with what a notice or a decree would do to it; supervisors look, administrators load. */
@Component
public class CalendarModel {

  private static final int LISTED = 50;

  private final CalendarYears years;
  private final Calendars calendars;
  private final CalendarNotices notices;
  private final PreviewRedating preview;
  private final RedatingRuns runs;
  private final Validator validator;

  CalendarModel(CalendarYears years, Calendars calendars, CalendarNotices notices, PreviewRedating preview, RedatingRuns runs,
      Validator validator) {
    this.years = years;
    this.calendars = calendars;
    this.notices = notices;
    this.preview = preview;
    this.runs = runs;
    this.validator = validator;
  }

  /** @param base /board/calendar or /admin/calendar */
  public void fill(Model model, Integer year, String base, Person person) {
    model.addAttribute("year", year == null ? years.thisYear() : years.of(year));
    model.addAttribute("base", base);
    model.addAttribute("admin", person.isAdministrator());
    model.addAttribute("firmUntil", calendars.firmUntil());
    model.addAttribute("reminders", calendars.reminders());
    model.addAttribute("runs", runs.newest(person));
    for (String empty : List.of("text", "decreeDates", "decreeKind", "decreeName", "decreeTitle")) {
      model.addAttribute(empty, "");
    }
    model.addAttribute("problems", List.of());
  }

  /** What a notice would do, or what is wrong with it. @return whether it can be loaded */
  public boolean previewNotice(Model model, String text, Person person) {
    model.addAttribute("text", text);
    return preview(model, person, () -> notices.draft(bytes(text)));
  }

  /** The same for a decree, as typed. */
  public boolean previewDecree(Model model, String dates, String kind, String name, String title, Person person) {
    model.addAttribute("decreeDates", dates);
    model.addAttribute("decreeKind", kind);
    model.addAttribute("decreeName", name);
    model.addAttribute("decreeTitle", title);
    return preview(model, person, () -> notices.draft(decree(dates, kind, name, title)));
  }

  private boolean preview(Model model, Person person, Supplier<CalendarDraft> draft) {
    try {
      CalendarDraft made = draft.get();
      model.addAttribute("draft", made);
      model.addAttribute("preview", preview.of(made, person, LISTED, 0));
      return true;
    } catch (Refusal refusal) {
      model.addAttribute("problems", refusal.problems().stream().map(CalendarModel::named).toList());
      return false;
    }
  }

  /** As the page calls the field. */
  private static Refusal.Problem named(Refusal.Problem problem) {
    return problem.field().equals("dates") ? new Refusal.Problem("decreeDates", problem.messageZh(), problem.messageEn()) : problem;
  }

  /** @throws Refusal with everything that is wrong */
  public static byte[] bytes(String text) {
    if (text == null || text.isBlank()) {
      throw new Refusal(Refusal.Kind.INVALID, "missing-file", "text", "请上传或粘贴放假通知（CSV）", "Upload or paste the notice (CSV)");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** An uploaded file as text; it may be in the encoding of a Chinese Excel. */
  public static String text(byte[] file) {
    String text = NoticeText.of(file);
    if (text == null) {
      throw new Refusal(Refusal.Kind.INVALID, "invalid-notice-file", "text", "不是文本文件（应为UTF-8或GB18030编码的CSV）",
          "Not a text file (CSV in UTF-8 or GB 18030 is expected)");
    }
    return text;
  }

  /** @throws Refusal with everything that is wrong */
  public Decree decree(String dates, String kind, String name, String title) {
    List<Refusal.Problem> problems = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (String word : dates.strip().split("[\\s,，、;；]+")) {
      try {
        if (!word.isEmpty()) {
          days.add(LocalDate.parse(word));
        }
      } catch (DateTimeParseException malformed) {
        problems.add(new Refusal.Problem("decreeDates", "“" + word + "”不是日期，应如 2026-12-04", "\"" + word + "\" is no date like 2026-12-04"));
      }
    }
    CalendarDay.Kind known = "WORKDAY".equals(kind) ? CalendarDay.Kind.WORKDAY : "HOLIDAY".equals(kind) ? CalendarDay.Kind.HOLIDAY : null;
    Decree decree = new Decree(days, known, name.strip(), title.strip());
    Map<String, Refusal.Problem> wrong = Map.of(
        "dates", new Refusal.Problem("decreeDates", "请填写日期，最多31天", "Give the dates, 31 at most"),
        "kind", new Refusal.Problem("decreeKind", "请选择放假或上班", "Say whether the days are off or worked"),
        "name", new Refusal.Problem("decreeName", "请填写名称，最多40字", "Give a name of at most 40 characters"),
        "title", new Refusal.Problem("decreeTitle", "请填写文号，最多100字", "Give the decree's title, at most 100 characters"));
    validator.validate(decree).stream().map(violation -> violation.getPropertyPath().toString().replaceAll("\\W.*", "")).distinct().sorted()
        .map(wrong::get).filter(problem -> problem != null && (problems.isEmpty() || !problem.field().equals("decreeDates"))).forEach(problems::add);
    if (!problems.isEmpty()) {
      throw new Refusal(Refusal.Kind.INVALID, "invalid-decree", problems);
    }
    return decree;
  }
}
