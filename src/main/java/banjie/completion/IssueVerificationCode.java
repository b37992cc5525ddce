package banjie.completion;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.platform.Codes;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Called by the engine before the assessed contribution form is printed: its QR code carries this code (guide 7.33). */
@Component
public class IssueVerificationCode {

  private static final int LENGTH = 12;

  private final CaseFiles files;
  private final Clock clock;

  IssueVerificationCode(CaseFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  @Transactional
  public void issue(UUID caseId) {
    CaseFile file = files.open(caseId);
    file.issueVerificationCode(Codes.random(LENGTH), clock.instant());
    files.save(file);
  }
}
