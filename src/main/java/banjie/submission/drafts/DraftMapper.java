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
interface DraftMapper {

  /** @param content JSON, see {@link DraftJson} */
  record Row(UUID id, UUID ownerId, String itemCode, String catalogueVersion, String step, String content, int version,
      Instant createdAt, Instant changedAt, Instant expiresAt, UUID caseId) {}

  String SELECT = """
      select id, owner_id, item_code, catalogue_version, step, content, version, created_at, changed_at, expires_at, case_id
        from banjie.draft
      """;

  @Insert("""
      insert into banjie.draft (id, owner_id, item_code, catalogue_version, step, content, version, created_at, changed_at, expires_at)
      values (#{id}, #{ownerId}, #{itemCode}, #{catalogueVersion}, #{step}, #{content}::jsonb, #{version}, #{createdAt},
        #{changedAt}, #{expiresAt})
      """)
  void insert(Row row);

  @Select(SELECT + "where id = #{id} and owner_id = #{owner} and expires_at > #{now}")
  Row find(@Param("id") UUID id, @Param("owner") UUID owner, @Param("now") Instant now);

  @Select(SELECT + "where id = #{id} and owner_id = #{owner} and expires_at > #{now} for update")
  Row lock(@Param("id") UUID id, @Param("owner") UUID owner, @Param("now") Instant now);

  /** Against being submitted or discarded meanwhile, not against other uploads. */
  @Select(SELECT + "where id = #{id} and owner_id = #{owner} and expires_at > #{now} for share")
  Row share(@Param("id") UUID id, @Param("owner") UUID owner, @Param("now") Instant now);

  /** Not yet submitted, the last changed first. */
  @Select(SELECT + "where owner_id = #{owner} and case_id is null and expires_at > #{now} order by changed_at desc, id")
  List<Row> open(@Param("owner") UUID owner, @Param("now") Instant now);

  @Update("""
      update banjie.draft
         set step = #{step}, content = #{content}::jsonb, version = #{version}, changed_at = #{changedAt}, expires_at = #{expiresAt},
             case_id = #{caseId}
       where id = #{id}
      """)
  void update(Row row);

  @Delete("delete from banjie.draft where id = #{id}")
  void delete(@Param("id") UUID id);

  @Delete("delete from banjie.draft where expires_at <= #{now}")
  int deleteExpired(@Param("now") Instant now);
}
