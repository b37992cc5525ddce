package banjie.submission.drafts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was filled in so far. Immutable.
 *
 * @param answers as typed: texts, lists of texts, and booleans of checkboxes; not checked
 * @param revisions by key: the draft's version at which that answer last became another
 * @param inHand papers that a clerk has on the counter
 * @param committed papers that are to follow later
 * @param signedName under the commitment to them; null while not signed
 */
public record DraftContent(Map<String, Object> answers, Map<String, Integer> revisions, List<String> inHand, List<String> committed,
    String signedName) {

  static final DraftContent EMPTY = new DraftContent(Map.of(), Map.of(), List.of(), List.of(), null);

  public DraftContent {
    answers = answers == null ? Map.of() : Map.copyOf(answers);
    revisions = revisions == null ? Map.of() : Map.copyOf(revisions);
    inHand = inHand == null ? List.of() : List.copyOf(inHand);
    committed = committed == null ? List.of() : List.copyOf(committed);
  }

  /**
   * Keys that somebody else (another tab) has given another answer since this version was read.
   *
   * @param typed what is to be saved now
   */
  List<String> overtaken(Map<String, ?> typed, int readVersion) {
    List<String> keys = new ArrayList<>();
    typed.forEach((key, value) -> {
      if (revisions.getOrDefault(key, 0) > readVersion && !Objects.equals(value, answers.get(key))) {
        keys.add(key);
      }
    });
    return keys;
  }

  /** @param typed a null value takes an answer back; nextVersion is the one the draft gets by this */
  DraftContent with(Map<String, ?> typed, int nextVersion) {
    Map<String, Object> all = new LinkedHashMap<>(answers);
    Map<String, Integer> changed = new HashMap<>(revisions);
    typed.forEach((key, value) -> {
      if (!Objects.equals(value, all.get(key))) {
        changed.put(key, nextVersion);
        if (value == null) {
          all.remove(key);
        } else {
          all.put(key, value);
        }
      }
    });
    return new DraftContent(all, changed, inHand, committed, signedName);
  }

  DraftContent withInHand(List<String> papers) {
    return new DraftContent(answers, revisions, papers, committed, signedName);
  }

  /** A signature stands under the papers that were named; other papers need another. */
  DraftContent withCommitment(List<String> papers, String name) {
    return new DraftContent(answers, revisions, inHand, papers, papers.isEmpty() ? null : name);
  }

  @JsonIgnore
  public boolean isSigned() {
    return signedName != null;
  }
}
