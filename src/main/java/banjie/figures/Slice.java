package banjie.figures;

import banjie.platform.BureauClock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Which cases are counted: of the offices in scope, narrowed down; null means any.
 *
 * @param to the last day, counted too
 */
public record Slice(Scope scope, String office, Integer matter, String item, LocalDate from, LocalDate to) {

  /** As the statements name them. */
  public Instant fromInstant() {
    return start(from);
  }

  public Instant toInstant() {
    return start(to.plusDays(1));
  }

  public Slice over(LocalDate first, LocalDate last) {
    return new Slice(scope, office, matter, item, first, last);
  }

  static Instant start(LocalDate day) {
    return day.atStartOfDay(BureauClock.ZONE).toInstant();
  }

  /** For MyBatis: the conditions on a table named c that carries a case's office, matter and item, after another condition. */
  static final String OF_SLICE = """
      <if test="s.office != null">and c.office = #{s.office}</if>
      <if test="s.matter != null">and c.matter_number = #{s.matter}</if>
      <if test="s.item != null">and c.item_code = #{s.item}</if>
      <if test="!s.scope.everywhere">and c.office in
        <foreach collection="s.scope.offices" item="o" open="(" separator="," close=")">#{o}</foreach></if>
      """;
}
