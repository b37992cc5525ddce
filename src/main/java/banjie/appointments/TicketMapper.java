package banjie.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TicketMapper {

  String COLUMNS = "t.id, t.code, t.office, t.day, t.series, t.number, t.category, t.booking_id, t.priority, t.state, t.issued_at, "
      + "t.queued_at, t.due_from, t.called_at, t.called_by, t.called_name, t.counter, t.calls, t.finished_at, t.case_id ";

  /**
   * The order of the line. 0: booked people whose slot has begun, by slot. Then by arrival: 1: who has waited too long,
   * 2: who has priority, 3: everybody else. 4: booked people before their slot, where nobody else waits.
   */
  String RANK = """
      case when t.due_from <= #{now} then 0 when t.due_from is not null then 4
           when t.queued_at <= #{waitingSince} then 1 when t.priority is not null then 2 else 3 end
      """;

  /** Of two in one moment the lower number is first. */
  String ORDER = RANK + ", coalesce(t.due_from, t.queued_at), t.queued_at, t.number, t.id ";

  String WAITING = " t.office = #{office} and t.day = #{day} and t.state = 'WAITING' ";

  /** @param rank of the order; earlier how many waiting people had come before */
  record Place(int rank, int before, int earlier) {}

  @Select(value = """
      insert into banjie.ticket_series (office, day, series, last) values (#{office}, #{day}, #{series}, 1)
      on conflict (office, day, series) do update set last = ticket_series.last + 1 returning last
      """, affectData = true)
  int nextNumber(@Param("office") String office, @Param("day") LocalDate day, @Param("series") String series);

  @Insert("""
      insert into banjie.ticket (id, code, office, day, series, number, category, booking_id, priority, state, issued_at, queued_at, due_from)
      values (#{id}, #{code}, #{office}, #{day}, #{series}, #{number}, #{category}, #{bookingId}, #{priority}, #{state}, #{issuedAt},
        #{queuedAt}, #{dueFrom})
      """)
  void add(Ticket ticket);

  /** The next one, for this transaction; those that others are calling are passed over. */
  @Select("select " + COLUMNS + " from banjie.ticket t where " + WAITING + " order by " + ORDER + " limit 1 for update of t skip locked")
  Ticket lockNext(@Param("office") String office, @Param("day") LocalDate day, @Param("now") Instant now,
      @Param("waitingSince") Instant waitingSince);

  @Select("""
      select rank, before, (select count(*) from banjie.ticket e where e.office = #{office} and e.day = #{day} and e.state = 'WAITING'
               and e.queued_at < line.queued_at)::int as earlier
        from (select t.id, t.queued_at,
      """ + RANK + " as rank, (row_number() over (order by " + ORDER + ") - 1)::int as before from banjie.ticket t where " + WAITING
      + ") line where id = #{id}")
  Place place(@Param("id") UUID id, @Param("office") String office, @Param("day") LocalDate day, @Param("now") Instant now,
      @Param("waitingSince") Instant waitingSince);

  @Select("select " + COLUMNS + " from banjie.ticket t where " + WAITING + " order by " + ORDER)
  List<Ticket> waiting(@Param("office") String office, @Param("day") LocalDate day, @Param("now") Instant now,
      @Param("waitingSince") Instant waitingSince);

  @Select("select " + COLUMNS + """
       from banjie.ticket t where t.office = #{office} and t.day = #{day} and t.state in ('CALLED', 'SERVING')
       order by t.called_at desc, t.id
      """)
  List<Ticket> atCounters(@Param("office") String office, @Param("day") LocalDate day);

  @Select("select " + COLUMNS + """
       from banjie.ticket t where t.office = #{office} and t.day = #{day} and t.state = 'MISSED' order by t.called_at desc, t.id
      """)
  List<Ticket> missed(@Param("office") String office, @Param("day") LocalDate day);

  @Select("select " + COLUMNS + " from banjie.ticket t where t.called_by = #{clerk} and t.day = #{day} and t.state in ('CALLED', 'SERVING')")
  Ticket inHand(@Param("clerk") UUID clerk, @Param("day") LocalDate day);

  /** The window where this clerk called last; null for a new one. */
  @Select("select t.counter from banjie.ticket t where t.called_by = #{clerk} and t.office = #{office} order by t.called_at desc limit 1")
  Integer lastCounter(@Param("clerk") UUID clerk, @Param("office") String office);

  @Select("select " + COLUMNS + " from banjie.ticket t where t.id = #{id} for no key update")
  Ticket lock(UUID id);

  @Select("select " + COLUMNS + " from banjie.ticket t where t.id = #{id}")
  Ticket find(UUID id);

  @Select("select " + COLUMNS + " from banjie.ticket t where t.code = #{code} and t.office = #{office} and t.day = #{day}")
  Ticket byCode(@Param("office") String office, @Param("code") String code, @Param("day") LocalDate day);

  @Select("select " + COLUMNS + " from banjie.ticket t where t.booking_id = #{booking}")
  Ticket ofBooking(UUID booking);

  @Select("select " + COLUMNS + " from banjie.ticket t join banjie.booking b on b.id = t.booking_id where b.office = #{office} and b.day = #{day}")
  List<Ticket> ofBookings(@Param("office") String office, @Param("day") LocalDate day);

  @Update("""
      update banjie.ticket set state = #{state}, called_at = #{now}, called_by = #{clerk}, called_name = #{name}, counter = #{counter},
        calls = 1 where id = #{id}
      """)
  void call(@Param("id") UUID id, @Param("state") TicketState state, @Param("now") Instant now, @Param("clerk") UUID clerk,
      @Param("name") String name, @Param("counter") int counter);

  @Update("update banjie.ticket set calls = calls + 1 where id = #{id}")
  void callAgain(UUID id);

  @Update("update banjie.ticket set state = #{state}, finished_at = #{finishedAt} where id = #{id}")
  void state(@Param("id") UUID id, @Param("state") TicketState state, @Param("finishedAt") Instant finishedAt);

  @Update("update banjie.ticket set state = 'WAITING', queued_at = #{now}, due_from = null, calls = 0 where id = #{id}")
  void backInLine(@Param("id") UUID id, @Param("now") Instant now);

  @Update("update banjie.ticket set priority = #{priority} where id = #{id}")
  void prioritise(@Param("id") UUID id, @Param("priority") Priority priority);

  /** @return 0 where there is no case of that number at the ticket's office */
  @Update("""
      update banjie.ticket t set case_id = c.id from banjie.case_file c
       where t.id = #{id} and c.number = #{caseNumber} and c.office = t.office
      """)
  int noteCase(@Param("id") UUID id, @Param("caseNumber") String caseNumber);
}
