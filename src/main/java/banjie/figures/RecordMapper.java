package banjie.figures;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Writes down what happened; nothing here is ever changed. */
@Mapper
interface RecordMapper {

  /** @param officer who had it in hand at its end; null where nobody had */
  record EndedStep(String taskId, UUID caseId, String itemCode, int matterNumber, String office, String queueOffice, String role,
      String step, Instant openedAt, Instant claimedAt, Instant endedAt, UUID officer, String officerName, boolean finished,
      long workingSeconds, long waitedSeconds, long pausedSeconds) {}

  /** @param dueAt promised, null where never accepted; onTime null unless decided */
  record Closing(UUID caseId, String itemCode, int matterNumber, String office, Instant closedAt, String outcome, Instant dueAt,
      Boolean onTime) {}

  /** @param reason null where it was its turn */
  record Pull(String taskId, UUID caseId, String queueOffice, String role, String step, UUID officer, String officerName, Instant at,
      String reason, int earlier, int waiting) {}

  @Insert("""
      insert into banjie.step_time (task_id, case_id, item_code, matter_number, office, queue_office, role, step, opened_at,
        claimed_at, ended_at, officer, officer_name, finished, working_seconds, waited_seconds, paused_seconds)
      values (#{taskId}, #{caseId}, #{itemCode}, #{matterNumber}, #{office}, #{queueOffice}, #{role}, #{step}, #{openedAt},
        #{claimedAt}, #{endedAt}, #{officer}, #{officerName}, #{finished}, #{workingSeconds}, #{waitedSeconds}, #{pausedSeconds})
      """)
  void addStep(EndedStep step);

  @Insert("""
      insert into banjie.case_closing (case_id, item_code, matter_number, office, closed_at, outcome, due_at, on_time)
      values (#{caseId}, #{itemCode}, #{matterNumber}, #{office}, #{closedAt}, #{outcome}, #{dueAt}, #{onTime})
      on conflict (case_id) do nothing
      """)
  void addClosing(Closing closing);

  /**
   * A reason is borne out where the record shows it: the officer did something with the case before, a supervisor pressed for
   * it, it is an instant matter. Appointments and the age or disability of who comes are taken at the officer's word.
   */
  @Insert("""
      insert into banjie.pull (task_id, case_id, item_code, matter_number, office, queue_office, role, step, officer, officer_name, at,
        reason, borne_out, earlier, waiting)
      select #{p.taskId}, c.id, c.item_code, c.matter_number, c.office, #{p.queueOffice}, #{p.role}, #{p.step}, #{p.officer},
             #{p.officerName}, #{p.at}, #{p.reason},
             case #{p.reason}::text
               when 'RESUMED' then exists (select 1 from banjie.case_event e where e.case_id = c.id and e.actor_id = #{p.officer})
               when 'URGED' then exists (select 1 from banjie.case_event e where e.case_id = c.id and e.kind = 'URGED')
               when 'SINGLE_VISIT' then c.instant
               when 'APPOINTMENT' then true
               when 'ELDERLY_OR_DISABLED' then true
               else case when #{p.reason}::text is not null then false end
             end,
             #{p.earlier}, #{p.waiting}
        from banjie.case_file c where c.id = #{p.caseId}
      """)
  void addPull(@Param("p") Pull pull);
}
