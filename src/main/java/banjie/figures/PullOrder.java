package banjie.figures;

import java.util.List;
import org.springframework.stereotype.Component;

/** Whether work was taken in the order in which it came. */
@Component
public class PullOrder {

  private final PullMapper mapper;

  PullOrder(PullMapper mapper) {
    this.mapper = mapper;
  }

  public List<PullFigure> byOffice(Slice slice) {
    return mapper.byOffice(slice);
  }

  public List<PullFigure> byOfficer(Slice slice) {
    return mapper.byOfficer(slice);
  }

  /** Newest first. */
  public List<Deviation> deviations(Slice slice, int limit, int offset) {
    return mapper.deviations(slice, limit, offset);
  }

  public int countDeviations(Slice slice) {
    return mapper.countDeviations(slice);
  }
}
