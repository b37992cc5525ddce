package banjie.figures;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The cases behind a figure: the same conditions as the figure itself. */
@Mapper
interface CaseListMapper {

  String OF_FIGURE = """
      <choose>
        <when test="figure == 'RECEIVED'">
          from banjie.case_file c join banjie.case_file f on f.id = c.id left join banjie.case_closing d on d.case_id = c.id
          where c.submitted_at &gt;= #{s.fromInstant} and c.submitted_at &lt; #{s.toInstant}
        </when>
        <when test="figure == 'BACKLOG'">
          from banjie.case_file c join banjie.case_file f on f.id = c.id left join banjie.case_closing d on d.case_id = c.id
          where c.state in ('AT_STATION', 'SUBMITTED', 'CORRECTION', 'IN_REVIEW')
        </when>
        <when test="figure == 'DUE'">
          from banjie.case_file c join banjie.case_file f on f.id = c.id left join banjie.case_closing d on d.case_id = c.id
          where c.state in ('AT_STATION', 'SUBMITTED', 'CORRECTION', 'IN_REVIEW') and c.state = 'IN_REVIEW' and not c.paused
            and c.due_at &gt;= #{s.fromInstant} and c.due_at &lt; #{s.toInstant}
        </when>
        <when test="figure == 'STEP'">
          from banjie.step_time c join banjie.case_file f on f.id = c.case_id left join banjie.case_closing d on d.case_id = c.case_id
          where c.ended_at &gt;= #{s.fromInstant} and c.ended_at &lt; #{s.toInstant} and c.finished and c.step = #{step}
        </when>
        <otherwise>
          from banjie.case_closing c join banjie.case_file f on f.id = c.case_id join banjie.case_closing d on d.case_id = c.case_id
          where c.closed_at &gt;= #{s.fromInstant} and c.closed_at &lt; #{s.toInstant}
          <if test="figure == 'DECIDED'">and c.on_time is not null</if>
          <if test="figure == 'ON_TIME'">and c.on_time</if>
          <if test="figure == 'LATE'">and not c.on_time</if>
        </otherwise>
      </choose>
      """ + Slice.OF_SLICE;

  @Select("<script>select f.id, f.number, f.item_code, f.office, f.state, f.submitted_at, coalesce(d.due_at, f.due_at) as due_at, "
      + "<choose><when test=\"figure == 'STEP'\">c.ended_at as closed_at, d.outcome, d.on_time, c.officer_name as officer, c.working_seconds</when>"
      + "<otherwise>d.closed_at, d.outcome, d.on_time, null as officer, null as working_seconds</otherwise></choose>"
      + OF_FIGURE + """
      order by <choose>
        <when test="figure == 'RECEIVED'">c.submitted_at desc, c.id</when>
        <when test="figure == 'BACKLOG' or figure == 'DUE'">c.due_at, c.id</when>
        <when test="figure == 'STEP'">c.working_seconds desc, c.task_id</when>
        <otherwise>c.closed_at desc, c.case_id</otherwise>
      </choose> limit #{limit} offset #{offset}
      </script>""")
  List<FigureCase> cases(@Param("figure") String figure, @Param("s") Slice slice, @Param("step") String step,
      @Param("limit") int limit, @Param("offset") int offset);

  @Select("<script>select count(*) " + OF_FIGURE + "</script>")
  int count(@Param("figure") String figure, @Param("s") Slice slice, @Param("step") String step);
}
