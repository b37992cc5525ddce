package banjie.absence;

import banjie.access.People;
import banjie.access.StaffDirectory;
import banjie.queue.ReturnLentWork;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What lies outside the moment's own question follows an absence at the next look: the engine's list of staff, which
 * Tasklist searches by, and work that a deputy has in hand when the time is over. As many nodes as like may look.
 */
@Component
public class FollowAbsences {

  private final AbsenceMapper absences;
  private final People people;
  private final StaffDirectory directory;
  private final ReturnLentWork work;
  private final TransactionOperations transaction;
  private final Clock clock;

  FollowAbsences(AbsenceMapper absences, People people, StaffDirectory directory, ReturnLentWork work,
      TransactionOperations transaction, Clock clock) {
    this.absences = absences;
    this.people = people;
    this.directory = directory;
    this.work = work;
    this.transaction = transaction;
    this.clock = clock;
  }

  public void look() {
    transaction.executeWithoutResult(status -> directory());
    work.look();
  }

  private void directory() {
    Instant now = clock.instant();
    List<String> turned = absences.lockTurned(now);
    for (String deputy : new LinkedHashSet<>(turned)) {
      people.find(deputy).ifPresent(directory::put); // who was dismissed isn't in it any more
      absences.turned(deputy, now);
    }
  }
}
