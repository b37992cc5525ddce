package banjie.portal;

import banjie.catalogue.Question;
import banjie.platform.Refusal.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Small questions that the portal's templates ask: `@portalWords`. */
@Component("portalWords")
public class PortalWords {

  /** @param problems null for none */
  public boolean has(List<Problem> problems, String field) {
    return problems != null && problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  /** What was answered, else what the guide takes for granted; null for neither. */
  public String answer(Question question, Map<String, String> typed) {
    String answer = typed.get(question.key());
    return answer != null ? answer : question.defaultValue() == null ? null : question.defaultValue().toString();
  }
}
