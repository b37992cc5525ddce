package banjie.filters;

import banjie.access.CurrentPerson;
import banjie.access.Person;
import banjie.platform.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/filters")
@Tag(name = "Filters", description = "Filters that an officer keeps under a name")
class FiltersApi {

  /** @param query like list=queue&amp;step=INTAKE */
  record In(String name, String query, boolean isDefault) {}

  private final KeepFilter filters;
  private final CurrentPerson current;

  FiltersApi(KeepFilter filters, CurrentPerson current) {
    this.filters = filters;
    this.current = current;
  }

  @GetMapping
  @Operation(summary = "My filters, by name")
  List<SavedFilter> mine() {
    return filters.of(officer());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Keep a filter; one of the same name is replaced")
  void keep(@RequestBody In in) {
    filters.keep(officer(), in.name(), in.query(), in.isDefault());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Delete one of mine")
  void drop(@PathVariable long id) {
    filters.drop(officer(), id);
  }

  private Person officer() {
    Person person = current.get();
    if (!person.isStaff()) {
      throw new Refusal(Refusal.Kind.FORBIDDEN, "officers-only", "role", "只有工作人员可以办理", "This is for officers");
    }
    return person;
  }
}
