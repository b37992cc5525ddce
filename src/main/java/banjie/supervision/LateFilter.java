package banjie.supervision;

/**
 * Null means any.
 *
 * @param officer by name, as the rows show it; {@link #NOBODY} for what waits in a queue
 * @param office of the case
 * @param queueOffice with role the queue that an open step waits in
 */
public record LateFilter(Integer matter, String item, String step, String officer, String office, String queueOffice, String role) {

  public static final String NOBODY = "-";

  LateFilter(Integer matter, String item, String step, String officer, String office) {
    this(matter, item, step, officer, office, null, null);
  }

  /** As the statement asks whether it has to look at open steps. */
  public boolean ofSteps() {
    return step != null || officer != null || queueOffice != null || role != null;
  }
}
