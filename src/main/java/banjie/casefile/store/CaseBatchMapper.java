package banjie.casefile.store;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** One statement for many cases: parallel arrays of text, which the server reads as what they are. */
@Mapper
interface CaseBatchMapper {

  String STORED = "select id, number, query_code, state, version, filing, progress from banjie.case_file";

  @Select("select count(*) from banjie.case_file where closed_at is null")
  long countOpen();

  @Select("""
      select id from banjie.case_file where closed_at is null and id > #{after} and id <= #{until} order by id limit #{limit}
      """)
  List<UUID> openBetween(@Param("after") UUID after, @Param("until") UUID until, @Param("limit") int limit);

  @Select(STORED + " where closed_at is null and id = any(#{ids}::uuid[]) order by id for no key update skip locked")
  List<StoredCase> lockFree(@Param("ids") String[] ids);

  @Select(STORED + " where closed_at is null and id = #{id} for no key update")
  StoredCase lock(@Param("id") UUID id);

  @Select(STORED + " where id = any(#{ids}::uuid[]) order by id")
  List<StoredCase> read(@Param("ids") String[] ids);

  /** What a change of dates can touch; the other columns follow from steps that somebody takes. */
  @Update("""
      update banjie.case_file c
         set version = c.version + 1, due_at = m.due_at, warn_at = m.warn_at, provisional = m.provisional, progress = m.progress
        from unnest(#{ids}::uuid[], #{versions}::int[], #{dueAt}::timestamptz[], #{warnAt}::timestamptz[],
               #{provisional}::boolean[], #{progress}::jsonb[]) as m (id, version, due_at, warn_at, provisional, progress)
       where c.id = m.id and c.version = m.version
      """)
  int update(@Param("ids") String[] ids, @Param("versions") String[] versions, @Param("dueAt") String[] dueAt,
      @Param("warnAt") String[] warnAt, @Param("provisional") String[] provisional, @Param("progress") String[] progress);

  @Insert("""
      insert into banjie.case_event (case_id, kind, at, actor_id, actor_name, reason, detail)
      select * from unnest(#{cases}::uuid[], #{kinds}::text[], #{at}::timestamptz[], #{actorIds}::uuid[], #{actorNames}::text[],
        #{reasons}::text[], #{details}::jsonb[])
      """)
  int insertEvents(@Param("cases") String[] cases, @Param("kinds") String[] kinds, @Param("at") String[] at,
      @Param("actorIds") String[] actorIds, @Param("actorNames") String[] actorNames, @Param("reasons") String[] reasons,
      @Param("details") String[] details);
}
