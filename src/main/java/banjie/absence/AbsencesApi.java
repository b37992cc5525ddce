package banjie.absence;

import banjie.access.CurrentPerson;
import banjie.access.Post;
import banjie.platform.Moments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/absences")
@Tag(name = "Absences", description = "Who stands in for an absent officer")
class AbsencesApi {

  /**
   * @param absent username; null for oneself
   * @param from like 2026-11-25T09:00:00, as until
   * @param posts none lends all
   */
  record In(String absent, String deputy, String from, String until, List<Post> posts, String reason) {}

  private final RecordAbsence record;
  private final Absences absences;
  private final CurrentPerson current;

  AbsencesApi(RecordAbsence record, Absences absences, CurrentPerson current) {
    this.record = record;
    this.absences = absences;
    this.current = current;
  }

  @GetMapping
  @Operation(summary = "My own absences and those in which I stand in: of the last month, now and to come")
  List<Absence> mine() {
    return absences.of(current.get());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Record an absence: one's own, or as supervisor of the officer's offices")
  Absence record(@RequestBody In in) {
    var by = current.get();
    return record.record(new RecordAbsence.Wish(in.absent() == null ? by.username() : in.absent(), in.deputy(),
        Moments.parse("from", in.from()), Moments.parse("until", in.until()), in.posts(), in.reason()), by);
  }

  @PostMapping("/{id}/end")
  @Operation(summary = "End it before its time")
  Absence end(@PathVariable UUID id) {
    return record.end(id, current.get());
  }
}
