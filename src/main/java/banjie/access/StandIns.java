package banjie.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/**
 * Adds to a member of staff what absences of others lend at this moment. Asked anew with every request, so that it begins
 * and ends by itself, also for who has been signed in for hours.
 */
@Component
public class StandIns {

  /** @param posts queues separated by commas */
  record Lent(UUID absent, String absentName, String posts) {}

  @Mapper
  interface Absences {

    /** What the absent officer holds no longer, nobody holds in their place. */
    @Select("""
        select a.absent, h.display_name as absent_name,
               coalesce(string_agg(p.office || '.' || p.role, ',' order by p.office, p.role), '') as posts
          from banjie.absence a
          join banjie.account h on h.id = a.absent and h.active
          left join banjie.post p on p.account_id = a.absent and p.office || '.' || p.role = any (a.posts)
         where a.deputy = #{deputy} and a.starts_at <= #{now} and a.ends_at > #{now} and a.ended_at is null
         group by a.id, a.absent, h.display_name, a.starts_at
         order by a.starts_at, a.id
        """)
    List<Lent> lentTo(@Param("deputy") UUID deputy, @Param("now") Instant now);
  }

  private final Absences absences;
  private final Clock clock;

  StandIns(Absences absences, Clock clock) {
    this.absences = absences;
    this.clock = clock;
  }

  /** @param person with their own posts alone */
  public Person with(Person person) {
    if (!person.isStaff() || person.isAdministrator()) {
      return person;
    }
    List<StandIn> now = absences.lentTo(person.id(), clock.instant()).stream().map(lent -> standIn(lent, person)).toList();
    return now.isEmpty() ? person : person.standingIn(now);
  }

  private static StandIn standIn(Lent lent, Person deputy) {
    Set<Post> posts = lent.posts().isEmpty() ? Set.of() : Arrays.stream(lent.posts().split(","))
        .map(Post::ofQueue).filter(post -> !deputy.posts().contains(post)).collect(Collectors.toSet());
    return new StandIn(lent.absent(), lent.absentName(), posts);
  }
}
