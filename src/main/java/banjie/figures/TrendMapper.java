package banjie.figures;

import java.time.LocalDate;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Each statement reads one index over the span of time; see V141. */
@Mapper
interface TrendMapper {

  /** @param cases due on that day */
  record DueOn(LocalDate day, int cases) {}

  @Select("<script>" + """
      select date_trunc(#{unit}, c.submitted_at at time zone 'Asia/Shanghai')::date as start, count(*) as received,
             0 as closed, 0 as decided, 0 as on_time
        from banjie.case_file c
       where c.submitted_at &gt;= #{s.fromInstant} and c.submitted_at &lt; #{s.toInstant}
      """ + Slice.OF_SLICE + " group by 1</script>")
  List<Period.Counts> received(@Param("s") Slice slice, @Param("unit") String unit);

  @Select("<script>" + """
      select date_trunc(#{unit}, c.closed_at at time zone 'Asia/Shanghai')::date as start, 0 as received,
             count(*) as closed, count(c.on_time) as decided, count(*) filter (where c.on_time) as on_time
        from banjie.case_closing c
       where c.closed_at &gt;= #{s.fromInstant} and c.closed_at &lt; #{s.toInstant}
      """ + Slice.OF_SLICE + " group by 1</script>")
  List<Period.Counts> closed(@Param("s") Slice slice, @Param("unit") String unit);

  @Select("<script>" + """
      select c.step, count(*) as steps,
             round(percentile_cont(0.5) within group (order by c.working_seconds)) as median,
             round(percentile_cont(0.9) within group (order by c.working_seconds)) as ninetieth
        from banjie.step_time c
       where c.ended_at &gt;= #{s.fromInstant} and c.ended_at &lt; #{s.toInstant} and c.finished
      """ + Slice.OF_SLICE + " group by c.step</script>")
  List<StepFigure> steps(@Param("s") Slice slice);

  /** Filed and not yet decided. */
  @Select("<script>" + """
      select count(*) from banjie.case_file c where c.state in ('AT_STATION', 'SUBMITTED', 'CORRECTION', 'IN_REVIEW')
      """ + Slice.OF_SLICE + "</script>")
  int backlog(@Param("s") Slice slice);

  /** Cases in review by their promised day; those that stand still have none. */
  @Select("<script>" + """
      select (c.due_at at time zone 'Asia/Shanghai')::date as day, count(*) as cases
        from banjie.case_file c
       where c.state in ('AT_STATION', 'SUBMITTED', 'CORRECTION', 'IN_REVIEW') and c.state = 'IN_REVIEW' and not c.paused
         and c.due_at &gt;= #{from} and c.due_at &lt; #{to}
      """ + Slice.OF_SLICE + " group by 1 order by 1</script>")
  List<DueOn> due(@Param("s") Slice slice, @Param("from") Instant from, @Param("to") Instant to);

  /** What lies where now: open steps, those past their own limit, and those that nobody has taken. */
  @Select("<script>" + """
      select w.step, count(*) as open, count(w.overdue_at) as late, count(*) filter (where w.assignee is null) as waiting
        from banjie.work_item w join banjie.case_file c on c.id = w.case_id where true
      """ + Slice.OF_SLICE + " group by w.step</script>")
  List<StepNow> now(@Param("s") Slice slice);
}
