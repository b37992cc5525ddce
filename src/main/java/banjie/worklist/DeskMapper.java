package banjie.worklist;

import banjie.access.Post;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of an officer's lists. Each queue is read along its own index, and no further than the page. */
@Mapper
interface DeskMapper {

  /** @param now and horizons of the filter's date; null where it has none */
  record Narrowed(String item, String step, String office, String state, String due, Instant now, Instant until) {}

  String ROW = """
      select w.task_id, w.case_id, c.number, c.item_code, w.step, w.office, c.state, c.filing -&gt;&gt; 'applicantName' as applicant_name,
             w.opened_at, w.claimed_at, w.assignee_name, c.due_at, c.provisional, c.paused, w.due_at as step_due_at,
             w.overdue_at as step_overdue_at, c.progress #&gt; '{milestones,yellowCardAt}' is not null as yellow_card,
             c.progress #&gt; '{milestones,redCardAt}' is not null as red_card, c.instant,
             (w.step = 'REVIEW' and not c.instant and c.intake_officer is not distinct from #{me})
               or (w.step in ('LEAD_CHECK', 'SECOND_CHECK') and (c.intake_officer is not distinct from #{me}
                 or c.lead_checker is not distinct from #{me} or c.second_checker is not distinct from #{me})) as not_mine
        from banjie.work_item w join banjie.case_file c on c.id = w.case_id
      """;

  String CASE_FILTER = """
      <if test="f.item != null">and c.item_code = #{f.item}</if>
      <if test="f.office != null">and c.office = #{f.office}</if>
      <if test="f.state != null">and c.state = #{f.state}</if>
      <if test="f.due == 'YELLOW_CARD'">and c.progress #&gt; '{milestones,yellowCardAt}' is not null</if>
      <if test="f.due == 'RED_CARD'">and c.progress #&gt; '{milestones,redCardAt}' is not null</if>
      """;

  String FILTER = CASE_FILTER + """
      <if test="f.step != null">and w.step = #{f.step}</if>
      <if test="f.until != null">and least(w.due_at, c.due_at) &lt;= #{f.until}</if>
      """;

  @Select("<script>" + ROW + " where w.assignee = #{me}" + FILTER
      + " order by least(w.due_at, c.due_at), w.opened_at, w.task_id limit #{limit}</script>")
  List<DeskRow> inHand(@Param("me") UUID me, @Param("f") Narrowed filter, @Param("limit") int limit);

  @Select("<script>select * from (<foreach collection='posts' item='p' separator=' union all '>(" + ROW + """
         where w.assignee is null and w.office = #{p.office} and w.role = #{p.role}
      """ + FILTER + """
         <if test="at != null">and (w.opened_at, w.task_id) &gt; (#{at}, #{task})</if>
         order by w.opened_at, w.task_id limit #{limit})</foreach>) q
       order by opened_at, task_id limit #{limit}
      </script>""")
  List<DeskRow> queue(@Param("posts") List<Post> posts, @Param("me") UUID me, @Param("f") Narrowed filter, @Param("at") Instant at,
      @Param("task") String task, @Param("limit") int limit);

  /** What those have in hand for whom this person stands in. */
  @Select("<script>" + ROW + """
         where w.assignee in <foreach collection="absent" item="who" open="(" separator="," close=")">#{who}</foreach>
         order by w.opened_at, w.task_id limit #{limit}
      </script>""")
  List<DeskRow> ofAbsent(@Param("absent") List<UUID> absent, @Param("me") UUID me, @Param("limit") int limit);

  /** No further than the limit: a number above it is "many". */
  @Select("""
      <script>
      select count(*) from (select 1 from banjie.work_item w where w.assignee is null and (w.office, w.role) in
        <foreach collection="posts" item="p" open="(" separator="," close=")">(#{p.office}, #{p.role})</foreach>
        limit #{limit}) q
      </script>""")
  int countQueue(@Param("posts") List<Post> posts, @Param("limit") int limit);

  String AWAITS_APPLICANT = """
         (c.state = 'CORRECTION'
           or (c.state = 'IN_REVIEW' and c.progress #&gt; '{papers,list}' @&gt; '[{"state": "DEFERRED"}]'))
      """;

  @Select("<script>select * from (<foreach collection='offices' item='o' separator=' union all '>(" + """
      select c.id as case_id, c.number, c.item_code, c.office, c.state, c.filing -&gt;&gt; 'applicantName' as applicant_name,
             c.submitted_at,
             case c.state when 'CORRECTION' then (c.progress #&gt;&gt; '{milestones,noticeServedAt}')::timestamptz
                          else (c.progress #&gt;&gt; '{milestones,acceptedAt}')::timestamptz end as since,
             case c.state when 'CORRECTION' then (c.progress #&gt;&gt; '{milestones,correction,dueAt}')::timestamptz
                          else (c.progress #&gt;&gt; '{milestones,deferral,dueAt}')::timestamptz end as until_at,
             c.progress #&gt; '{milestones,yellowCardAt}' is not null as yellow_card,
             c.progress #&gt; '{milestones,redCardAt}' is not null as red_card
        from banjie.case_file c
       where c.office = #{o} and """ + AWAITS_APPLICANT + CASE_FILTER + """
         <if test="at != null">and (c.submitted_at, c.id) &gt; (#{at}, #{id})</if>
       order by c.submitted_at, c.id limit #{limit})</foreach>) q
       order by submitted_at, case_id limit #{limit}
      </script>""")
  List<WaitingRow> waiting(@Param("offices") List<String> offices, @Param("f") Narrowed filter, @Param("at") Instant at,
      @Param("id") UUID id, @Param("limit") int limit);

  @Select("<script>" + """
      select e.id as event_id, c.id as case_id, c.number, c.item_code, c.office, c.state,
             c.filing -&gt;&gt; 'applicantName' as applicant_name, e.kind, e.at, e.actor_name
        from banjie.case_event e join banjie.case_file c on c.id = e.case_id
       where e.actor_id = #{me} and e.at &gt;= #{since}
         and e.kind in ('STAMPED', 'RETURNED_BY_STATION', 'ACCEPTED', 'ACCEPTED_WITH_DEFERRAL', 'NOT_ACCEPTED', 'CORRECTION_ASKED',
                        'CHECKED', 'SUPPLY_VERIFIED', 'APPROVED', 'REFUSED', 'COMPLETED', 'DELIVERED')
         <if test="at != null">and (e.at, e.id) &lt; (#{at}, #{event})</if>
      """ + CASE_FILTER + " order by e.at desc, e.id desc limit #{limit}</script>")
  List<DoneRow> done(@Param("me") UUID me, @Param("since") Instant since, @Param("f") Narrowed filter, @Param("at") Instant at,
      @Param("event") Long event, @Param("limit") int limit);

  /** Steps finished since then. */
  @Select("""
      select count(*) from banjie.case_event e
       where e.actor_id = #{me} and e.at >= #{since}
         and e.kind in ('STAMPED', 'RETURNED_BY_STATION', 'ACCEPTED', 'ACCEPTED_WITH_DEFERRAL', 'NOT_ACCEPTED', 'CORRECTION_ASKED',
                        'CHECKED', 'SUPPLY_VERIFIED', 'APPROVED', 'REFUSED', 'COMPLETED', 'DELIVERED')
      """)
  int countDone(@Param("me") UUID me, @Param("since") Instant since);

  @Select("select count(*) from banjie.work_item w where w.assignee = #{me}")
  int countInHand(@Param("me") UUID me);

  @Select("select c.id from banjie.case_file c where c.number = #{number}")
  UUID byNumber(@Param("number") String number);
}
