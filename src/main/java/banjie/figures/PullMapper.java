package banjie.figures;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** First come, first served: the queues' own record. */
@Mapper
interface PullMapper {

  String SPAN = " from banjie.pull c where c.at &gt;= #{s.fromInstant} and c.at &lt; #{s.toInstant} ";

  String SUMS = """
      count(*) as pulls, count(*) filter (where c.earlier &gt; 0) as before_others, sum(c.earlier) as earlier,
      coalesce(sum(c.earlier) filter (where not c.borne_out), 0) as unexcused, sum(c.waiting - 1) as others
      """;

  @Select("<script>select c.queue_office as office, null as officer, " + SUMS + SPAN + Slice.OF_SLICE
      + " group by c.queue_office order by c.queue_office</script>")
  List<PullFigure> byOffice(@Param("s") Slice slice);

  @Select("<script>select c.queue_office as office, max(c.officer_name) as officer, " + SUMS + SPAN + Slice.OF_SLICE
      + " group by c.queue_office, c.officer order by sum(c.earlier) desc, max(c.officer_name)</script>")
  List<PullFigure> byOfficer(@Param("s") Slice slice);

  @Select("<script>" + """
      select c.case_id, f.number, c.item_code, c.queue_office as office, c.step, c.officer_name as officer, c.at, c.reason,
             c.borne_out, c.earlier, c.waiting
        from banjie.pull c join banjie.case_file f on f.id = c.case_id
       where c.at &gt;= #{s.fromInstant} and c.at &lt; #{s.toInstant} and c.earlier &gt; 0
      """ + Slice.OF_SLICE + " order by c.at desc, c.id desc limit #{limit} offset #{offset}</script>")
  List<Deviation> deviations(@Param("s") Slice slice, @Param("limit") int limit, @Param("offset") int offset);

  @Select("<script>select count(*)" + SPAN + "and c.earlier &gt; 0 " + Slice.OF_SLICE + "</script>")
  int countDeviations(@Param("s") Slice slice);
}
