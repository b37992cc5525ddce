package banjie.supervision;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Red cards by their events, late steps by their work items; each has an index of its own. */
@Mapper
interface CardsMapper {

  String OFFICES = """
         <if test="!everywhere">and c.office in
           <foreach collection="offices" item="o" open="(" separator="," close=")">#{o}</foreach></if>
      """;

  @Select("<script>" + """
      select c.id, c.number, c.item_code, c.office, c.state, e.at as raised_at,
             c.progress #&gt;&gt; '{milestones,redCardReason}' as reason,
             (c.progress #&gt;&gt; '{milestones,redCardAccepted}')::boolean as accepted
        from banjie.case_event e join banjie.case_file c on c.id = e.case_id
       where e.kind = 'RED_CARD'
      """ + OFFICES + """
         <if test="unjudged">and c.progress #&gt; '{milestones,redCardReason}' is not null
           and c.progress #&gt; '{milestones,redCardAccepted}' is null</if>
       order by e.at desc, c.id limit #{limit} offset #{offset}
      </script>""")
  List<RedCardRow> redCards(@Param("offices") List<String> offices, @Param("everywhere") boolean everywhere,
      @Param("unjudged") boolean unjudged, @Param("limit") int limit, @Param("offset") int offset);

  @Select("<script>" + """
      select c.id, c.number, c.item_code, w.office, w.step, w.step as step_zh, w.opened_at, w.due_at, w.overdue_at,
             w.assignee_name, w.task_id
        from banjie.work_item w join banjie.case_file c on c.id = w.case_id
       where w.overdue_at is not null
      """ + OFFICES + """
       order by w.due_at, w.task_id limit #{limit} offset #{offset}
      </script>""")
  List<LateStepRow> lateSteps(@Param("offices") List<String> offices, @Param("everywhere") boolean everywhere,
      @Param("limit") int limit, @Param("offset") int offset);
}
