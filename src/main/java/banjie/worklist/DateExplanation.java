package banjie.worklist;

import banjie.deadlines.DueDate;
import java.time.OffsetDateTime;

/**
 * Why a date of a case is what it is: the rule, a sentence, the event it counts from, and every day on the way.
 *
 * @param which promised, notice, correction, deferral, specialProcedure, delivery or statutory
 */
public record DateExplanation(String which, String ruleZh, String ruleEn, String sentenceZh, String sentenceEn,
    OffsetDateTime from, int workingDays, DueDate due) {}
