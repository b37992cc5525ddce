package banjie.supervision;

import banjie.access.Post;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface UrgingMapper {

  /** @param askedOf null where nobody has the case in hand */
  record NewUrging(UUID caseId, String office, String reason, UUID askedBy, String askedByName, Instant askedAt, UUID askedOf,
      String askedOfName, int days, Instant replyDueAt, boolean provisional) {}

  record Open(long id, Instant askedAt, int days) {}

  String COLUMNS = """
      select u.id, u.case_id, c.number, c.item_code, u.office, u.reason, u.asked_by_name, u.asked_at, u.asked_of, u.asked_of_name,
             u.days, u.reply_due_at, u.provisional, u.replied_by_name, u.replied_at, u.reply
        from banjie.urging u join banjie.case_file c on c.id = u.case_id
      """;

  @Insert("""
      insert into banjie.urging (case_id, office, reason, asked_by, asked_by_name, asked_at, asked_of, asked_of_name, days,
        reply_due_at, provisional)
      values (#{caseId}, #{office}, #{reason}, #{askedBy}, #{askedByName}, #{askedAt}, #{askedOf}, #{askedOfName}, #{days},
        #{replyDueAt}, #{provisional})
      """)
  void add(NewUrging urging);

  @Select(COLUMNS + " where u.id = #{id} and u.case_id = #{caseId}")
  Urging find(@Param("id") long id, @Param("caseId") UUID caseId);

  /** @return 0 when somebody has answered already */
  @Update("""
      update banjie.urging set replied_by = #{by}, replied_by_name = #{name}, replied_at = #{at}, reply = #{reply}
       where id = #{id} and replied_at is null
      """)
  int reply(@Param("id") long id, @Param("by") UUID by, @Param("name") String name, @Param("at") Instant at, @Param("reply") String reply);

  @Select(COLUMNS + " where u.case_id = #{caseId} order by u.id")
  List<Urging> ofCase(UUID caseId);

  /** Unanswered ones first, the next one due first; then the answered, newest first. */
  @Select("<script>" + COLUMNS + """
       where true
         <if test="open">and u.replied_at is null</if>
         <if test="office != null">and u.office = #{office}</if>
         <if test="!everywhere">and u.office in
           <foreach collection="offices" item="o" open="(" separator="," close=")">#{o}</foreach></if>
       order by (u.replied_at is not null), case when u.replied_at is null then u.reply_due_at end, u.asked_at desc, u.id desc
       limit #{limit} offset #{offset}
      </script>""")
  List<Urging> supervised(@Param("offices") List<String> offices, @Param("everywhere") boolean everywhere,
      @Param("office") String office, @Param("open") boolean open, @Param("limit") int limit, @Param("offset") int offset);

  /**
   * What this officer should answer: about what they have in hand or had when it was asked, and about cases that wait in
   * one of their queues or where nobody works on them.
   */
  @Select("<script>" + COLUMNS + """
       where u.replied_at is null and (
             u.asked_of = #{officer}
          or exists (select 1 from banjie.work_item w where w.case_id = u.case_id and w.assignee = #{officer})
          or not exists (select 1 from banjie.work_item w where w.case_id = u.case_id and w.assignee is not null)
             and (exists (select 1 from banjie.work_item w where w.case_id = u.case_id and (w.office, w.role) in
                    <foreach collection="posts" item="p" open="(" separator="," close=")">(#{p.office}, #{p.role})</foreach>)
               or u.asked_of is null and not exists (select 1 from banjie.work_item w where w.case_id = u.case_id)
                  and u.office in <foreach collection="posts" item="p" open="(" separator="," close=")">#{p.office}</foreach>))
       order by u.reply_due_at, u.id
      </script>""")
  List<Urging> toAnswer(@Param("officer") UUID officer, @Param("posts") List<Post> posts);

  @Select("select id, asked_at, days from banjie.urging where replied_at is null order by id for update")
  List<Open> lockOpen();

  @Update("update banjie.urging set reply_due_at = #{due}, provisional = #{provisional} where id = #{id}")
  void redate(@Param("id") long id, @Param("due") Instant due, @Param("provisional") boolean provisional);
}
