package banjie.submission.steps;

import banjie.forms.FieldType;
import banjie.forms.FormField;
import banjie.pages.FormPage;
import banjie.pages.Words;
import banjie.submission.drafts.DraftStep;
import banjie.submission.steps.StepFrame.At;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A group of answers as they are read once more before submission.
 *
 * @param title of the form's group; empty without one
 */
public record ReviewPart(String title, List<Line> lines) {

  /** @param change where it is changed */
  public record Line(String label, String value, String change) {}

  static List<ReviewPart> of(At at, FormPage form) {
    List<ReviewPart> parts = new ArrayList<>();
    for (FormField field : form.fields()) {
      List<FormField> members = field.type() == FieldType.GROUP ? field.children() : List.of(field);
      List<Line> lines = members.stream().filter(member -> member.key() != null && member.type().holdsAnswer() && form.shows(member))
          .filter(member -> !Set.of("itemCode", "deferralRequested").contains(member.key()))
          .map(member -> line(at, form, member)).toList();
      if (!lines.isEmpty()) {
        parts.add(new ReviewPart(field.type() == FieldType.GROUP ? words(field.labelZh(), field.labelEn()) : "", lines));
      }
    }
    return parts;
  }

  private static Line line(At at, FormPage form, FormField field) {
    DraftStep step = at.plan().stepOf(field.key());
    return new Line(words(field.labelZh(), field.labelEn()), Overtaken.text(field, form.values()), at.address(step) + "#f-" + field.key());
  }

  private static String words(String zh, String en) {
    return Words.english() && en != null && !en.isBlank() ? en : zh;
  }
}
