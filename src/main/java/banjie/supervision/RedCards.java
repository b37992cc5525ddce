package banjie.supervision;

import banjie.access.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** Red cards of the supervised offices. */
@Component
public class RedCards {

  private final CardsMapper mapper;

  RedCards(CardsMapper mapper) {
    this.mapper = mapper;
  }

  /** Those with a reason that waits to be judged, newest first. */
  public List<RedCardRow> unjudged(Person supervisor, int limit) {
    Supervised supervised = Supervised.by(supervisor);
    return mapper.redCards(supervised.offices(), supervised.everywhere(), true, limit, 0);
  }
}
