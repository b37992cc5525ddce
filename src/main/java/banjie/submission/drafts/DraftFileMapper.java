package banjie.submission.drafts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DraftFileMapper {

  String SELECT = """
      select id, draft_id, paper_code, file_name, media_type, size, sha256, received, begun_at, uploaded_at from banjie.draft_file
      """;

  @Insert("""
      insert into banjie.draft_file (id, draft_id, paper_code, file_name, media_type, size, sha256, received, begun_at, uploaded_at,
        content)
      values (#{f.id}, #{f.draftId}, #{f.paperCode}, #{f.fileName}, #{f.mediaType}, #{f.size}, #{f.sha256}, #{f.received},
        #{f.begunAt}, #{f.uploadedAt}, #{content})
      """)
  void insert(@Param("f") DraftFile file, @Param("content") byte[] content);

  @Select(SELECT + "where draft_id = #{draft} order by begun_at, id")
  List<DraftFile> ofDraft(@Param("draft") UUID draft);

  @Select(SELECT + "where id = #{id} and draft_id = #{draft}")
  DraftFile find(@Param("id") UUID id, @Param("draft") UUID draft);

  @Select(SELECT + "where id = #{id} and draft_id = #{draft} for update")
  DraftFile lock(@Param("id") UUID id, @Param("draft") UUID draft);

  @Select("select content from banjie.draft_file where id = #{id}")
  Content content(@Param("id") UUID id);

  @Insert("insert into banjie.draft_file_part (file_id, starts_at, content) values (#{file}, #{start}, #{content})")
  void addPart(@Param("file") UUID file, @Param("start") long start, @Param("content") byte[] content);

  @Select("select string_agg(content, ''::bytea order by starts_at) as content from banjie.draft_file_part where file_id = #{file}")
  Content joined(@Param("file") UUID file);

  @Delete("delete from banjie.draft_file_part where file_id = #{file}")
  void dropParts(@Param("file") UUID file);

  @Update("update banjie.draft_file set received = #{received}, media_type = #{mediaType} where id = #{id}")
  void advance(@Param("id") UUID id, @Param("received") long received, @Param("mediaType") String mediaType);

  @Update("update banjie.draft_file set uploaded_at = #{now}, content = #{content} where id = #{id}")
  void complete(@Param("id") UUID id, @Param("now") Instant now, @Param("content") byte[] content);

  @Delete("delete from banjie.draft_file where id = #{id}")
  void delete(@Param("id") UUID id);

  /** The files become those of the case, as they are, with their ids. */
  @Insert("""
      insert into banjie.paper_file (id, case_id, paper_code, file_name, media_type, size, sha256, uploaded_at, uploaded_by, content)
      select id, #{caseId}, paper_code, file_name, media_type, size, sha256, uploaded_at, #{by}, content
        from banjie.draft_file where draft_id = #{draft} and uploaded_at is not null and paper_code = any(#{papers}::text[])
      """)
  int moveToCase(@Param("draft") UUID draft, @Param("caseId") UUID caseId, @Param("papers") String[] papers, @Param("by") UUID by);

  @Delete("delete from banjie.draft_file where draft_id = #{draft}")
  void deleteOfDraft(@Param("draft") UUID draft);

  /** A row of one column, because a mapper method that returns bytes means many rows. */
  record Content(byte[] content) {}
}
