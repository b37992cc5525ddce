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
interface OutboxMapper {

  /** The longest due one that no other node has in hand, with the address as it is now; null if there is none. */
  @Select(affectData = true, value = """
      with due as (
        select message_id, channel from banjie.delivery
         where channel = #{channel} and next_attempt_at <= #{now} and (lease_until is null or lease_until <= #{now})
         order by next_attempt_at, message_id limit 1 for update skip locked),
      claimed as (
        update banjie.delivery d set attempts = d.attempts + 1, lease_until = #{leaseUntil}
          from due where d.message_id = due.message_id and d.channel = due.channel
        returning d.*)
      select d.message_id, d.channel, d.key, d.attempts, d.granted, c.number, m.title, m.body, m.title_en, m.body_en, m.act_by,
             m.provisional, a.display_name as name,
             case when not a.active then null
                  when d.channel = 'EMAIL' and a.tell_by_email then a.email
                  when d.channel = 'SMS' and a.tell_by_sms then a.mobile end as address
        from claimed d join banjie.message m on m.id = d.message_id join banjie.case_file c on c.id = m.case_id
        left join banjie.account a on a.id = m.recipient
      """)
  @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
  Outgoing claim(@Param("channel") String channel, @Param("now") Instant now, @Param("leaseUntil") Instant leaseUntil);

  @Update("""
      update banjie.delivery set state = 'SENT', sent_at = #{at}, next_attempt_at = null, lease_until = null, last_error = null
       where message_id = #{o.messageId} and channel = #{o.channel} and state <> 'SENT'
      """)
  void sent(@Param("o") Outgoing outgoing, @Param("at") Instant at);

  /** Nothing if another node has taken it over meanwhile. A null next attempt gives up. */
  @Update("""
      update banjie.delivery
         set state = case when #{next}::timestamptz is null then 'GIVEN_UP' else 'RETRYING' end,
             next_attempt_at = #{next}::timestamptz, lease_until = null, last_error = #{error}
       where message_id = #{o.messageId} and channel = #{o.channel} and attempts = #{o.attempts} and state <> 'SENT'
      """)
  void failed(@Param("o") Outgoing outgoing, @Param("next") Instant next, @Param("error") String error);

  /** @return 0 when it went out already; one that was given up gets an attempt more than the setting allows */
  @Update("""
      update banjie.delivery
         set granted = granted + case when state = 'GIVEN_UP' then 1 else 0 end, granted_by = #{by},
             state = case when attempts = 0 then 'PENDING' else 'RETRYING' end, next_attempt_at = #{now}
       where message_id = #{message} and channel = #{channel} and state <> 'SENT'
      """)
  int once(@Param("message") long message, @Param("channel") String channel, @Param("by") String by, @Param("now") Instant now);

  @Select("""
      select d.message_id, d.channel, d.state, d.attempts, d.next_attempt_at, d.last_error, d.sent_at
        from banjie.delivery d join banjie.message m on m.id = d.message_id where m.case_id = #{caseId}
       order by d.message_id, d.channel
      """)
  List<DeliveryRow> ofCase(UUID caseId);
}
