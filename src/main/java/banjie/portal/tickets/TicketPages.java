package banjie.portal.tickets;

import banjie.appointments.Line;
import banjie.appointments.TakeTicket;
import banjie.appointments.TicketView;
import banjie.documents.QrCode;
import banjie.platform.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a number at the hall, the slip with it, and the hall's screen. */
@Controller
@RequestMapping("/tickets")
class TicketPages {

  private final TakeTicket take;
  private final Line line;
  private final String publicUrl;

  TicketPages(TakeTicket take, Line line, @Value("${banjie.public-url}") String publicUrl) {
    this.take = take;
    this.line = line;
    this.publicUrl = publicUrl;
  }

  @GetMapping
  String offices(Model model) {
    model.addAttribute("offices", line.offices());
    return "portal/tickets/offices";
  }

  @GetMapping("/{office}")
  String choose(@PathVariable String office, Model model) {
    model.addAttribute("office", line.office(office));
    model.addAttribute("open", take.givesNumbers(office));
    model.addAttribute("categories", line.categories());
    model.addAttribute("waiting", line.screen(office).waiting());
    return "portal/tickets/choose";
  }

  @PostMapping("/{office}")
  String take(@PathVariable String office, @RequestParam(required = false) String category, Model model, HttpServletRequest request,
      HttpServletResponse response) {
    try {
      TicketView ticket = take.take(office, category, request.getRemoteAddr());
      return "redirect:/tickets/" + ticket.office() + "/" + ticket.code();
    } catch (Refusal refused) {
      switch (refused.kind()) {
        case INVALID -> response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        case CONFLICT -> response.setStatus(HttpStatus.CONFLICT.value());
        case TOO_OFTEN -> response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        default -> throw refused;
      }
      model.addAttribute("problems", refused.problems());
      return choose(office, model);
    }
  }

  @GetMapping("/{office}/{code}")
  String slip(@PathVariable String office, @PathVariable String code, Model model) {
    TicketView ticket = line.ticket(office, code);
    model.addAttribute("ticket", ticket);
    model.addAttribute("qr", QrCode.of(publicUrl + "/tickets/" + ticket.office() + "/" + ticket.code()));
    return "portal/tickets/slip";
  }

  @GetMapping("/{office}/screen")
  String screen(@PathVariable String office, Model model) {
    model.addAttribute("office", line.office(office));
    model.addAttribute("screen", line.screen(office));
    return "portal/tickets/screen";
  }
}
