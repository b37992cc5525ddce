package banjie.forms;

import java.util.List;
import java.util.Optional;

/**
 * One form file.
 *
 * @param id equals the file name without its ending
 * @param fields the outermost components; groups hold theirs
 */
public record FormDefinition(String id, List<FormField> fields) {

  /** Every component, groups before their content. */
  public List<FormField> allFields() {
    return fields.stream().flatMap(FormField::withChildren).toList();
  }

  /** The fields that people answer, in the order of the file. */
  public List<FormField> answeredFields() {
    return allFields().stream().filter(FormField::isAnswered).toList();
  }

  public Optional<FormField> field(String key) {
    return allFields().stream().filter(field -> key.equals(field.key())).findFirst();
  }
}
