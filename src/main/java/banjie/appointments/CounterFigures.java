package banjie.appointments;

import banjie.access.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** How many came, how many didn't, and how long they waited; by office, for its supervisors. */
@Component
public class CounterFigures {

  /**
   * @param booked without the cancelled ones
   * @param cancelledByCalendar of the cancelled ones
   * @param unrecorded slots that are over and of which nobody has said whether the person came
   * @param numbers given to walk-ins and booked people
   * @param medianMinutes from arrival to the call; for booked people from their slot, or their coming if that was later.
   *     Null where nobody was called
   * @param passedEarlier calls that went before somebody who had come earlier
   */
  public record Row(String office, int booked, int served, int noShows, int cancelled, int cancelledByCalendar, int unrecorded,
      int numbers, int done, int missed, int waiting, Integer medianMinutes, Integer ninetiethMinutes, int passedEarlier) {}

  @Mapper
  interface Figures {

    @Select("""
        with wanted as (
          select unnest(#{offices}::text[]) as office
        ), b as (
          select office, count(*) filter (where state <> 'CANCELLED') as booked, count(*) filter (where state = 'SERVED') as served,
                 count(*) filter (where state = 'NO_SHOW') as no_shows, count(*) filter (where state = 'CANCELLED') as cancelled,
                 count(*) filter (where cancelled_by = 'CALENDAR') as by_calendar,
                 count(*) filter (where state = 'BOOKED' and day + ends <= #{now}::timestamp) as unrecorded
            from banjie.booking where day between #{from} and #{to} group by office
        ), t as (
          select office, count(*) as numbers, count(*) filter (where state = 'DONE') as done, count(*) filter (where state = 'MISSED') as missed,
                 count(*) filter (where state = 'WAITING') as waiting,
                 round(percentile_disc(0.5) within group (order by waited)) as median,
                 round(percentile_disc(0.9) within group (order by waited)) as ninetieth
            from (select office, state, case when state <> 'WAITING' then
                           greatest(0, extract(epoch from called_at - greatest(queued_at, due_from)) / 60) end as waited
                    from banjie.ticket where day between #{from} and #{to}) w
           group by office
        ), e as (
          select t.office, count(*) filter (where e.passed > 0) as passed
            from banjie.counter_event e join banjie.ticket t on t.id = e.ticket_id
           where e.kind = 'CALLED' and t.day between #{from} and #{to} group by t.office
        )
        select w.office, coalesce(b.booked, 0)::int as booked, coalesce(b.served, 0)::int as served, coalesce(b.no_shows, 0)::int as no_shows,
               coalesce(b.cancelled, 0)::int as cancelled, coalesce(b.by_calendar, 0)::int as cancelled_by_calendar,
               coalesce(b.unrecorded, 0)::int as unrecorded, coalesce(t.numbers, 0)::int as numbers, coalesce(t.done, 0)::int as done,
               coalesce(t.missed, 0)::int as missed, coalesce(t.waiting, 0)::int as waiting, t.median::int as median_minutes,
               t.ninetieth::int as ninetieth_minutes, coalesce(e.passed, 0)::int as passed_earlier
          from wanted w left join b on b.office = w.office left join t on t.office = w.office left join e on e.office = w.office
         order by w.office
        """)
    List<Row> of(@Param("offices") String[] offices, @Param("from") LocalDate from, @Param("to") LocalDate to,
        @Param("now") LocalDateTime now);
  }

  private final Figures figures;
  private final Line line;
  private final Clock clock;

  CounterFigures(Figures figures, Line line, Clock clock) {
    this.figures = figures;
    this.line = line;
    this.clock = clock;
  }

  /** @param from and to both included */
  public List<Row> of(LocalDate from, LocalDate to, Person person) {
    String[] offices = line.offices().stream().map(office -> office.code()).filter(person::isSupervisorOf).toArray(String[]::new);
    if (offices.length == 0) {
      throw BookingRefused.forbidden("not-a-supervisor", "role", "须由督办人员查看", "Only supervisors see this");
    }
    return figures.of(offices, from, to, LocalDateTime.now(clock));
  }
}
