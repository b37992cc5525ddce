package banjie.appointments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the hall's machines and screens, and for whoever holds a slip; without sign-in. */
@RestController
@RequestMapping("/api/v1/tickets/{office}")
@Tag(name = "Numbers", description = "Numbers of the line at the hall")
class TicketsApi {

  record Wanted(@NotBlank String category) {}

  /** What a stranger may see of a number. */
  record PublicTicket(String number, TicketState state, Integer counter, Integer before) {

    static PublicTicket of(TicketView ticket) {
      return new PublicTicket(ticket.number(), ticket.state(), ticket.counter(), ticket.before());
    }
  }

  record Screen(List<PublicTicket> called, int waiting) {}

  record Slip(String number, String code, Integer before) {}

  private final TakeTicket take;
  private final Line line;

  TicketsApi(TakeTicket take, Line line) {
    this.take = take;
    this.line = line;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Take a number; category is a number of the guide's categories, or \"other\"")
  Slip take(@PathVariable String office, @Valid @RequestBody Wanted in, HttpServletRequest request) {
    TicketView ticket = take.take(office, in.category(), request.getRemoteAddr());
    return new Slip(ticket.number(), ticket.code(), ticket.before());
  }

  @GetMapping
  @Operation(summary = "What the hall's screen shows")
  Screen screen(@PathVariable String office) {
    Line.Screen screen = line.screen(office);
    return new Screen(screen.called().stream().map(PublicTicket::of).toList(), screen.waiting());
  }

  @GetMapping("/{code}")
  @Operation(summary = "How far the line is, for the holder of a slip")
  PublicTicket ticket(@PathVariable String office, @PathVariable String code) {
    return PublicTicket.of(line.ticket(office, code));
  }
}
