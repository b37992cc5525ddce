package banjie.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What supervisors want to read of a day besides what came and went. */
@Component
public class DayReport {

  private final DayReportMapper mapper;

  DayReport(DayReportMapper mapper) {
    this.mapper = mapper;
  }

  /** How often each kind of {@link DayReportMapper#KINDS} happened; those that didn't are 0. */
  public Map<String, Integer> counts(Slice slice) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    DayReportMapper.KINDS.forEach(kind -> counts.put(kind, 0));
    mapper.counts(slice).forEach(count -> counts.put(count.kind(), count.times()));
    return counts;
  }

  /** Cases that got one in the span, the first of the day first. */
  public List<FigureCase> redCards(Slice slice, int limit) {
    return mapper.redCards(slice, limit);
  }
}
