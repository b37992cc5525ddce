package banjie.figures;

import java.util.List;
import org.springframework.stereotype.Component;

/** From a figure to its cases. */
@Component
public class FigureCases {

  private final CaseListMapper mapper;

  FigureCases(CaseListMapper mapper) {
    this.mapper = mapper;
  }

  /** @param step the one that {@link Figure#STEP} speaks of, else null */
  public List<FigureCase> of(Figure figure, Slice slice, String step, int limit, int offset) {
    return mapper.cases(figure.name(), slice, step, limit, offset);
  }

  public int count(Figure figure, Slice slice, String step) {
    return mapper.count(figure.name(), slice, step);
  }
}
