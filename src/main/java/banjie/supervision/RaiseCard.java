package banjie.supervision;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Called by the engine when a case is about to be late, or is. The row decides; a card is raised once. */
@Component
public class RaiseCard {

  private final CaseFiles files;
  private final Clock clock;

  RaiseCard(CaseFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  @Transactional
  public void yellow(UUID caseId) {
    raise(caseId, CaseFile::raiseYellowCard);
  }

  @Transactional
  public void red(UUID caseId) {
    raise(caseId, CaseFile::raiseRedCard);
  }

  @Transactional
  public void delivery(UUID caseId) {
    raise(caseId, CaseFile::raiseDeliveryCard);
  }

  private void raise(UUID caseId, BiPredicate<CaseFile, Instant> card) {
    CaseFile file = files.open(caseId);
    if (card.test(file, clock.instant())) {
      files.save(file);
    }
  }
}
