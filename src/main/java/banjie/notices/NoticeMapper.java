package banjie.notices;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface NoticeMapper {

  @Insert("""
      insert into banjie.notice (case_id, kind, at, title, body) values (#{caseId}, #{kind}, #{at}, #{title}, #{body})
      """)
  void insert(Notice notice);

  @Select("select case_id, kind, at, title, body from banjie.notice where case_id = #{caseId} order by id")
  List<Notice> ofCase(@Param("caseId") UUID caseId);
}
