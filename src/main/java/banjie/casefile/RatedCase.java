package banjie.casefile;

import static banjie.casefile.CaseState.DELIVERED;
import static banjie.casefile.CaseState.RATED;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the applicant thought of it, once, and how a low grade is followed up. */
abstract class RatedCase extends CorrectableCase {

  /** A low grade says why, by a reason or in words; what is somebody's own reason needs words. */
  public void rate(Actor by, Grade grade, Set<LowGradeReason> reasons, String comment, Instant now) {
    require(DELIVERED, "评价", "rated");
    boolean silent = comment == null || comment.isBlank();
    if (grade.isLow() && reasons.isEmpty() && silent) {
      throw CaseRefused.invalid("low-grade-unexplained", "reasons", "请选择不满意的原因，或用文字说明",
          "Say why you are dissatisfied: choose a reason or write it down");
    }
    if (reasons.contains(LowGradeReason.OTHER) && silent) {
      throw CaseRefused.invalid("other-reason-unexplained", "comment", "选择“其他”的，请用文字说明", "Write down what the other reason is");
    }
    state = RATED;
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("grade", grade.number());
    if (!reasons.isEmpty()) {
      detail.put("reasons", reasons.stream().sorted().map(LowGradeReason::name).toList());
    }
    record(EventKind.RATED, now, by, silent ? null : comment.strip(), detail);
  }

  /** Whoever had a part in the case doesn't judge what was said of it. */
  public void requireNotRated(UUID officer) {
    if (officers.all().contains(officer)) {
      throw CaseRefused.forbidden("own-rating", "officer", "您经办过本办件，回访须由其他督办人员办理",
          "You worked on this case; another supervisor has to call back");
    }
  }

  /** @param way how it was tried: by telephone, in person … */
  public void calledBack(Actor supervisor, String way, boolean reached, Instant now) {
    require(RATED, "回访", "called back");
    requireNotRated(supervisor.id());
    record(EventKind.CALLED_BACK, now, supervisor, null, Map.of("way", way, "reached", reached));
  }

  /** @param answer to the applicant, who is told it in these words */
  public void closeCallBack(Actor supervisor, String outcome, String answer, Instant now) {
    require(RATED, "办结回访", "closed after a call-back");
    requireNotRated(supervisor.id());
    record(EventKind.CALL_BACK_CLOSED, now, supervisor, answer, Map.of("outcome", outcome));
  }
}
