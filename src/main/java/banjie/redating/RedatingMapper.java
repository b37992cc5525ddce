package banjie.redating;

import banjie.redating.RedatingRun.Phase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RedatingMapper {

  record Touched(long eventId, UUID caseId) {}

  String RUN = """
      select id, calendar_version, title, changed::text[] as changed, firm_years::text[] as firm_years, state, phase, case_cursor,
             event_cursor, total, done, moved, made_firm, timers, created_at, created_by, finished_at
        from banjie.redating_run
      """;

  @Update("""
      update banjie.redating_run set state = 'SUPERSEDED', finished_at = #{now}
       where state in ('RUNNING', 'PAUSED') and calendar_version < #{version}
      """)
  int supersede(@Param("version") long version, @Param("now") Instant now);

  /**
   * Events are numbered when they are written and seen when they are committed; those under way now have been numbered
   * already. There are never more under way than connections, each with a handful, so a thousand numbers back is enough.
   */
  @Insert("""
      insert into banjie.redating_run (calendar_version, title, changed, firm_years, state, phase, event_cursor, total,
        created_at, created_by)
      select #{version}, #{title}, #{changed}::date[], #{firmYears}::int[], 'RUNNING', 'CASES',
             (select coalesce(max(id), 0) - 1000 from banjie.case_event), #{total}, #{now}, #{by}
      on conflict (calendar_version) do nothing
      """)
  int begin(@Param("version") long version, @Param("title") String title, @Param("changed") String[] changed,
      @Param("firmYears") String[] firmYears, @Param("total") long total, @Param("now") Instant now, @Param("by") String by);

  @Select("select coalesce(max(calendar_version), 0) from banjie.redating_run")
  long newestVersion();

  /** The run that this node works on until its transaction ends; null when there is none, or another node has it. */
  @Select(RUN + " where state = 'RUNNING' order by id desc limit 1 for update skip locked")
  RedatingRun take();

  @Update("""
      update banjie.redating_run
         set phase = #{phase}, case_cursor = #{caseCursor}, event_cursor = #{eventCursor}, done = done + #{done},
             moved = moved + #{moved}, made_firm = made_firm + #{firm}, timers = timers + #{timers}
       where id = #{id}
      """)
  void progress(@Param("id") long id, @Param("phase") Phase phase, @Param("caseCursor") UUID caseCursor,
      @Param("eventCursor") long eventCursor, @Param("done") long done, @Param("moved") long moved, @Param("firm") long firm,
      @Param("timers") long timers);

  @Update("update banjie.redating_run set state = 'DONE', finished_at = #{now} where id = #{id}")
  void finish(@Param("id") long id, @Param("now") Instant now);

  @Update("update banjie.redating_run set state = #{to} where id = #{id} and state = #{from}")
  int switchState(@Param("id") long id, @Param("from") RunState from, @Param("to") RunState to);

  @Select(RUN + " where id = #{id}")
  RedatingRun one(long id);

  @Select(RUN + " order by id desc limit #{limit}")
  List<RedatingRun> newest(int limit);

  // ---- cases that come last ----

  @Insert("""
      insert into banjie.redating_held (run_id, case_id) select #{run}, unnest(#{cases}::uuid[]) on conflict do nothing
      """)
  void hold(@Param("run") long run, @Param("cases") String[] cases);

  @Select("select case_id from banjie.redating_held where run_id = #{run} order by case_id limit #{limit}")
  List<UUID> held(@Param("run") long run, @Param("limit") int limit);

  @Delete("delete from banjie.redating_held where run_id = #{run} and case_id = any(#{cases}::uuid[])")
  void release(@Param("run") long run, @Param("cases") String[] cases);

  /** Events of persons and timers after one, in order. */
  @Select("""
      select id as event_id, case_id from banjie.case_event where id > #{after} and kind <> 'RE_DATED' order by id limit #{limit}
      """)
  List<Touched> touched(@Param("after") long after, @Param("limit") int limit);
}
