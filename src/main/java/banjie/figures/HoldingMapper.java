package banjie.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface HoldingMapper {

  /** @param endedAt null while it is open */
  record StepOfCase(UUID caseId, String taskId, String step, Instant openedAt, Instant endedAt) {}

  /** @param officer who has it from then on; null where it goes back to the queue */
  record Hand(UUID caseId, String step, Instant at, String officer) {}

  String CASES = "<foreach collection='cases' item='c' open='(' separator=',' close=')'>#{c}</foreach>";

  @Select("<script>" + """
      select case_id, task_id, step, opened_at, ended_at from banjie.step_time where case_id in
      """ + CASES + """
       union all select case_id, task_id, step, opened_at, null from banjie.work_item where case_id in
      """ + CASES + " order by opened_at, task_id</script>")
  List<StepOfCase> steps(@Param("cases") Collection<UUID> cases);

  @Select("<script>" + """
      select case_id, detail ->> 'step' as step, at,
             case kind when 'CLAIMED' then actor_name when 'REASSIGNED' then detail ->> 'to' end as officer
        from banjie.case_event where kind in ('CLAIMED', 'RELEASED', 'REASSIGNED') and case_id in
      """ + CASES + " order by id</script>")
  List<Hand> hands(@Param("cases") Collection<UUID> cases);
}
