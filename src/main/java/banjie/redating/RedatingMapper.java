package banjie.redating;

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
      select r.id, r.calendar_version, r.title, r.changed::text[] as changed, r.firm_years::text[] as firm_years, r.state,
             r.event_cursor, r.total, l.done, l.moved, l.firm, l.timers, r.created_at, r.created_by, r.finished_at
        from banjie.redating_run r cross join lateral (
          select coalesce(sum(done), 0) as done, coalesce(sum(moved), 0) as moved, coalesce(sum(firm), 0) as firm,
                 coalesce(sum(timers), 0) as timers from banjie.redating_lane where run_id = r.id) l
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
  @Select(value = """
      insert into banjie.redating_run (calendar_version, title, changed, firm_years, state, event_cursor, total, created_at, created_by)
      select #{version}, #{title}, #{changed}::date[], #{firmYears}::int[], 'RUNNING',
             (select coalesce(max(id), 0) - 1000 from banjie.case_event), #{total}, #{now}, #{by}
      on conflict (calendar_version) do nothing
      returning id
      """, affectData = true)
  Long begin(@Param("version") long version, @Param("title") String title, @Param("changed") String[] changed,
      @Param("firmYears") String[] firmYears, @Param("total") long total, @Param("now") Instant now, @Param("by") String by);

  /** Where the open cases are cut into eight parts of one size: more than a node works on at a time, so that several can help. */
  @Select("""
      select distinct unnest(percentile_disc(array[0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]) within group (order by id)) as bound
        from banjie.case_file where closed_at is null order by bound
      """)
  List<UUID> bounds();

  @Insert("""
      insert into banjie.redating_lane (run_id, lane, cursor, until, last)
      values (#{lane.runId}, #{lane.lane}, #{lane.cursor}, #{lane.until}, #{lane.last})
      """)
  void addLane(@Param("lane") Lane lane);

  @Select("select coalesce(max(calendar_version), 0) from banjie.redating_run")
  long newestVersion();

  /** A lane of the running run that nobody has, for this transaction; the last one only when all others have ended. */
  @Select("""
      select l.run_id, l.lane, l.cursor, l.until, l.last
        from banjie.redating_lane l join banjie.redating_run r on r.id = l.run_id
       where r.state = 'RUNNING' and not l.finished and (not l.last or not exists (
               select 1 from banjie.redating_lane other where other.run_id = r.id and not other.last and not other.finished))
       order by l.run_id desc, l.lane limit 1
         for update of l skip locked
      """)
  Lane take();

  /** Until the transaction ends, nobody pauses or supersedes this run. False if somebody has. */
  @Select("select id from banjie.redating_run where id = #{id} and state = 'RUNNING' for share")
  Long hold(long id);

  @Update("""
      update banjie.redating_lane
         set cursor = #{cursor}, finished = #{finished}, done = done + #{done}, moved = moved + #{o.moved}, firm = firm + #{o.firm},
             timers = timers + #{o.timers}
       where run_id = #{lane.runId} and lane = #{lane.lane}
      """)
  void progress(@Param("lane") Lane lane, @Param("cursor") UUID cursor, @Param("finished") boolean finished,
      @Param("done") int done, @Param("o") RedateCases.Outcome outcome);

  @Update("update banjie.redating_run set event_cursor = #{to} where id = #{id}")
  void sawEvents(@Param("id") long id, @Param("to") long to);

  @Update("update banjie.redating_run set state = 'DONE', finished_at = #{now} where id = #{id}")
  void finish(@Param("id") long id, @Param("now") Instant now);

  @Update("update banjie.redating_run set state = #{to} where id = #{id} and state = #{from}")
  int switchState(@Param("id") long id, @Param("from") RunState from, @Param("to") RunState to);

  @Select(RUN + " where r.id = #{id}")
  RedatingRun one(long id);

  @Select(RUN + " order by r.id desc limit #{limit}")
  List<RedatingRun> newest(int limit);

  // ---- cases that come last ----

  @Insert("""
      insert into banjie.redating_held (run_id, case_id) select #{run}, unnest(#{cases}::uuid[]) on conflict do nothing
      """)
  void leave(@Param("run") long run, @Param("cases") String[] cases);

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
