package banjie.platform;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is wrong with an input, so that it can be said at once. */
public final class Complaints {

  private final List<Refusal.Problem> problems = new ArrayList<>();

  public void add(String field, String messageZh, String messageEn) {
    problems.add(new Refusal.Problem(field, messageZh, messageEn));
  }

  /** Adds the complaint unless the claim holds. */
  public void require(boolean claim, String field, String messageZh, String messageEn) {
    if (!claim) {
      add(field, messageZh, messageEn);
    }
  }

  public boolean none() {
    return problems.isEmpty();
  }

  /** Refuses as {@link Refusal.Kind#INVALID} if there is any complaint. */
  public void refuseIfAny(String code) {
    if (!problems.isEmpty()) {
      throw new Refusal(Refusal.Kind.INVALID, code, problems);
    }
  }
}
