package banjie.brokenarchitecture.deadlines;

import org.springframework.util.Assert;

/** Broken: needs a framework to add days. */
public final class DueDate {

  long days(Object from) {
    Assert.notNull(from, "from");
    return 0;
  }
}
