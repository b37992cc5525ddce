package banjie.board;

import banjie.access.Person;
import banjie.casefile.Step;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Office;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What filters offer: the offices that a supervisor sees, the guide's matters and items, the steps. */
@Component
class BoardChoices {

  private final Catalogue catalogue;
  private final BoardWords words;

  BoardChoices(Catalogue catalogue, BoardWords words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  void addTo(Model model, Person person) {
    model.addAttribute("offices", catalogue.offices().stream().filter(office -> person.isSupervisorOf(office.code()))
        .map(Office::code).toList());
    model.addAttribute("matters", words.matters());
    model.addAttribute("items", catalogue.items());
    model.addAttribute("steps", List.of(Step.values()));
  }
}
