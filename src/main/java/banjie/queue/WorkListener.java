package banjie.queue;

import banjie.access.Person;
import java.time.Instant;

/** Hears of work that is taken and work that ends, in the transaction in which it happens. */
public interface WorkListener {

  /**
   * An officer took an item from its queue; an item handed over by a supervisor isn't taken.
   *
   * @param item as it waited
   * @param reason why it went before older ones; null where it was its turn
   */
  void taken(WorkItem item, Person officer, OutOfOrderReason reason, Standing standing, Instant now);

  /**
   * @param item as it was
   * @param finished false where it was cut short: withdrawn, or overtaken by a date
   */
  void ended(WorkItem item, boolean finished, Instant now);

  /**
   * What waited for the same step in the same queue at that moment.
   *
   * @param earlier items that came before and that the officer might have taken instead
   * @param waiting all, the taken one included
   */
  record Standing(int earlier, int waiting) {}
}
