package banjie.absence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AbsenceMapper {

  /** @param posts as office.ROLE, separated by commas */
  record Row(UUID id, UUID absent, String absentUsername, String absentName, UUID deputy, String deputyUsername, String deputyName,
      Instant startsAt, Instant endsAt, String posts, String reason, UUID recordedBy, String recordedName, Instant recordedAt,
      Instant endedAt) {}

  String ROWS = """
      select a.id, a.absent, h.username as absent_username, h.display_name as absent_name, a.deputy, d.username as deputy_username,
             d.display_name as deputy_name, a.starts_at, a.ends_at, array_to_string(a.posts, ',') as posts, a.reason,
             a.recorded_by, a.recorded_name, a.recorded_at, a.ended_at
        from banjie.absence a join banjie.account h on h.id = a.absent join banjie.account d on d.id = a.deputy
      """;

  @Insert("""
      insert into banjie.absence (id, absent, deputy, starts_at, ends_at, posts, reason, recorded_by, recorded_name, recorded_at)
      values (#{a.id}, #{a.absent}, #{a.deputy}, #{a.startsAt}, #{a.endsAt}, string_to_array(#{a.posts}, ','), #{a.reason},
        #{a.recordedBy}, #{a.recordedName}, #{a.recordedAt})
      """)
  void insert(@Param("a") Row absence);

  /** Absences are recorded one after the other, so that two can't slip past each other's checks. */
  @Select("select pg_advisory_xact_lock(7303)::text")
  String oneAtATime();

  /** Somebody is absent or stands in for others at some moment of this time. */
  @Select(ROWS + """
       where a.ended_at is null and a.starts_at < #{until} and a.ends_at > #{from}
         and (a.absent = #{who} or a.deputy = #{who})
       order by a.starts_at, a.id
      """)
  List<Row> of(@Param("who") UUID who, @Param("from") Instant from, @Param("until") Instant until);

  @Select(ROWS + " where a.ended_at is null and a.starts_at <= #{now} and a.ends_at > #{now} order by a.starts_at, a.id")
  List<Row> at(@Param("now") Instant now);

  @Select(ROWS + " where a.id = #{id} for update of a")
  Row lock(@Param("id") UUID id);

  @Update("update banjie.absence set ended_at = #{now}, ended_name = #{by} where id = #{id}")
  void end(@Param("id") UUID id, @Param("now") Instant now, @Param("by") String by);

  /** Those who may come in question: officers at work, in order of their names. */
  @Select("""
      select a.username, a.display_name,
             string_agg(p.office || '.' || p.role, ',' order by p.office, p.role) as posts
        from banjie.account a join banjie.post p on p.account_id = a.id
       where a.kind = 'STAFF' and a.active
       group by a.id, a.username, a.display_name
      having bool_and(p.role in ('INTAKE', 'REVIEW', 'COMPLETION', 'STATION'))
       order by a.display_name, a.username
      """)
  List<Colleague.Row> officers();

  /** Deputies whose groups in the engine's own list don't follow their absences yet; those that others hold are left. */
  @Select("""
      select d.username from banjie.absence a join banjie.account d on d.id = a.deputy
       where a.in_directory <> (a.ended_at is null and a.starts_at <= #{now} and a.ends_at > #{now})
       order by a.starts_at, a.id limit 100 for update of a skip locked
      """)
  List<String> lockTurned(@Param("now") Instant now);

  @Update("""
      update banjie.absence a set in_directory = not a.in_directory
        from banjie.account d
       where d.id = a.deputy and d.username = #{deputy}
         and a.in_directory <> (a.ended_at is null and a.starts_at <= #{now} and a.ends_at > #{now})
      """)
  void turned(@Param("deputy") String deputy, @Param("now") Instant now);
}
