package banjie.appointments;

import banjie.access.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The trace of bookings and numbers; rows are only added. */
@Mapper
interface CounterEvents {

  enum Kind {
    BOOKED, CHANGED, CANCELLED, CHECKED_IN, MISSED_SLOT,
    ISSUED, PRIORITY_GIVEN, CALLED, RECALLED, SERVING, FINISHED, MISSED, BACK_IN_LINE, CASE_NOTED
  }

  record Row(Kind kind, Instant at, String actorName, String reason, Integer passed) {}

  @Insert("""
      insert into banjie.counter_event (booking_id, ticket_id, kind, at, actor, actor_name, reason, passed)
      values (#{booking}, #{ticket}, #{kind}, #{at}, #{actor}, #{actorName}, #{reason}, #{passed})
      """)
  void insert(@Param("booking") UUID booking, @Param("ticket") UUID ticket, @Param("kind") Kind kind, @Param("at") Instant at,
      @Param("actor") UUID actor, @Param("actorName") String actorName, @Param("reason") String reason, @Param("passed") Integer passed);

  @Select("select kind, at, actor_name, reason, passed from banjie.counter_event where ticket_id = #{ticket} order by id")
  List<Row> ofTicket(UUID ticket);

  default void booking(UUID booking, Kind kind, Instant at, Person by, String reason) {
    insert(booking, null, kind, at, by.id(), by.displayName(), reason, null);
  }

  /** @param by null for somebody at the machine */
  default void ticket(UUID ticket, Kind kind, Instant at, Person by, String reason, Integer passed) {
    insert(null, ticket, kind, at, by == null ? null : by.id(), by == null ? null : by.displayName(), reason, passed);
  }
}
