package banjie.portal.guide;

import banjie.calendar.PromisedDates;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.catalogue.Office;
import banjie.deadlines.Deadlines;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A page per item of the guide, and its lists. */
@Controller
class MatterPages {

  record OfficeRow(Office office, List<Item> items) {}

  private final Catalogue catalogue;
  private final PromisedDates promised;
  private final Deadlines deadlines;

  MatterPages(Catalogue catalogue, PromisedDates promised, Deadlines deadlines) {
    this.catalogue = catalogue;
    this.promised = promised;
    this.deadlines = deadlines;
  }

  @GetMapping("/matters")
  String all(Model model) {
    model.addAttribute("categories", CategoryMatters.all(catalogue));
    return "portal/matters";
  }

  @GetMapping("/matters/{code}")
  String matter(@PathVariable String code, Model model) {
    Item item = catalogue.item(code);
    model.addAttribute("item", item);
    model.addAttribute("siblings", catalogue.itemsOf(item.processId()).stream().filter(other -> !other.code().equals(code)).toList());
    model.addAttribute("promise", promised.ifAcceptedNow(item.timeLimit()));
    model.addAttribute("channels", item.channels().stream().map(Way::of).toList());
    model.addAttribute("offices", catalogue.offices().stream().collect(Collectors.toMap(Office::code, Function.identity())));
    model.addAttribute("phone", phone(catalogue));
    model.addAttribute("complaintPhone", catalogue.complaintPhone());
    return "portal/matter";
  }

  @GetMapping("/offices")
  String offices(Model model) {
    model.addAttribute("rows", catalogue.offices().stream().map(this::row).toList());
    model.addAttribute("hours", deadlines.hours());
    model.addAttribute("phone", phone(catalogue));
    model.addAttribute("complaintPhone", catalogue.complaintPhone());
    return "portal/offices";
  }

  @GetMapping("/prohibitions")
  String prohibitions(Model model) {
    model.addAttribute("list", catalogue.prohibitions());
    return "portal/prohibitions";
  }

  @GetMapping("/deferrals")
  String deferrals(Model model) {
    model.addAttribute("list", catalogue.deferrals());
    model.addAttribute("items", catalogue.items().stream().collect(Collectors.toMap(Item::code, Function.identity())));
    return "portal/deferrals";
  }

  /** Items that its counter takes, or that it stamps or certifies for. */
  private OfficeRow row(Office office) {
    return new OfficeRow(office, catalogue.items().stream()
        .filter(item -> item.channels().stream().anyMatch(channel -> channel.offices().contains(office.code()))
            || item.preconditions().stream().anyMatch(step -> step.offices().contains(office.code())))
        .toList());
  }

  /** The national line of the social-security offices, until the bureau enters its own number. */
  static String phone(Catalogue catalogue) {
    String own = catalogue.consultationPhone();
    return own == null || own.isBlank() ? "12333" : own;
  }
}
