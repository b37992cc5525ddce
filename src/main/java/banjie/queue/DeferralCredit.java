package banjie.queue;

import banjie.casefile.CaseFile;
import banjie.casefile.Paper;
import banjie.credit.CreditFlag;
import banjie.credit.CreditFlags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells of a case whose papers could follow later whether its applicant is barred from that, as long as it isn't accepted. */
@Component
public class DeferralCredit {

  private final CreditFlags flags;

  DeferralCredit(CreditFlags flags) {
    this.flags = flags;
  }

  public Optional<CreditFlag> flag(CaseFile file) {
    boolean matters = file.milestones().acceptedAt() == null && !file.state().isClosed()
        && file.papers().list().stream().anyMatch(Paper::deferrable);
    return matters ? flags.active(file.filing().identityNumber()) : Optional.empty();
  }

  /** What the clerk has to judge, with what the applicant may not do now. */
  public List<String> findings(CaseFile file) {
    List<String> findings = new ArrayList<>(file.filing().findings());
    flag(file).ifPresent(flag -> findings.add(flag.sentenceZh()));
    return findings;
  }
}
