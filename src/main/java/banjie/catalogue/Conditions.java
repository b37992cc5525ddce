package banjie.catalogue;

import java.util.Map;

/** Evaluates the catalogue's FEEL expressions over an applicant's answers. */
public interface Conditions {

  /** @return null if the expression can't be decided from these answers */
  Boolean evaluate(String feelExpression, Map<String, Object> answers);

  /** @throws IllegalArgumentException if the text is no FEEL expression */
  void check(String expression);
}
