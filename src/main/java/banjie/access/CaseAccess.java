package banjie.access;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseRefused;
import banjie.casefile.Filing;

/** Who may see or speak for a case. Others learn that there is no such case, not that there is one. */
public final class CaseAccess {

  private CaseAccess() {}

  /** The applicant, and the staff of the offices that work the case. Administrators see no case content. */
  public static void requireSees(Filing filing, Person person) {
    if (!isApplicant(filing, person) && !works(filing, person)) {
      throw CaseRefused.unknown();
    }
  }

  /** The applicant; or an intake clerk of the case's office, who records what the applicant does at the counter. */
  public static void requireSpeaksFor(CaseFile file, Person person) {
    Filing filing = file.filing();
    if (!isApplicant(filing, person) && !person.holds(Role.INTAKE, filing.office())) {
      throw CaseRefused.unknown();
    }
  }

  public static boolean isApplicant(Filing filing, Person person) {
    return person.id().equals(filing.applicantId());
  }

  private static boolean works(Filing filing, Person person) {
    return person.posts().stream().anyMatch(post -> post.role() != Role.ADMINISTRATOR
        && (post.office().equals(filing.office()) || post.office().equals(filing.stationOffice())))
        || person.isSupervisorOf(filing.office());
  }
}
