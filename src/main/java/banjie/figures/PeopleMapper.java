package banjie.figures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who works on what. */
@Mapper
interface PeopleMapper {

  /** @param posts office.role, separated by commas; only those in scope that work on cases */
  record Officer(UUID id, String username, String name, String posts, int inHand, int late, int today, int week) {}

  record Queue(String office, String role, int waiting) {}

  @Select("<script>" + """
      select a.id, a.username, a.display_name as name, string_agg(p.office || '.' || p.role, ',' order by p.office, p.role) as posts,
             (select count(*) from banjie.work_item w where w.assignee = a.id) as in_hand,
             (select count(*) from banjie.work_item w where w.assignee = a.id and w.overdue_at is not null) as late,
             (select count(*) from banjie.step_time t where t.officer = a.id and t.finished and t.ended_at &gt;= #{today}) as today,
             (select count(*) from banjie.step_time t where t.officer = a.id and t.finished and t.ended_at &gt;= #{week}) as week
        from banjie.account a join banjie.post p on p.account_id = a.id
       where a.kind = 'STAFF' and a.active and p.role in ('INTAKE', 'REVIEW', 'COMPLETION', 'STATION')
         <if test="office != null">and p.office = #{office}</if>
         <if test="!s.everywhere">and p.office in
           <foreach collection="s.offices" item="o" open="(" separator="," close=")">#{o}</foreach></if>
       group by a.id order by a.display_name, a.username
      </script>""")
  List<Officer> officers(@Param("s") Scope scope, @Param("office") String office, @Param("today") Instant today,
      @Param("week") Instant week);

  @Select("""
      select w.office, w.role, count(*) as waiting from banjie.work_item w where w.assignee is null group by w.office, w.role
      """)
  List<Queue> queues();

  @Select("<script>" + """
      with reviewed as (
        select c.case_id, c.task_id, c.officer from banjie.step_time c
         where c.ended_at &gt;= #{s.fromInstant} and c.ended_at &lt; #{s.toInstant} and c.finished
           and c.step in ('REVIEW', 'LEAD_CHECK', 'SECOND_CHECK')
      """ + Slice.OF_SLICE + """
      ), judged as (
        select r.case_id, bool_or(exists (select 1 from banjie.step_time i
                 where i.case_id = r.case_id and i.officer = r.officer and i.task_id &lt;&gt; r.task_id and i.finished
                   and i.step in ('INTAKE', 'LEAD_CHECK', 'SECOND_CHECK'))) as same
          from reviewed r group by r.case_id)
      select count(*) as cases, count(*) filter (where j.same and f.instant) as single_visits,
             string_agg(f.number, ',' order by f.number) filter (where j.same and not f.instant) as same_officer
        from judged j join banjie.case_file f on f.id = j.case_id
      </script>""")
  Separation separation(@Param("s") Slice slice);
}
