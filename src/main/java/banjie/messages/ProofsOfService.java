package banjie.messages;

import banjie.access.Person;
import banjie.casefile.CaseFiles;
import banjie.platform.Complaints;
import banjie.platform.Moments;
import banjie.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which documents of a case were served, how and when (DOMAIN §4); once each. */
@Component
public class ProofsOfService {

  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_NOTE = 500;

  private final CaseMessages cases;
  private final MessageMapper messages;
  private final CaseFiles files;
  private final Clock clock;

  ProofsOfService(CaseMessages cases, MessageMapper messages, CaseFiles files, Clock clock) {
    this.cases = cases;
    this.messages = messages;
    this.files = files;
    this.clock = clock;
  }

  public List<ProofOfService> of(UUID caseId, Person person) {
    cases.visible(caseId, person);
    return messages.ofCase(caseId).stream().filter(row -> row.serveBy() != null).map(ProofOfService::of).toList();
  }

  /** An officer handed a document over, or the post did. */
  @Transactional
  public ProofOfService record(UUID caseId, PaperService typed, Person officer) {
    cases.visibleToOfficer(caseId, officer);
    check(typed);
    MessageRow row = document(caseId, typed);
    Instant now = clock.instant();
    Instant at = typed.at() == null ? now : Moments.parse("at", typed.at());
    if (at.isAfter(now) || at.isBefore(row.at().toInstant())) {
      throw new Refusal(Refusal.Kind.INVALID, "impossible-moment", "at", "送达时间应在文书作出之后、现在之前",
          "A document is served after it was made, and not in the future");
    }
    Serving.Basis basis = typed.method() == Serving.How.COUNTER ? Serving.Basis.SIGNED : Serving.Basis.POSTED;
    if (messages.serve(row.id(), at, typed.method(), basis, text(typed.recipient()), typed.recipientRelation(),
        text(typed.note()), officer.displayName(), now) == 0) {
      throw new Refusal(Refusal.Kind.CONFLICT, "already-served", "message", "该文书已送达，不重复登记", "This document was served already");
    }
    files.note(caseId, Serving.event(row.id(), row.kind(), row.title(), typed.method(), basis, at, typed.recipientRelation(),
        officer.actor(), now));
    return ProofOfService.of(messages.lock(row.id()));
  }

  private static void check(PaperService typed) {
    Complaints complaints = new Complaints();
    complaints.require((typed.message() == null) != (typed.kind() == null), "message", "请指明文书（消息编号或种类，任填一项）",
        "Name the document by its message or by its kind, one of them");
    complaints.require(typed.method() == Serving.How.COUNTER || typed.method() == Serving.How.POST, "method",
        "送达方式为 COUNTER（窗口）或 POST（邮寄）", "The method is COUNTER or POST");
    complaints.require(typed.recipientRelation() != null, "recipientRelation", "请填写签收人与受送达人的关系",
        "Say what the person who took it is to the applicant");
    complaints.require(fits(typed.recipient(), LONGEST_NAME), "recipient", "最多" + LONGEST_NAME + "个字，不含换行",
        "At most " + LONGEST_NAME + " characters, in one line");
    complaints.require(fits(typed.note(), LONGEST_NOTE), "note", "最多" + LONGEST_NOTE + "个字，不含换行",
        "At most " + LONGEST_NOTE + " characters, in one line");
    complaints.refuseIfAny("invalid-service");
  }

  private MessageRow document(UUID caseId, PaperService typed) {
    Long id = typed.message() == null ? messages.latest(caseId, typed.kind()) : typed.message();
    MessageRow row = id == null ? null : messages.lock(id);
    if (row == null || !row.caseId().equals(caseId) || row.serveBy() == null) {
      throw new Refusal(Refusal.Kind.UNKNOWN, "unknown-document", typed.message() == null ? "kind" : "message",
          "本办件没有这份需送达的文书", "This case has no such document to serve");
    }
    return row;
  }

  private static boolean fits(String text, int longest) {
    return text == null || text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
  }

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
