package banjie.calendar;

import banjie.deadlines.ClassifiedDay;
import banjie.deadlines.Deadlines;
import banjie.platform.Refusal;
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
  private final Deadlines deadlines;

  CalendarApi(CalendarNotices notices, CalendarMapper mapper, Deadlines deadlines) {
    this.notices = notices;
    this.mapper = mapper;
    this.deadlines = deadlines;
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
    return notices.preview(bytes(file));
  }

  @PostMapping(path = "/notices/preview", consumes = CSV)
  NoticePreview preview(@RequestBody(required = false) byte[] file) {
    return notices.preview(present(file));
  }

  @PostMapping(path = "/notices", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  NoticePreview applyUpload(@RequestParam(required = false) MultipartFile file, Principal by) throws IOException {
    return notices.apply(bytes(file), by.getName());
  }

  @PostMapping(path = "/notices", consumes = CSV)
  NoticePreview apply(@RequestBody(required = false) byte[] file, Principal by) {
    return notices.apply(present(file), by.getName());
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
