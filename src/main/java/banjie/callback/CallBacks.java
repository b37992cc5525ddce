package banjie.callback;

import banjie.access.CaseAccess;
import banjie.access.Person;
import banjie.callback.CallBackView.Contact;
import banjie.casefile.CaseFiles;
import banjie.casefile.CaseRefused;
import banjie.casefile.Grade;
import banjie.casefile.LowGradeReason;
import banjie.deadlines.Deadlines;
import banjie.deadlines.Term;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Call-backs for those who may see them: supervisors their offices', and the applicant the one of the case. */
@Component
public class CallBacks {

  /** Open ones are looked at one by one for what is late; more than this would be a bureau in ruins. */
  private static final int MOST_OPEN = 1000;

  /** @param contactLate nobody has reached the applicant in time; remedyLate nothing was set right or explained in time */
  public record Counts(int open, int contactLate, int remedyLate, int closed) {}

  private final CallBackMapper callBacks;
  private final CaseFiles files;
  private final Deadlines deadlines;
  private final Clock clock;

  CallBacks(CallBackMapper callBacks, CaseFiles files, Deadlines deadlines, Clock clock) {
    this.callBacks = callBacks;
    this.files = files;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** The one that has waited longest first. */
  public List<CallBackView> open(Person supervisor, int limit, int offset) {
    return callBacks.open(offices(supervisor), limit, offset).stream().map(row -> view(row, List.of())).toList();
  }

  /** The newest first. */
  public List<CallBackView> closed(Person supervisor, int limit, int offset) {
    return callBacks.closed(offices(supervisor), limit, offset).stream().map(row -> view(row, List.of())).toList();
  }

  public Counts counts(Person supervisor) {
    List<CallBackView> open = open(supervisor, MOST_OPEN, 0);
    return new Counts(open.size(), (int) open.stream().filter(CallBackView::contactOverdue).count(),
        (int) open.stream().filter(CallBackView::remedyOverdue).count(), callBacks.countClosed(offices(supervisor)));
  }

  /** @return empty where there is none; for who doesn't see the case, there is no such case */
  public Optional<CallBackView> ofCase(UUID caseId, Person person) {
    var filing = files.read(caseId).filing();
    CaseAccess.requireSees(filing, person);
    boolean supervisor = person.isSupervisorOf(filing.office());
    if (!supervisor && !CaseAccess.isApplicant(filing, person)) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "须由督办人员查看", "Only supervisors see this");
    }
    return Optional.ofNullable(callBacks.find(caseId)).map(row -> view(row, callBacks.contacts(caseId).stream()
        .map(tried -> contact(tried, supervisor)).toList()));
  }

  private static String[] offices(Person person) {
    if (person.supervisedOffices().isEmpty() && !person.supervisesEverywhere()) {
      throw CaseRefused.forbidden("not-a-supervisor", "role", "须由督办人员查看", "Only supervisors see this");
    }
    return person.supervisesEverywhere() ? new String[0] : person.supervisedOffices().toArray(String[]::new);
  }

  private static Contact contact(CallBackMapper.ContactRow row, boolean withNote) {
    ContactWay way = ContactWay.valueOf(row.way());
    return new Contact(row.at(), row.byName(), way, way.nameZh(), way.nameEn(), row.reached(), withNote ? row.note() : null);
  }

  private CallBackView view(CallBackRow row, List<Contact> contacts) {
    Grade grade = Grade.of(row.grade());
    List<LowGradeReason> reasons = Arrays.stream(row.reasons()).map(LowGradeReason::valueOf).toList();
    Term contact = Term.of(row.ratedAt(), row.contactDays(), deadlines);
    Term remedy = Term.of(row.ratedAt(), row.remedyDays(), deadlines);
    Outcome outcome = row.outcome() == null ? null : Outcome.valueOf(row.outcome());
    // Whoever could not be reached was sought until the end.
    Instant soughtUntil = row.reachedAt() == null ? row.closedAt() : row.reachedAt();
    return new CallBackView(row.caseId(), row.number(), row.itemCode(), row.office(), grade, grade.nameZh(), grade.nameEn(),
        reasons, reasons.stream().map(LowGradeReason::nameZh).toList(), reasons.stream().map(LowGradeReason::nameEn).toList(),
        row.words(), local(row.ratedAt()), local(contact.dueAt()), contact.provisional(), local(row.reachedAt()),
        late(soughtUntil, contact), local(remedy.dueAt()), remedy.provisional(), late(row.closedAt(), remedy), contacts,
        local(row.closedAt()), row.closedBy(), outcome, outcome == null ? null : outcome.nameZh(),
        outcome == null ? null : outcome.nameEn(), row.answer());
  }

  private boolean late(Instant done, Term term) {
    return (done == null ? clock.instant() : done).isAfter(term.dueAt());
  }

  private OffsetDateTime local(Instant at) {
    return at == null ? null : deadlines.local(at);
  }
}
