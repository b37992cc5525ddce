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

  record Open(UUID caseId, String step, String officer, Instant openedAt, Instant claimedAt) {}

  String CASES = "<foreach collection='cases' item='c' open='(' separator=',' close=')'>#{c}</foreach>";

  @Select("<script>" + """
      select case_id, step, officer_name as officer, opened_at, claimed_at, ended_at, working_seconds, waited_seconds, paused_seconds
        from banjie.step_time where case_id in
      """ + CASES + " order by case_id, ended_at, task_id</script>")
  List<Held> ended(@Param("cases") Collection<UUID> cases);

  @Select("<script>" + """
      select case_id, step, assignee_name as officer, opened_at, claimed_at from banjie.work_item where case_id in
      """ + CASES + " order by case_id, opened_at, task_id</script>")
  List<Open> open(@Param("cases") Collection<UUID> cases);
}
