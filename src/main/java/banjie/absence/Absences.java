package banjie.absence;

import banjie.access.Person;
import banjie.access.Post;
import banjie.platform.BureauClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is recorded about absences, for those whom it concerns. */
@Component
public class Absences {

  /** Further back they are the auditor's, in the table. */
  private static final Duration BACK = Duration.ofDays(30);
  private static final Duration AHEAD = Duration.ofDays(3660);

  private final AbsenceMapper absences;
  private final Clock clock;

  Absences(AbsenceMapper absences, Clock clock) {
    this.absences = absences;
    this.clock = clock;
  }

  /** Own absences and those in which this person stands in: of the last month, now and to come. */
  public List<Absence> of(Person person) {
    Instant now = clock.instant();
    return absences.of(person.id(), now.minus(BACK), now.plus(AHEAD)).stream().map(Absences::absence).toList();
  }

  /** Who is absent at this moment; of two absences that overlap, the earlier one first. */
  public List<Absence> now() {
    return absences.at(clock.instant()).stream().map(Absences::absence).toList();
  }

  /** Who may be absent or stand in, in order of their names. */
  public List<Colleague> officers() {
    return absences.officers().stream().map(Colleague.Row::colleague).toList();
  }

  Absence one(UUID id) {
    return absence(absences.lock(id));
  }

  static Absence absence(AbsenceMapper.Row row) {
    return new Absence(row.id(), row.absent(), row.absentUsername(), row.absentName(), row.deputy(), row.deputyUsername(),
        row.deputyName(), local(row.startsAt()), local(row.endsAt()), Arrays.stream(row.posts().split(",")).map(Post::ofQueue).toList(),
        row.reason(), row.recordedName(), local(row.recordedAt()), local(row.endedAt()));
  }

  static OffsetDateTime local(Instant at) {
    return at == null ? null : at.atZone(BureauClock.ZONE).toOffsetDateTime();
  }
}
