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
      <script>
      insert into banjie.notice (case_id, kind, at, title, body) values
      <foreach collection="notices" item="n" separator=",">
        (#{n.caseId}, #{n.kind}, #{n.at}, #{n.title}, #{n.body})
      </foreach>
      </script>
      """)
  void insert(@Param("notices") List<Notice> notices);

  @Select("select case_id, kind, at, title, body from banjie.notice where case_id = #{caseId} order by id")
  List<Notice> ofCase(@Param("caseId") UUID caseId);
}
