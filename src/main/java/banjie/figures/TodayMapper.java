package banjie.figures;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TodayMapper {

  record Decided(int decided, int onTime) {}

  @Select("""
      select count(*) as decided, count(*) filter (where on_time) as on_time
        from banjie.case_closing where closed_at >= #{from} and closed_at < #{to} and on_time is not null
      """)
  Decided decided(@Param("from") Instant from, @Param("to") Instant to);

  @Select("select count(*) from banjie.case_file where closed_at is null")
  int open();
}
