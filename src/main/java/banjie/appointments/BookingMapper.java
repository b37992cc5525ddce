package banjie.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BookingMapper {

  /** @param taken seats of the slot that somebody has */
  record Taken(LocalDate day, LocalTime starts, int taken) {}

  String COLUMNS = "b.id, b.code, b.person_id, b.person_name, b.holder, b.item_code, b.office, b.day, b.starts, b.ends, b.seat, "
      + "b.extended_hours, b.state, b.booked_at, b.cancelled_by, b.cancel_reason, b.told_at ";

  /** Null where no such account. */
  @Select("""
      select case when real_name_checked then 'number ' || coalesce(uscc, id_number) else 'account ' || id end
        from banjie.account where id = #{personId}
      """)
  String holder(UUID personId);

  @Select("select day from banjie.booking where holder = #{holder} and state = 'NO_SHOW' and day >= #{since}")
  List<LocalDate> missed(@Param("holder") String holder, @Param("since") LocalDate since);

  @Select("select " + COLUMNS + " from banjie.booking b where b.holder = #{holder} and b.day = #{day} and b.state <> 'CANCELLED'")
  Booking onDay(@Param("holder") String holder, @Param("day") LocalDate day);

  @Select("""
      select day, starts, count(*)::int as taken from banjie.booking
       where office = #{office} and day between #{from} and #{to} and state <> 'CANCELLED' group by day, starts
      """)
  List<Taken> taken(@Param("office") String office, @Param("from") LocalDate from, @Param("to") LocalDate to);

  /** The lowest seat that nobody has; null when all are taken. */
  @Select("""
      select min(s.seat) from generate_series(1, #{capacity}) s(seat)
       where not exists (select 1 from banjie.booking b where b.office = #{office} and b.day = #{slot.day}
               and b.starts = #{slot.starts} and b.seat = s.seat and b.state <> 'CANCELLED')
      """)
  Integer freeSeat(@Param("office") String office, @Param("slot") Slot slot, @Param("capacity") int capacity);

  @Insert("""
      insert into banjie.booking (id, code, person_id, person_name, holder, item_code, office, day, starts, ends, seat,
        extended_hours, state, booked_at)
      values (#{id}, #{code}, #{personId}, #{personName}, #{holder}, #{itemCode}, #{office}, #{day}, #{starts}, #{ends}, #{seat},
        #{extended}, #{state}, #{bookedAt})
      """)
  void add(Booking booking);

  /** Slot and seat in one statement: the old place is free when, and only when, the new one is taken. */
  @Update("""
      update banjie.booking set office = #{office}, day = #{slot.day}, starts = #{slot.starts}, ends = #{slot.ends},
        extended_hours = #{slot.extended}, seat = #{seat} where id = #{id}
      """)
  void move(@Param("id") UUID id, @Param("office") String office, @Param("slot") Slot slot, @Param("seat") int seat);

  @Update("update banjie.booking set state = #{state} where id = #{id}")
  void state(@Param("id") UUID id, @Param("state") BookingState state);

  @Update("""
      update banjie.booking set state = 'CANCELLED', cancelled_by = #{by}, cancel_reason = #{reason} where id = #{id}
      """)
  void cancel(@Param("id") UUID id, @Param("by") String by, @Param("reason") String reason);

  @Update("update banjie.booking set told_at = #{now} where id = #{id} and told_at is null")
  void told(@Param("id") UUID id, @Param("now") Instant now);

  @Select("select " + COLUMNS + " from banjie.booking b where b.id = #{id}")
  Booking find(UUID id);

  @Select("select " + COLUMNS + " from banjie.booking b where b.id = #{id} for no key update")
  Booking lock(UUID id);

  @Select("select " + COLUMNS + " from banjie.booking b where b.day = #{day} and b.state = 'BOOKED' order by b.id for no key update")
  List<Booking> lockBookedOn(LocalDate day);

  @Select("select " + COLUMNS + " from banjie.booking b where b.person_id = #{personId} and b.day >= #{since} order by b.day desc, b.starts desc")
  List<Booking> of(@Param("personId") UUID personId, @Param("since") LocalDate since);

  @Select("select " + COLUMNS + """
       from banjie.booking b where b.person_id = #{personId} and b.cancelled_by = 'CALENDAR' and b.told_at is null
       order by b.day, b.starts
      """)
  List<Booking> untold(UUID personId);

  @Select("select " + COLUMNS + " from banjie.booking b where b.office = #{office} and b.day = #{day} order by b.starts, b.seat, b.id")
  List<Booking> dayList(@Param("office") String office, @Param("day") LocalDate day);

  // ---- turns: each until the transaction ends ------------------------------------------------------------------------

  /** One after the other of all that concern the same thing; the answer is empty. */
  @Select("select pg_advisory_xact_lock(hashtextextended(#{what}, 0))::text")
  String alone(String what);

  /** Many at once, while nobody is alone with it; the answer is empty. */
  @Select("select pg_advisory_xact_lock_shared(hashtextextended(#{what}, 0))::text")
  String together(String what);
}
