package banjie.figures;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** From the events; the index case_event_supervised holds just these kinds. */
@Mapper
interface DayReportMapper {

  List<String> KINDS = List.of("YELLOW_CARD", "RED_CARD", "STEP_OVERDUE", "URGED", "URGING_ANSWERED", "EXTENDED",
      "SPECIAL_PROCEDURE_STARTED", "REASSIGNED", "RELEASED");

  String OF_KINDS = """
       e.kind in ('YELLOW_CARD', 'RED_CARD', 'STEP_OVERDUE', 'URGED', 'URGING_ANSWERED', 'EXTENDED', 'SPECIAL_PROCEDURE_STARTED',
         'REASSIGNED', 'RELEASED') and e.at &gt;= #{s.fromInstant} and e.at &lt; #{s.toInstant}
      """;

  record KindCount(String kind, int times) {}

  @Select("<script>select e.kind, count(*) as times from banjie.case_event e join banjie.case_file c on c.id = e.case_id where " + OF_KINDS
      + Slice.OF_SLICE + " group by e.kind</script>")
  List<KindCount> counts(@Param("s") Slice slice);

  @Select("<script>" + """
      select c.id, c.number, c.item_code, c.office, c.state, c.submitted_at, coalesce(d.due_at, c.due_at) as due_at, d.closed_at, d.outcome,
             d.on_time, null as officer, null as working_seconds
        from banjie.case_event e join banjie.case_file c on c.id = e.case_id left join banjie.case_closing d on d.case_id = c.id
       where e.kind = 'RED_CARD' and
      """ + OF_KINDS + Slice.OF_SLICE + " order by e.at, e.id limit #{limit}</script>")
  List<FigureCase> redCards(@Param("s") Slice slice, @Param("limit") int limit);
}
