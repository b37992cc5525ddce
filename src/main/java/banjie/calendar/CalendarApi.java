package banjie.calendar;

import banjie.deadlines.ClassifiedDay;
import banjie.deadlines.Deadlines;
import banjie.platform.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The calendar over REST: anybody reads it, an administrator loads notices (the security chain sees to that). */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarApi {

  private static final String CSV = "text/csv";

  private final CalendarNotices notices;
  private final CalendarMapper mapper;
  private final Calendars calendars;
  private final Deadlines deadlines;

  CalendarApi(CalendarNotices notices, CalendarMapper mapper, Calendars calendars, Deadlines deadlines) {
    this.notices = notices;
    this.mapper = mapper;
    this.calendars = calendars;
    this.deadlines = deadlines;
  }

  /**
   * @param version counts up with every change
   * @param firmUntil dates after it are provisional; null when this year's own notice is missing
   * @param reminders told to supervisors and administrators, else null
   */
  record Knowledge(long version, LocalDate firmUntil, List<LoadedNotice> notices, List<Calendars.Reminder> reminders) {}

  @GetMapping
  @Operation(summary = "Up to which date the calendar is certain, and from which notices")
  Knowledge knowledge(HttpServletRequest request) {
    boolean reminded = request.isUserInRole("SUPERVISOR") || request.isUserInRole("ADMINISTRATOR");
    return new Knowledge(calendars.version(), calendars.firmUntil(), mapper.notices(), reminded ? calendars.reminders() : null);
  }

  @GetMapping("/{year}")
  CalendarYear year(@PathVariable int year) {
    if (year < DeadlineQuery.FIRST_YEAR || year > DeadlineQuery.LAST_YEAR) {
      throw new Refusal(Refusal.Kind.INVALID, "year-out-of-range", "year",
          "年份应在2000至2099之间", "The year must be between 2000 and 2099");
    }
    List<ClassifiedDay> all = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
        .map(deadlines.calendar()::classify).toList();
    String title = mapper.notices().stream().filter(notice -> notice.year() == year)
        .map(LoadedNotice::title).findFirst().orElse(null);
    return new CalendarYear(year, title != null, title, (int) all.stream().filter(ClassifiedDay::isWorking).count(),
        all.stream().filter(day -> day.name() != null).map(CalendarYear.Day::of).toList());
  }

  @PostMapping(path = "/notices/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  NoticePreview previewUpload(@RequestParam(required = false) MultipartFile file) throws IOException {
    return notices.draft(bytes(file)).effect();
  }

  @PostMapping(path = "/notices/preview", consumes = CSV)
  NoticePreview preview(@RequestBody(required = false) byte[] file) {
    return notices.draft(present(file)).effect();
  }

  @PostMapping(path = "/notices", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  NoticePreview applyUpload(@RequestParam(required = false) MultipartFile file, Principal by) throws IOException {
    return notices.apply(bytes(file), by.getName());
  }

  @PostMapping(path = "/notices", consumes = CSV)
  NoticePreview apply(@RequestBody(required = false) byte[] file, Principal by) {
    return notices.apply(present(file), by.getName());
  }

  @PostMapping("/notices/decrees/preview")
  @Operation(summary = "What a decree would do to single days of loaded years")
  NoticePreview previewDecree(@Valid @RequestBody Decree decree) {
    return notices.draft(decree).effect();
  }

  @PostMapping("/notices/decrees")
  @Operation(summary = "Change single days of loaded years by decree; every open case is dated anew")
  NoticePreview applyDecree(@Valid @RequestBody Decree decree, Principal by) {
    return notices.apply(decree, by.getName());
  }

  private static byte[] bytes(MultipartFile file) throws IOException {
    return present(file == null ? null : file.getBytes());
  }

  private static byte[] present(byte[] file) {
    if (file == null || file.length == 0) {
      throw new Refusal(Refusal.Kind.INVALID, "missing-file", "file", "请上传放假通知文件（CSV）", "Upload the notice as a CSV file");
    }
    return file;
  }
}
