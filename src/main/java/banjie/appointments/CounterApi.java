package banjie.appointments;

import banjie.access.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the clerks of an office: who is booked, who waits, who is next. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Counter", description = "The day's list and the line, for the office's clerks")
class CounterApi {

  record Counter(@NotNull Integer counter) {}

  /** @param priority null for none */
  record Issue(@NotBlank String category, Priority priority) {}

  record Prioritised(@NotNull Priority priority) {}

  /** @param caseNumber null when no case came of it */
  record Finished(String caseNumber) {}

  private final DayList list;
  private final ReceiveBooked receive;
  private final TakeTicket numbers;
  private final CallTicket call;
  private final Line line;
  private final CounterFigures figures;
  private final CurrentPerson current;
  private final Clock clock;

  CounterApi(DayList list, ReceiveBooked receive, TakeTicket numbers, CallTicket call, Line line, CounterFigures figures,
      CurrentPerson current, Clock clock) {
    this.list = list;
    this.receive = receive;
    this.numbers = numbers;
    this.call = call;
    this.line = line;
    this.figures = figures;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/counters/{office}/appointments")
  @Operation(summary = "Who is booked on a day; today when none is given")
  List<DayList.Row> dayList(@PathVariable String office, @RequestParam(required = false) LocalDate day) {
    return list.of(office, day == null ? LocalDate.now(clock) : day, current.get());
  }

  @PostMapping("/counters/appointments/{id}/check-in")
  @Operation(summary = "A booked person has come, and gets a number")
  TicketView checkIn(@PathVariable UUID id) {
    return receive.checkIn(id, current.get());
  }

  @PostMapping("/counters/appointments/{id}/missed")
  @Operation(summary = "The slot is over and the person hasn't come")
  AppointmentView missed(@PathVariable UUID id) {
    return receive.missed(id, current.get());
  }

  @PostMapping("/counters/appointments/{id}/serve")
  @Operation(summary = "Begin with a booked person whose time has come")
  TicketView serveBooked(@PathVariable UUID id, @Valid @RequestBody Counter in) {
    return receive.serve(id, in.counter(), current.get());
  }

  @GetMapping("/counters/{office}/line")
  @Operation(summary = "Who waits, in the order of the calls, and who is before this clerk")
  Line.Desk line(@PathVariable String office) {
    return line.desk(office, current.get());
  }

  @PostMapping("/counters/{office}/tickets")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Give somebody a number, with priority where it is due")
  TicketView issue(@PathVariable String office, @Valid @RequestBody Issue in) {
    return numbers.issue(office, in.category(), in.priority(), current.get());
  }

  @PostMapping("/counters/{office}/next")
  @Operation(summary = "Call the next number; 204 when nobody waits")
  ResponseEntity<TicketView> next(@PathVariable String office, @Valid @RequestBody Counter in) {
    return call.next(office, in.counter(), current.get()).map(ResponseEntity::ok).orElse(ResponseEntity.noContent().build());
  }

  @PostMapping("/counters/tickets/{id}/recall")
  TicketView recall(@PathVariable UUID id) {
    return call.recall(id, current.get());
  }

  @PostMapping("/counters/tickets/{id}/serve")
  TicketView serve(@PathVariable UUID id) {
    return call.serve(id, current.get());
  }

  @PostMapping("/counters/tickets/{id}/finish")
  @Operation(summary = "Done, with the number of the case that came of it")
  TicketView finish(@PathVariable UUID id, @Valid @RequestBody(required = false) Finished in) {
    return call.finish(id, in == null ? null : in.caseNumber(), current.get());
  }

  @PostMapping("/counters/tickets/{id}/missed")
  TicketView miss(@PathVariable UUID id) {
    return call.miss(id, current.get());
  }

  @PostMapping("/counters/tickets/{id}/back")
  @Operation(summary = "Who missed the call is back, at the end of the line")
  TicketView back(@PathVariable UUID id) {
    return call.backInLine(id, current.get());
  }

  @PostMapping("/counters/tickets/{id}/priority")
  TicketView prioritise(@PathVariable UUID id, @Valid @RequestBody Prioritised in) {
    return call.prioritise(id, in.priority(), current.get());
  }

  @GetMapping("/supervision/counters")
  @Operation(summary = "Appointments, numbers and waiting times of the supervised offices")
  List<CounterFigures.Row> figures(@RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to) {
    LocalDate last = to == null ? LocalDate.now(clock) : to;
    return figures.of(from == null ? last : from, last, current.get());
  }
}
