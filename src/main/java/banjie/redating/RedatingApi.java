package banjie.redating;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.calendar.CalendarNotices;
import banjie.calendar.Decree;
import banjie.platform.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Supervisors see which cases of their offices get which dates; administrators how many, and their numbers. */
@RestController
@RequestMapping("/api/v1/redating")
@Validated
@Tag(name = "Re-dating", description = "Open cases get the dates of a changed calendar")
class RedatingApi {

  private final CalendarNotices notices;
  private final PreviewRedating preview;
  private final RedatingRuns runs;
  private final CurrentPerson current;

  RedatingApi(CalendarNotices notices, PreviewRedating preview, RedatingRuns runs, CurrentPerson current) {
    this.notices = notices;
    this.preview = preview;
    this.runs = runs;
    this.current = current;
  }

  @PostMapping(path = "/preview", consumes = "text/csv")
  @Operation(summary = "Which open cases a notice would give other dates; changes nothing")
  RedatingPreview previewNotice(@RequestBody(required = false) byte[] file,
      @RequestParam(defaultValue = "50") @Min(0) @Max(500) int limit, @RequestParam(defaultValue = "0") @Min(0) int offset) {
    Person person = concerned();
    return preview.of(notices.draft(present(file)), person, limit, offset);
  }

  @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "The same for an uploaded notice")
  RedatingPreview previewUpload(@RequestParam(required = false) MultipartFile file,
      @RequestParam(defaultValue = "50") @Min(0) @Max(500) int limit, @RequestParam(defaultValue = "0") @Min(0) int offset)
      throws IOException {
    Person person = concerned();
    return preview.of(notices.draft(present(file == null ? null : file.getBytes())), person, limit, offset);
  }

  @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The same for a decree that changes single days")
  RedatingPreview previewDecree(@Valid @RequestBody Decree decree,
      @RequestParam(defaultValue = "50") @Min(0) @Max(500) int limit, @RequestParam(defaultValue = "0") @Min(0) int offset) {
    Person person = concerned();
    return preview.of(notices.draft(decree), person, limit, offset);
  }

  @GetMapping("/runs")
  @Operation(summary = "Changes of the calendar and how far open cases follow, newest first")
  List<RunView> runs() {
    return runs.newest(current.get());
  }

  @GetMapping("/runs/{id}")
  @Operation(summary = "How far one run is")
  RunView run(@PathVariable long id) {
    return runs.one(id, current.get());
  }

  @PostMapping("/runs/{id}/pause")
  @Operation(summary = "Stop after the chunk in hand")
  RunView pause(@PathVariable long id) {
    return runs.pause(id, current.get());
  }

  @PostMapping("/runs/{id}/resume")
  @Operation(summary = "Go on where it stopped")
  RunView resume(@PathVariable long id) {
    return runs.resume(id, current.get());
  }

  private Person concerned() {
    Person person = current.get();
    RedatingRuns.requireConcerned(person);
    return person;
  }

  private static byte[] present(byte[] file) {
    if (file == null || file.length == 0) {
      throw new Refusal(Refusal.Kind.INVALID, "missing-file", "file", "请上传放假通知文件（CSV）", "Upload the notice as a CSV file");
    }
    return file;
  }
}
