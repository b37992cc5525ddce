package banjie.worklist;

import banjie.access.Post;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows for one list each. */
@Mapper
interface WorklistMapper {

  String CASE = "id, number, item_code, matter_number, office, state, version, submitted_at, due_at, provisional, paused";

  @Select("select " + CASE + """
       from banjie.case_file where applicant_id = #{applicant}
       order by submitted_at desc, id limit #{limit} offset #{offset}
      """)
  List<CaseRowView> ofApplicant(@Param("applicant") UUID applicant, @Param("limit") int limit, @Param("offset") int offset);

  /** What only the applicant can bring on: the notice's papers, or deferred ones. */
  String WAITS_FOR_APPLICANT = """
      (state = 'CORRECTION'
        or state = 'IN_REVIEW' and progress @> '{"papers": {"list": [{"state": "DEFERRED"}]}}'::jsonb)
      """;

  @Select("select id from banjie.case_file where applicant_id = #{applicant} order by " + WAITS_FOR_APPLICANT
      + " desc, (closed_at is not null and state <> 'DELIVERED'), submitted_at desc, id limit #{limit} offset #{offset}")
  List<UUID> ownIds(@Param("applicant") UUID applicant, @Param("limit") int limit, @Param("offset") int offset);

  @Select("select count(*) from banjie.case_file where applicant_id = #{applicant}")
  int countOwn(@Param("applicant") UUID applicant);

  @Select("""
      <script>
      select w.task_id, w.case_id, c.number, c.item_code, w.step, w.office, w.opened_at, c.due_at, c.provisional, w.assignee,
             w.assignee_name, w.due_at as step_due_at, w.overdue_at as step_overdue_at
        from banjie.work_item w join banjie.case_file c on c.id = w.case_id
       where (w.office, w.role) in
         <foreach collection="posts" item="p" open="(" separator="," close=")">(#{p.office}, #{p.role})</foreach>
         <choose>
           <when test="mine != null">and w.assignee = #{mine}</when>
           <otherwise>and w.assignee is null</otherwise>
         </choose>
         <if test="step != null">and w.step = #{step}</if>
       order by w.opened_at, w.task_id limit #{limit} offset #{offset}
      </script>
      """)
  List<QueueRow> queue(@Param("posts") List<Post> posts, @Param("mine") UUID mine, @Param("step") String step,
      @Param("limit") int limit, @Param("offset") int offset);

  @Select("""
      select kind, kind as kind_zh, at, actor_name, reason, detail
        from banjie.case_event where case_id = #{caseId} order by id
      """)
  List<TimelineRow> timeline(@Param("caseId") UUID caseId);
}
