package banjie.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DocumentMapper {

  String COLUMNS = "d.id, d.case_id, d.kind, d.title_zh, d.title_en, d.at, d.number_text, d.code, d.sealed_at, d.sha256, d.size, "
      + "d.replaces, r.id as replaced_by from banjie.document d left join banjie.document r on r.replaces = d.id ";

  String INSERT = """
      insert into banjie.document (case_id, kind, title_zh, title_en, at, series, year, occasion, printed, template, replaces)
      values (#{caseId}, #{kind}, #{titleZh}, #{titleEn}, #{at}, #{series}, #{year}, #{occasion}::jsonb, #{printed}::jsonb,
        #{template}, #{replaces})
      """;

  @Insert(INSERT)
  void insert(NewDocument document);

  /** @return its id */
  @Select(INSERT + " returning id")
  @Options(flushCache = Options.FlushCachePolicy.TRUE)
  long insertReplacement(NewDocument document);

  @Insert("""
      insert into banjie.document_template (sha256, kind, content, layout, style, since)
      values (#{t.sha256}, #{t.kind}, #{t.content}, #{t.layout}, #{t.style}, #{since}) on conflict do nothing
      """)
  void keep(@Param("t") Template template, @Param("since") Instant since);

  @Select("select sha256, kind, content, layout, style from banjie.document_template where sha256 = #{sha256}")
  Template template(@Param("sha256") String sha256);

  // ---- numbering and sealing ---------------------------------------------------------------------------------------

  @Select("select exists (select 1 from banjie.document where sealed_at is null and number is null)")
  boolean anyWithoutNumber();

  /** One numbers at a time, on whichever node, until its transaction ends. */
  @Select("select pg_advisory_xact_lock(hashtext('banjie.document_series'))::text")
  @Options(useCache = false)
  String oneAtATime();

  /** Numbers go on from the last of their series and year, in the order of the events. */
  @Update("""
      with waiting as (
        select id, series, year, row_number() over (partition by series, year order by id) as place
          from banjie.document where sealed_at is null and number is null),
      counted as (
        insert into banjie.document_series as s (series, year, last)
        select series, year, count(*) from waiting group by series, year
        on conflict (series, year) do update set last = s.last + excluded.last
        returning series, year, last),
      numbered as (
        select w.id, c.last - count(*) over (partition by w.series, w.year) + w.place as number
          from waiting w join counted c on c.series = w.series and c.year = w.year)
      update banjie.document d
         set number = n.number,
             number_text = (d.printed ->> 'shortName') || d.series || '字〔' || d.year || '〕' || n.number || '号'
        from numbered n where n.id = d.id
      """)
  int number();

  /** The ids of what waits, what failed least first. */
  @Select("select id from banjie.document where sealed_at is null and number is not null order by failures, id limit #{limit}")
  List<Long> waiting(@Param("limit") int limit);

  String UNSEALED = "select id, case_id, kind, at, number_text, printed, template from banjie.document "
      + "where id = #{id} and sealed_at is null and number is not null for no key update";

  /** Null where another node seals it now, or has. */
  @Select(UNSEALED + " skip locked")
  UnsealedDocument takeToSeal(@Param("id") long id);

  /** Waits for another node that seals it; null where that is done. */
  @Select(UNSEALED)
  UnsealedDocument waitToSeal(@Param("id") long id);

  @Update("""
      update banjie.document set code = #{code}, sealed_at = #{at}, sha256 = #{sha256}, size = #{size}, pdf = #{pdf}
       where id = #{id} and sealed_at is null
      """)
  void seal(@Param("id") long id, @Param("code") String code, @Param("at") Instant at, @Param("sha256") String sha256,
      @Param("size") int size, @Param("pdf") byte[] pdf);

  @Update("update banjie.document set failures = failures + 1 where id = #{id}")
  void failed(@Param("id") long id);

  /** What the case came to before this document; each null where there is none. */
  @Select("""
      select (select number_text from banjie.document where case_id = #{caseId} and kind in ('APPROVAL', 'REFUSAL')
               and id < #{before} order by id desc limit 1) as number,
             (select printed ->> 'result' from banjie.document where case_id = #{caseId} and kind = 'COMPLETION'
               and id < #{before} order by id desc limit 1) as result
      """)
  Delivered delivered(@Param("caseId") UUID caseId, @Param("before") long before);

  /** @param number of the decision; result the name of what was made */
  record Delivered(String number, String result) {}

  // ---- reading -----------------------------------------------------------------------------------------------------

  @Select("select " + COLUMNS + "where d.id = #{id}")
  StoredDocument find(@Param("id") long id);

  @Select("select " + COLUMNS + "where d.case_id = #{caseId} order by d.id")
  List<StoredDocument> ofCase(@Param("caseId") UUID caseId);

  @Select("select " + COLUMNS + "where d.code = #{code}")
  StoredDocument byCode(@Param("code") String code);

  @Select("select pdf, printed, occasion from banjie.document where id = #{id}")
  Content content(@Param("id") long id);

  /** @param pdf null until sealed; printed and occasion JSON */
  record Content(byte[] pdf, String printed, String occasion) {}
}
