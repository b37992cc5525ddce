package banjie.casefile;

import banjie.deadlines.ClockLedger;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.UnaryOperator;

/**
 * The two clocks of a case (DOMAIN §1): the bureau's promise, which drives the cards, and the law's own term.
 *
 * @param statutory null where the law names no term
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseClocks(ClockLedger promised, ClockLedger statutory) {

  static CaseClocks of(int promisedDays, Integer statutoryDays) {
    return new CaseClocks(ClockLedger.of(promisedDays), statutoryDays == null ? null : ClockLedger.of(statutoryDays));
  }

  CaseClocks promised(UnaryOperator<ClockLedger> change) {
    return new CaseClocks(change.apply(promised), statutory);
  }

  CaseClocks both(UnaryOperator<ClockLedger> change) {
    return new CaseClocks(change.apply(promised), statutory == null ? null : change.apply(statutory));
  }
}
