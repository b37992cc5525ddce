package banjie.tracking;

import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TrackingMapper {

  record Key(UUID id, String queryCode) {}

  /** Null when there is no such case. */
  @Select("select id, query_code from banjie.case_file where number = #{number}")
  Key byNumber(String number);
}
