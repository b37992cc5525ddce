package banjie.submission.drafts;

import banjie.access.Person;
import banjie.casefile.Signature;
import banjie.catalogue.Catalogue;
import banjie.catalogue.Checklist;
import banjie.catalogue.Item;
import banjie.catalogue.Question;
import banjie.credit.CreditFlag;
import banjie.forms.Forms;
import banjie.submission.PreviewFiling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Exactly the papers that a draft asks for, and where each of them stands. */
@Component
public class DraftPapers {

  /** The paper that a signed commitment is: nobody brings it who signs here. */
  static final String COMMITMENT = "deferral-commitment";

  /** Besides the questions, what decides who it is and which papers the bureau has. */
  private static final Set<String> IDENTITY = Set.of("idType", "idNumber", "birthDate", "uscc", "employeeIdNumber", "byAgent",
      "agentIdNumber", "byGuardian", "guardianIdNumber", "heirIdNumber");

  /** Where one paper stands: the first that is true of it. */
  public enum State { UPLOADED, IN_HAND, KNOWN, COMMITTED, TO_BRING }

  /** @param known null unless the bureau has it */
  public record Row(Checklist.Needed paper, State state, List<DraftFile> files, PreviewFiling.Known known) {}

  /**
   * @param strayFiles of papers that are not on the list
   * @param creditFlag bars deferring; null where it is open or there is nothing to defer
   */
  public record Overview(Checklist checklist, List<Row> rows, List<DraftFile> strayFiles, CreditFlag creditFlag) {

    public List<String> in(State state) {
      return rows.stream().filter(row -> row.state() == state).map(row -> row.paper().code()).toList();
    }

    /** Could follow later, as far as the paper goes: not here, and the guide lets it. */
    public List<Checklist.Needed> deferrable() {
      return rows.stream().filter(row -> row.state() == State.TO_BRING || row.state() == State.COMMITTED)
          .map(Row::paper).filter(Checklist.Needed::deferrable).toList();
    }

    /** Neither here nor promised: to be laid on the counter. */
    public List<Checklist.Needed> toBring() {
      return rows.stream().filter(row -> row.state() == State.TO_BRING).map(Row::paper).toList();
    }

    /** Scans of a commitment that was signed on paper. */
    public List<DraftFile> scans() {
      return strayFiles.stream().filter(file -> file.paperCode().equals(Signature.SCAN)).toList();
    }

    /** Files of papers that a changed answer has made needless. */
    public List<DraftFile> stray() {
      return strayFiles.stream().filter(file -> !file.paperCode().equals(Signature.SCAN)).toList();
    }

    public boolean uploading() {
      return rows.stream().flatMap(row -> row.files().stream()).anyMatch(file -> !file.isComplete());
    }
  }

  private final Catalogue catalogue;
  private final Forms forms;
  private final PreviewFiling preview;
  private final DraftFileMapper files;

  DraftPapers(Catalogue catalogue, Forms forms, PreviewFiling preview, DraftFileMapper files) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.preview = preview;
    this.files = files;
  }

  /** @throws banjie.platform.Refusal naming the answers that can't be read or don't go with the account */
  public Overview of(Draft draft, Person by) {
    Item item = catalogue.item(draft.itemCode());
    PreviewFiling.Preview filing = preview.preview(item.code(), deciding(item, draft.content().answers()), by);
    List<DraftFile> all = files.ofDraft(draft.id());
    List<Row> rows = filing.checklist().materials().stream()
        .filter(paper -> !paper.code().equals(COMMITMENT))
        .map(paper -> row(paper, draft.content(), all, filing.knownPapers()))
        .toList();
    Set<String> asked = new HashSet<>();
    rows.forEach(row -> asked.add(row.paper().code()));
    return new Overview(filing.checklist(), rows, all.stream().filter(file -> !asked.contains(file.paperCode())).toList(),
        filing.creditFlag());
  }

  /** What the list of papers follows from, without answers to fields that aren't shown. */
  private Map<String, Object> deciding(Item item, Map<String, Object> answers) {
    Map<String, Object> deciding = new HashMap<>(answers);
    Set<String> keys = new HashSet<>(IDENTITY);
    item.questions().stream().map(Question::key).forEach(keys::add);
    deciding.keySet().retainAll(keys);
    deciding.keySet().removeAll(forms.hiddenKeys(item.processId(), answers));
    return deciding;
  }

  private static Row row(Checklist.Needed paper, DraftContent content, List<DraftFile> all, List<PreviewFiling.Known> known) {
    List<DraftFile> own = all.stream().filter(file -> file.paperCode().equals(paper.code())).toList();
    PreviewFiling.Known source = known.stream().filter(one -> one.code().equals(paper.code())).findFirst().orElse(null);
    State state = own.stream().anyMatch(DraftFile::isComplete) ? State.UPLOADED
        : content.inHand().contains(paper.code()) ? State.IN_HAND
        : source != null ? State.KNOWN
        : content.committed().contains(paper.code()) ? State.COMMITTED : State.TO_BRING;
    return new Row(paper, state, own, source);
  }
}
