package banjie.supervision;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Counted from the events, which nobody can change; the index case_event_notice serves the span of time. */
@Mapper
interface RepeatNoticeMapper {

  @Select("""
      <script>
      with notice as (
        select c.office, c.number, to_char(e.at at time zone 'Asia/Shanghai', 'YYYY-MM') as month,
               exists (select 1 from banjie.case_event p
                where p.case_id = e.case_id and p.kind = 'CORRECTION_ASKED' and p.id &lt; e.id) as again
          from banjie.case_event e join banjie.case_file c on c.id = e.case_id
         where e.kind = 'CORRECTION_ASKED' and e.at &gt;= #{from} and e.at &lt; #{to}
           <if test="office != null">and c.office = #{office}</if>
           <if test="!everywhere">and c.office in
             <foreach collection="offices" item="o" open="(" separator="," close=")">#{o}</foreach></if>)
      select office, month, count(*) as notices, count(*) filter (where again) as repeat_notices,
             round(100.0 * count(*) filter (where again) / count(*), 1) as rate, count(distinct number) as cases,
             string_agg(distinct number, ',') filter (where again) as repeated_cases
        from notice group by office, month order by month desc, office
      </script>""")
  List<RepeatNoticeRow> repeated(@Param("from") Instant from, @Param("to") Instant to, @Param("office") String office,
      @Param("offices") List<String> offices, @Param("everywhere") boolean everywhere);
}
