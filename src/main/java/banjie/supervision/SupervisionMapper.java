package banjie.supervision;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Late and nearly late cases, from our own tables; the index case_file_open_due serves both. */
@Mapper
interface SupervisionMapper {

  String FILTERED = """
        from banjie.case_file c left join banjie.work_item w on w.case_id = c.id
       where c.closed_at is null and not c.paused
         <if test="f.matter != null">and c.matter_number = #{f.matter}</if>
         <if test="f.item != null">and c.item_code = #{f.item}</if>
         <if test="f.step != null">and w.step = #{f.step}</if>
         <if test="f.officer != null">and w.assignee_name = #{f.officer}</if>
         <if test="f.office != null">and c.office = #{f.office}</if>
         <if test="!everywhere">and c.office in
           <foreach collection="offices" item="o" open="(" separator="," close=")">#{o}</foreach></if>
      """;

  String COLUMNS = """
      select c.id, c.number, c.item_code, c.matter_number, c.office, c.state, c.due_at, c.warn_at, c.provisional,
             w.step, w.role, w.assignee_name, w.task_id, w.overdue_at as step_overdue_at,
             c.progress #&gt;&gt; '{milestones,redCardReason}' as red_card_reason,
             (c.progress #&gt;&gt; '{milestones,redCardAccepted}')::boolean as red_card_accepted
      """;

  /** Longest overdue first. */
  @Select("<script>" + COLUMNS + FILTERED + """
         and c.due_at &lt; #{now}
       order by c.due_at, c.id, w.task_id limit #{limit} offset #{offset}
      </script>""")
  List<LateRow> overdue(@Param("f") LateFilter filter, @Param("offices") List<String> offices,
      @Param("everywhere") boolean everywhere, @Param("now") Instant now, @Param("limit") int limit, @Param("offset") int offset);

  /** Warned about, or due before the horizon; the next one due first. */
  @Select("<script>" + COLUMNS + FILTERED + """
         and c.due_at &gt;= #{now} and (c.warn_at &lt;= #{now} or c.due_at &lt;= #{until})
       order by c.due_at, c.id, w.task_id limit #{limit} offset #{offset}
      </script>""")
  List<LateRow> dueSoon(@Param("f") LateFilter filter, @Param("offices") List<String> offices,
      @Param("everywhere") boolean everywhere, @Param("now") Instant now, @Param("until") Instant until,
      @Param("limit") int limit, @Param("offset") int offset);

  String OF_OFFICES = """
      <if test="!everywhere">and office in
        <foreach collection="offices" item="o" open="(" separator="," close=")">#{o}</foreach></if>
      """;

  @Select("<script>select count(*) from banjie.case_file where closed_at is null and not paused and due_at &lt; #{now} "
      + OF_OFFICES + "</script>")
  long countOverdue(@Param("offices") List<String> offices, @Param("everywhere") boolean everywhere, @Param("now") Instant now);

  @Select("<script>select count(*) from banjie.case_file where closed_at is null and provisional " + OF_OFFICES + "</script>")
  long countProvisional(@Param("offices") List<String> offices, @Param("everywhere") boolean everywhere);
}
