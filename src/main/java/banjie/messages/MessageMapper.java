package banjie.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MessageMapper {

  String ROW = """
      select m.id, m.case_id, c.number, m.kind, m.at, m.title, m.body, m.title_en, m.body_en, m.act_by, m.provisional, m.read_at,
             m.recipient, m.serve_by, m.served_at, m.served_how, m.served_basis, m.served_to, m.relation, m.service_note,
             m.recorded_by, m.recorded_at
        from banjie.message m join banjie.case_file c on c.id = m.case_id
      """;

  /** Message, outbox and the recipient's consent in one statement: it is part of every step of every case. */
  @Select(affectData = true, value = """
      with person as (
        select electronic_service as consents, active and email is not null and tell_by_email as by_email, active and tell_by_sms as by_sms
          from banjie.account where id = #{recipient}::uuid),
      told as (
        insert into banjie.message (case_id, recipient, kind, at, title, body, title_en, body_en, act_by, provisional, serve_by,
          served_at, served_how, served_basis)
        select #{caseId}::uuid, #{recipient}::uuid, #{kind}::text, #{at}::timestamptz, #{words.titleZh}::text, #{words.bodyZh}::text,
               #{words.titleEn}::text, #{words.bodyEn}::text, #{words.actBy}::timestamptz, #{words.provisional}::boolean,
               case when #{toServe} then case when consents then 'PORTAL' else 'PAPER' end end,
               case when #{toServe} and #{arrived} and consents then #{at}::timestamptz end,
               case when #{toServe} and #{arrived} and consents then 'PORTAL' end,
               case when #{toServe} and #{arrived} and consents then 'ARRIVED' end
          from (select 1) always left join person on true
        returning id, served_at),
      outbox as (
        insert into banjie.delivery (message_id, channel, state, next_attempt_at)
        select told.id, channel, 'PENDING', #{at}::timestamptz
          from told, person cross join lateral (values ('EMAIL', by_email and #{email}), ('SMS', by_sms and #{sms})) c(channel, wanted)
         where wanted)
      select id, served_at from told
      """)
  @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
  NewMessage.Written write(NewMessage message);

  /** Unread ones first, then the newest. */
  @Select("<script>" + ROW + """
       where m.recipient = #{person} <if test="unread">and m.read_at is null</if>
       order by (m.read_at is not null), m.id desc limit #{limit} offset #{offset}
      </script>""")
  List<MessageRow> inbox(@Param("person") UUID person, @Param("unread") boolean unread, @Param("limit") int limit,
      @Param("offset") int offset);

  @Select("select count(*) from banjie.message where recipient = #{person} and read_at is null")
  long unread(UUID person);

  @Select(ROW + " where m.case_id = #{caseId} order by m.id")
  List<MessageRow> ofCase(UUID caseId);

  @Select(ROW + " where m.id = #{id} for no key update of m")
  MessageRow lock(long id);

  @Select("select id from banjie.message where case_id = #{caseId} and kind = #{kind} order by id desc limit 1")
  Long latest(@Param("caseId") UUID caseId, @Param("kind") String kind);

  @Update("update banjie.message set read_at = #{at} where id = #{id} and read_at is null")
  int read(@Param("id") long id, @Param("at") Instant at);

  @Update("""
      update banjie.message
         set served_at = #{servedAt}, served_how = #{how}, served_basis = #{basis}, served_to = #{to}, relation = #{relation},
             service_note = #{note}, recorded_by = #{by}, recorded_at = #{now}
       where id = #{id} and served_at is null
      """)
  int serve(@Param("id") long id, @Param("servedAt") Instant servedAt, @Param("how") Serving.How how, @Param("basis") Serving.Basis basis,
      @Param("to") String to, @Param("relation") Relation relation, @Param("note") String note, @Param("by") String by,
      @Param("now") Instant now);
}
