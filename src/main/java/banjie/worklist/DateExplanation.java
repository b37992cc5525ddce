package banjie.worklist;

import banjie.deadlines.DueDate;
import java.time.OffsetDateTime;

/**
 * Why a date of a case is what it is: the event it counts from, the rule, and every day passed over or counted.
 *
 * @param which promised, notice, correction, deferral, delivery or statutory
 */
public record DateExplanation(String which, String ruleZh, String ruleEn, OffsetDateTime from, int workingDays, DueDate due) {}
