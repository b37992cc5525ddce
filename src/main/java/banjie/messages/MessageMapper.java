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

  /**
   * Messages, outbox and the recipients' consent in one statement: it is part of every step of every case, and of whatever
   * happens to many cases at once.
   *
   * @param all columns as texts, which the server reads as what they are
   * @return those that were served by arriving
   */
  @Select(affectData = true, value = """
      with told as (
        insert into banjie.message (case_id, recipient, kind, at, title, body, title_en, body_en, act_by, provisional, serve_by,
          served_at, served_how, served_basis)
        select n.case_id, n.recipient, n.kind, n.at, n.title, n.body, n.title_en, n.body_en, n.act_by, n.provisional,
               case when n.to_serve then case when p.electronic_service then 'PORTAL' else 'PAPER' end end,
               case when n.to_serve and p.electronic_service and #{arrived} then n.at end,
               case when n.to_serve and p.electronic_service and #{arrived} then 'PORTAL' end,
               case when n.to_serve and p.electronic_service and #{arrived} then 'ARRIVED' end
          from unnest(#{all.cases}::uuid[], #{all.recipients}::uuid[], #{all.kinds}::text[], #{all.at}::timestamptz[],
                 #{all.titles}::text[], #{all.bodies}::text[], #{all.titlesEn}::text[], #{all.bodiesEn}::text[],
                 #{all.actBy}::timestamptz[], #{all.provisional}::boolean[], #{all.toServe}::boolean[])
               with ordinality as n (case_id, recipient, kind, at, title, body, title_en, body_en, act_by, provisional,
                 to_serve, place)
          left join banjie.account p on p.id = n.recipient
         order by n.place
        returning id, case_id, recipient, kind, at, title, served_at),
      outbox as (
        insert into banjie.delivery (message_id, channel, state, next_attempt_at)
        select told.id, c.channel, 'PENDING', told.at
          from told join banjie.account p on p.id = told.recipient and p.active
          cross join lateral (values
            ('EMAIL', #{email} and p.tell_by_email and p.email is not null),
            ('SMS', #{sms} and p.tell_by_sms)) c (channel, wanted)
         where c.wanted)
      select id, case_id, kind, title, served_at from told where served_at is not null order by id
      """)
  @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
  List<Arrived> write(@Param("all") MessageColumns all, @Param("arrived") boolean arrived, @Param("email") boolean email,
      @Param("sms") boolean sms);

  /** A document that was served by arriving. */
  record Arrived(Long id, UUID caseId, String kind, String title, Instant servedAt) {}

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

  @Select(ROW + " where m.id = #{id}")
  MessageRow find(long id);

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
  int serve(@Param("id") long id, @Param("servedAt") Instant servedAt, @Param("how") Serving.How how,
      @Param("basis") Serving.Basis basis, @Param("to") String to, @Param("relation") Relation relation,
          @Param("note") String note, @Param("by") String by,
      @Param("now") Instant now);
}
