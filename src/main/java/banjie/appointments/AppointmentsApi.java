package banjie.appointments;

import banjie.access.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/appointments")
@Tag(name = "Appointments", description = "Slots at the counter, booked beforehand by the person who comes")
class AppointmentsApi {

  record Booking(@NotBlank String itemCode, @NotBlank String office, @NotNull LocalDate day, @NotNull LocalTime starts) {}

  /** @param office null for the one it is at */
  record Change(String office, @NotNull LocalDate day, @NotNull LocalTime starts) {}

  /** @param notices cancelled by the bureau, and not yet seen; barredUntil null when the person may book */
  record Mine(List<AppointmentView> upcoming, List<AppointmentView> past, List<AppointmentView> notices, LocalDate barredUntil) {}

  private final FreeSlots offer;
  private final BookAppointment book;
  private final MyAppointments mine;
  private final CurrentPerson current;

  AppointmentsApi(FreeSlots offer, BookAppointment book, MyAppointments mine, CurrentPerson current) {
    this.offer = offer;
    this.book = book;
    this.mine = mine;
    this.current = current;
  }

  @GetMapping("/days")
  @Operation(summary = "The days that can be booked, those between that can't and why, and the free places of each slot")
  List<OfferedDay> days(@RequestParam String item, @RequestParam String office) {
    return offer.days(item, office);
  }

  @GetMapping
  @Operation(summary = "My appointments")
  Mine mine() {
    var person = current.get();
    return new Mine(mine.upcoming(person), mine.past(person), mine.notices(person), mine.barredUntil(person));
  }

  @GetMapping("/{id}")
  AppointmentView one(@PathVariable UUID id) {
    return mine.one(id, current.get());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Book a slot, one a day")
  AppointmentView book(@Valid @RequestBody Booking in) {
    return book.book(new BookAppointment.Wish(in.itemCode(), in.office(), in.day(), in.starts()), current.get());
  }

  @PostMapping("/{id}/change")
  @Operation(summary = "Another slot instead; the old one is kept unless the new one is had")
  AppointmentView change(@PathVariable UUID id, @Valid @RequestBody Change in) {
    return book.change(id, new BookAppointment.Wish(null, in.office(), in.day(), in.starts()), current.get());
  }

  @PostMapping("/{id}/cancel")
  AppointmentView cancel(@PathVariable UUID id) {
    return book.cancel(id, current.get());
  }

  @PostMapping("/{id}/seen")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "The owner has seen that the bureau cancelled it")
  void seen(@PathVariable UUID id) {
    mine.noticeSeen(id, current.get());
  }
}
