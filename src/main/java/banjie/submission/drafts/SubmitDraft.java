package banjie.submission.drafts;

import banjie.access.Person;
import banjie.access.TypedSignature;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.casefile.Signature;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Item;
import banjie.forms.Forms;
import banjie.platform.BureauClock;
import banjie.submission.Submission;
import banjie.submission.SubmitCase;
import banjie.submission.drafts.DraftPapers.Overview;
import banjie.submission.drafts.DraftPapers.State;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the case of a draft, once: whoever comes a second time is told the same case. */
@Component
public class SubmitDraft {

  private static final String DEFERRAL = "deferralRequested";

  private final Catalogue catalogue;
  private final Forms forms;
  private final Drafts drafts;
  private final DraftPapers papers;
  private final DraftFileMapper files;
  private final SubmitCase submit;
  private final CaseFiles cases;
  private final Clock clock;

  SubmitDraft(Catalogue catalogue, Forms forms, Drafts drafts, DraftPapers papers, DraftFileMapper files, SubmitCase submit,
      CaseFiles cases, Clock clock) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.drafts = drafts;
    this.papers = papers;
    this.files = files;
    this.submit = submit;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * @param address the network address of who submits, for the record of a signature
   * @return the draft with its case's id
   * @throws banjie.platform.Refusal whatever stands against the filing; the draft stays as it was then
   */
  @Transactional
  public Draft submit(UUID id, String address, Person by) {
    Draft draft = drafts.lock(id, by);
    if (draft.isSubmitted()) {
      return draft;
    }
    Overview overview = papers.of(draft, by);
    if (overview.uploading()) {
      throw DraftRefused.unfinishedUploads();
    }
    CaseFile file = submit.submit(submission(draft, overview, address, by), by);
    takeFiles(draft, overview, file, by);
    Draft done = new Draft(draft.id(), draft.ownerId(), draft.itemCode(), draft.catalogueVersion(), DraftStep.REVIEW,
        DraftContent.EMPTY, draft.version() + 1, draft.createdAt(), clock.instant(),
        Drafts.expiry(clock.instant().atZone(BureauClock.ZONE)), file.id());
    drafts.save(done);
    return done;
  }

  private Submission submission(Draft draft, Overview overview, String address, Person by) {
    Item item = catalogue.item(draft.itemCode());
    DraftContent content = draft.content();
    List<String> committed = overview.in(State.COMMITTED);
    Map<String, Object> answers = new HashMap<>(content.answers());
    if (forms.of(item.processId()).contains(DEFERRAL)) {
      answers.put(DEFERRAL, !committed.isEmpty());
    }
    List<String> inHand = new ArrayList<>(overview.in(State.UPLOADED));
    inHand.addAll(overview.in(State.IN_HAND));
    boolean commitmentAsked = item.material(DraftPapers.COMMITMENT).isPresent() && answers.containsKey(DEFERRAL);
    if (!committed.isEmpty() && commitmentAsked) {
      inHand.add(DraftPapers.COMMITMENT);
    }
    TypedSignature signature = content.isSigned() ? new TypedSignature(content.signedName(), true) : null;
    return new Submission(item.code(), null, answers, null, inHand, committed, signature, address,
        by.isStaff() ? List.of() : overview.in(State.TO_BRING));
  }

  private void takeFiles(Draft draft, Overview overview, CaseFile file, Person by) {
    List<String> kept = new ArrayList<>(overview.in(State.UPLOADED));
    boolean promised = !overview.in(State.COMMITTED).isEmpty();
    DraftFile scan = overview.strayFiles().stream()
        .filter(one -> promised && one.isComplete() && one.paperCode().equals(Signature.SCAN)).findFirst().orElse(null);
    if (scan != null) {
      kept.add(Signature.SCAN);
    }
    files.moveToCase(draft.id(), file.id(), kept.toArray(String[]::new), by.id());
    files.deleteOfDraft(draft.id());
    if (scan != null) {
      Instant now = clock.instant();
      CaseFile filed = cases.open(file.id());
      filed.keepCommitmentScan(by.actor(), scan.id(), now);
      cases.save(filed);
    }
  }
}
