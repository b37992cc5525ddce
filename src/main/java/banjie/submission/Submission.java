package banjie.submission;

import banjie.access.TypedSignature;
import java.util.List;
import java.util.Map;

/**
 * What a person files.
 *
 * @param itemCode null when the process says it (a matter with one item) or the answers do
 * @param processId the matter's process, where the filing came from its start form; else null
 * @param answers keyed as the matter's form says
 * @param office where it is filed; null for the office that the catalogue names
 * @param papers codes of papers in hand: uploaded, on the counter, or held by another authority
 * @param committed papers that may follow later, promised by a signed commitment
 * @param signature under that commitment; at the counter null means on paper, under the name of the filing
 * @param address the network address of who signs; null where nothing is signed
 * @param toBring papers that the applicant says to lay on the counter; the clerk is told
 */
public record Submission(String itemCode, String processId, Map<String, Object> answers, String office, List<String> papers,
    List<String> committed, TypedSignature signature, String address, List<String> toBring) {

  public Submission {
    papers = papers == null ? List.of() : List.copyOf(papers);
    committed = committed == null ? List.of() : List.copyOf(committed);
    toBring = toBring == null ? List.of() : List.copyOf(toBring);
  }

  public Submission(String itemCode, String processId, Map<String, Object> answers, String office, List<String> papers,
      List<String> committed, TypedSignature signature, String address) {
    this(itemCode, processId, answers, office, papers, committed, signature, address, List.of());
  }

  /** From a matter's start form; at a counter the clerk has the papers before them. */
  public static Submission atProcess(String processId, Map<String, Object> answers) {
    return new Submission(null, processId, answers, null, List.of(), List.of(), null, null);
  }
}
