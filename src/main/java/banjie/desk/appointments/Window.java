package banjie.desk.appointments;

import banjie.access.Person;
import banjie.appointments.Line;
import banjie.catalogue.Office;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which of their offices a clerk looks at. */
@Component
class Window {

  private final Line line;

  Window(Line line) {
    this.line = line;
  }

  /**
   * Puts "offices" and "office" into the model.
   *
   * @param wanted code; the first of the clerk's own for null
   * @return null for a clerk of an office without appointments and numbers
   */
  Office office(String wanted, Person clerk, Model model) {
    List<Office> offices = line.officesOf(clerk);
    Office office = wanted != null ? line.office(wanted) : offices.isEmpty() ? null : offices.get(0);
    model.addAttribute("offices", offices);
    model.addAttribute("office", office);
    return office;
  }

  /** As typed; 0 for what is no number, which the use case refuses beside the field. */
  static int number(String counter) {
    return counter.matches("[0-9]{1,2}") ? Integer.parseInt(counter) : 0;
  }
}
