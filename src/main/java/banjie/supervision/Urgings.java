package banjie.supervision;

import banjie.access.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was asked at the offices of a supervisor. */
@Component
public class Urgings {

  private final UrgingMapper urgings;

  Urgings(UrgingMapper urgings) {
    this.urgings = urgings;
  }

  /**
   * Unanswered ones first.
   *
   * @param office null for all that the person supervises
   */
  public List<Urging> of(Person supervisor, String office, boolean open, int limit, int offset) {
    Supervised supervised = Supervised.by(supervisor);
    return urgings.supervised(supervised.offices(), supervised.everywhere(), office, open, limit, offset);
  }
}
