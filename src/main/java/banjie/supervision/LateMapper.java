package banjie.supervision;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The board's view of what is late now. A warning comes before its due date, so the two halves have an index each. */
@Mapper
interface LateMapper {

  String OF_STEPS = """
         <if test="f.step != null">and w.step = #{f.step}</if>
         <if test="f.officer != null">
           <choose><when test="f.officer == '-'">and w.assignee is null</when><otherwise>and w.assignee_name = #{f.officer}</otherwise></choose>
         </if>
         <if test="f.queueOffice != null">and w.office = #{f.queueOffice}</if>
         <if test="f.role != null">and w.role = #{f.role}</if>
      """;

  String OF_CASES = """
         <if test="f.matter != null">and c.matter_number = #{f.matter}</if>
         <if test="f.item != null">and c.item_code = #{f.item}</if>
         <if test="f.office != null">and c.office = #{f.office}</if>
         <if test="!s.everywhere">and c.office in
           <foreach collection="s.offices" item="o" open="(" separator="," close=")">#{o}</foreach></if>
      """;

  String LATE_OR_NEAR = " c.closed_at is null and not c.paused and (c.due_at &lt;= #{until} or c.warn_at &lt;= #{now}) ";

  @Select("<script>" + """
      select l.matter_number, l.step, l.office, l.role, l.officer, count(*) filter (where l.overdue) as overdue,
             count(*) filter (where not l.overdue) as near,
             count(*) filter (where l.first and l.overdue) as overdue_cases, count(*) filter (where l.first and not l.overdue) as near_cases
        from (select c.matter_number, w.step, w.office, w.role, w.assignee_name as officer, c.due_at &lt; #{now} as overdue,
                     w.task_id is not distinct from min(w.task_id) over (partition by c.id) as first
                from banjie.case_file c left join banjie.work_item w on w.case_id = c.id
               where
      """ + LATE_OR_NEAR + OF_CASES + OF_STEPS + """
             ) l
       group by l.matter_number, l.step, l.office, l.role, l.officer
      </script>""")
  List<LateCount> counts(@Param("f") LateFilter filter, @Param("s") Supervised supervised, @Param("now") Instant now,
      @Param("until") Instant until);

  @Select("<script>" + """
      select c.id, c.number, c.item_code, c.matter_number, c.office, c.state, c.due_at, c.provisional,
             (c.progress #&gt;&gt; '{milestones,redCardAt}')::timestamptz as red_card_at,
             c.progress #&gt;&gt; '{milestones,redCardReason}' as red_card_reason,
             (c.progress #&gt;&gt; '{milestones,redCardAccepted}')::boolean as red_card_accepted,
             (select count(*) from banjie.urging u where u.case_id = c.id and u.replied_at is null) as unanswered
        from banjie.case_file c
       where <choose>
         <when test="overdue">c.closed_at is null and not c.paused and c.due_at &lt; #{now}</when>
         <otherwise>
      """ + LATE_OR_NEAR + """
          and c.due_at &gt;= #{now}</otherwise></choose>
      """ + OF_CASES + """
         <if test="f.ofSteps">and exists (select 1 from banjie.work_item w where w.case_id = c.id
      """ + OF_STEPS + """
         )</if>
       order by c.due_at, c.id limit #{limit} offset #{offset}
      </script>""")
  List<LateCaseRow> cases(@Param("f") LateFilter filter, @Param("s") Supervised supervised, @Param("overdue") boolean overdue,
      @Param("now") Instant now, @Param("until") Instant until, @Param("limit") int limit, @Param("offset") int offset);

  /** Changes whenever something happens to any case, and whenever the passing of time alone makes one late. */
  @Select("""
      select concat_ws('/', (select max(id) from banjie.case_event),
        (select min(due_at) from banjie.case_file where closed_at is null and not paused and due_at > #{now}),
        (select min(warn_at) from banjie.case_file where closed_at is null and not paused and warn_at > #{now}),
        (select min(reply_due_at) from banjie.urging where replied_at is null and reply_due_at > #{now}))
      """)
  String version(@Param("now") Instant now);
}
