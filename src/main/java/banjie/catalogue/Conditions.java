package banjie.catalogue;

import java.util.Map;

/** Evaluates the FEEL conditions of the catalogue and of the forms; the engine's own FEEL does the work. */
public interface Conditions {

  /**
   * @param feel an expression without the leading "="
   * @param answers the variables it may name; a variable may be null
   * @return null if the expression yields no truth value
   */
  Boolean evaluate(String feel, Map<String, Object> answers);

  /** @throws IllegalArgumentException if the expression can't be parsed */
  void check(String feel);
}
