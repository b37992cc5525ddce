package banjie.forms;

import java.util.List;
import java.util.stream.Stream;

/**
 * One component of a form.
 *
 * @param key the answer's name; null for components without an answer
 * @param labelZh for a text component its text; empty for separators and spacers
 * @param descriptionZh may be empty, as descriptionEn
 * @param options the fixed choices; empty if valuesKey names a list supplied when the form is shown
 * @param valuesKey null without such a list
 * @param hide FEEL condition under which the field is not shown; null means always shown
 * @param disabled shown, never answered
 * @param identifier null for ordinary texts
 * @param typeKey the key that names the kind of document; null unless the identifier needs it
 * @param children of a group, else empty
 */
public record FormField(
    String id,
    FieldType type,
    String key,
    String labelZh,
    String labelEn,
    String descriptionZh,
    String descriptionEn,
    boolean disabled,
    List<FieldOption> options,
    String valuesKey,
    String hide,
    Identifier identifier,
    String typeKey,
    FieldRules rules,
    List<FormField> children) {

  /** This field and everything inside it, in the order of the file. */
  Stream<FormField> withChildren() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(FormField::withChildren));
  }

  boolean isAnswered() {
    return type.holdsAnswer() && !disabled;
  }
}
