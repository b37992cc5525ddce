package banjie.submission.steps;

import banjie.catalogue.Checklist;
import banjie.forms.FormField;
import banjie.pages.FormPage;
import banjie.pages.Words;
import banjie.platform.Refusal;
import banjie.submission.steps.StepPlan.Asked;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Small things that the templates of the steps put together: `@askedKeys`. */
@Component("askedKeys")
public class AskedKeys {

  /** Of the questions that a page shows, for it to send back: a field that appears later is one that wasn't among them. */
  public String of(List<Asked> asked) {
    return asked.stream().map(one -> one.field().key()).collect(Collectors.joining(" "));
  }

  public String of(FormPage form) {
    return form.definition().answeredFields().stream().filter(form::shows).map(FormField::key).collect(Collectors.joining(" "));
  }

  /** As people read it. */
  public String answer(Asked one, FormPage form) {
    return Overtaken.text(one.field(), form.values());
  }

  /** Who provides a paper, where that is anybody but the applicant; an address among the words has its own link. Null if nobody. */
  public String source(Checklist.Needed paper) {
    String from = paper.source() == null ? "" : paper.source().replaceAll("https?://\\S+", "").strip();
    return from.isEmpty() || from.startsWith("申请人") ? null : from;
  }

  /** Nothing but who it is about is asked. */
  public boolean identityOnly(List<Asked> asked) {
    return asked.stream().allMatch(one -> one.question() == null);
  }

  /** The complaints about a field of a page made by hand, in the page's language. */
  public List<String> about(List<Refusal.Problem> problems, String field) {
    return problems.stream().filter(problem -> problem.field().equals(field))
        .map(problem -> Words.english() ? problem.messageEn() : problem.messageZh()).toList();
  }
}
