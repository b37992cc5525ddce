package banjie.papers;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PaperFileMapper {

  String COLUMNS = "id, case_id, paper_code, file_name, media_type, size, sha256, uploaded_at ";

  @Insert("""
      insert into banjie.paper_file
        (id, case_id, paper_code, file_name, media_type, size, sha256, uploaded_at, uploaded_by, content)
      values (#{f.id}, #{f.caseId}, #{f.paperCode}, #{f.fileName}, #{f.mediaType}, #{f.size}, #{f.sha256},
        #{f.uploadedAt}, #{by}, #{content})
      """)
  void insert(@Param("f") PaperFile file, @Param("by") UUID by, @Param("content") byte[] content);

  @Select("select " + COLUMNS + "from banjie.paper_file where case_id = #{caseId} order by uploaded_at, id")
  List<PaperFile> ofCase(@Param("caseId") UUID caseId);

  @Select("select " + COLUMNS + "from banjie.paper_file where id = #{id}")
  PaperFile find(@Param("id") UUID id);

  @Select("select content from banjie.paper_file where id = #{id}")
  Content content(@Param("id") UUID id);

  /** A row of one column, because a mapper method that returns bytes means many rows. */
  record Content(byte[] content) {}
}
