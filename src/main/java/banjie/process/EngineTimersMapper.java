package banjie.process;

import java.sql.Timestamp;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/**
 * The engine's tables, for what its interfaces do one by one only. Arrays run in parallel; moments are in the JVM's zone,
 * as the engine writes them.
 */
@Mapper
interface EngineTimersMapper {

  /** @param timer the id of its event in the model */
  record RunningTimer(String job, String businessKey, String timer, Timestamp due) {}

  /** Those that don't stand still, of all processes of these cases. */
  @Select("""
      select j.id_ as job, p.business_key_ as business_key, j.handler_cfg_ as timer, j.duedate_ as due
        from unnest(#{keys}::varchar[]) as k (key)
        join act_ru_execution p on p.business_key_ = k.key
        join act_ru_job j on j.process_instance_id_ = p.id_
       where j.handler_type_ like 'timer-%' and j.suspension_state_ = 1
      """)
  List<RunningTimer> timersOf(@Param("keys") String[] keys);

  /**
   * Counting up the revision makes an executor that has the job in hand fail on its own copy and look again; a job
   * that has used up its tries stays so, for an administrator to see.
   */
  @Update("""
      update act_ru_job j set duedate_ = m.due, rev_ = j.rev_ + 1
        from unnest(#{jobs}::varchar[], #{dues}::timestamp[]) as m (job, due)
       where j.id_ = m.job
      """)
  int moveTimers(@Param("jobs") String[] jobs, @Param("dues") String[] dues);

  /** Tasks that the model gives a date. */
  @Update("""
      update act_ru_task t set due_date_ = m.due, rev_ = t.rev_ + 1
        from unnest(#{keys}::varchar[], #{dues}::timestamp[]) as m (key, due)
        join act_ru_execution p on p.business_key_ = m.key
       where t.proc_inst_id_ = p.id_ and t.due_date_ <> m.due
      """)
  int moveTasks(@Param("keys") String[] keys, @Param("dues") String[] dues);
}
