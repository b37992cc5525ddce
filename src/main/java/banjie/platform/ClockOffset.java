package banjie.platform;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** How far a demo's time has been moved, kept so that a restart doesn't send cases back in time. */
@Mapper
interface ClockOffset {

  @Select("select millis from banjie.clock_offset")
  long millis();

  @Update("update banjie.clock_offset set millis = #{millis}")
  void keep(long millis);
}
