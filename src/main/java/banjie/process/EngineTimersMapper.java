package banjie.process;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** The engine's tables, for what its interfaces do one by one only. Arrays run in parallel; moments in the JVM's zone, as the engine writes them. */
@Mapper
interface EngineTimersMapper {

  String MOVES = """
      from unnest(#{keys}::varchar[],
                  #{activities}::varchar[],
                  #{dues}::timestamp[]) as m (key, activity, due)
      join act_ru_execution p on p.business_key_ = m.key
      """;

  /**
   * Counting up the revision makes an executor that has the job in hand fail on its own copy and look again; a job
   * that has used up its tries stays so, for an administrator to see.
   */
  @Update("""
      update act_ru_job j set duedate_ = m.due, rev_ = j.rev_ + 1
      """ + MOVES + """
       where j.process_instance_id_ = p.id_ and j.handler_cfg_ = m.activity and j.duedate_ is distinct from m.due
      """)
  int moveTimers(@Param("keys") String[] keys, @Param("activities") String[] activities, @Param("dues") String[] dues);

  @Update("""
      update act_ru_task t set due_date_ = m.due, rev_ = t.rev_ + 1
      """ + MOVES + """
       where t.proc_inst_id_ = p.id_ and t.task_def_key_ = m.activity and t.due_date_ is distinct from m.due
      """)
  int moveTasks(@Param("keys") String[] keys, @Param("activities") String[] activities, @Param("dues") String[] dues);
}
