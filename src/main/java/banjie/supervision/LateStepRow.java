package banjie.supervision;

import banjie.casefile.Step;
import java.time.OffsetDateTime;
import java.util.UUID;

/** @param overdueAt when it was found late, at dueAt or soon after */
record LateStepRow(UUID id, String number, String itemCode, String office, String step, String stepZh, OffsetDateTime openedAt,
    OffsetDateTime dueAt, OffsetDateTime overdueAt, String assigneeName, String taskId) {

  LateStepRow named() {
    return new LateStepRow(id, number, itemCode, office, step, Step.valueOf(step).nameZh(), openedAt, dueAt, overdueAt,
        assigneeName, taskId);
  }
}
