package banjie.casefile;

import banjie.casefile.Paper.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The papers of one case, in the order of the guide. Immutable. */
public record Papers(List<Paper> list) {

  public Papers {
    list = List.copyOf(list);
  }

  public boolean has(String code) {
    return list.stream().anyMatch(p -> p.code().equals(code));
  }

  public List<Paper> in(State state) {
    return list.stream().filter(p -> p.state() == state).toList();
  }

  public List<String> codesIn(State state) {
    return in(state).stream().map(Paper::code).toList();
  }

  /** Deferred papers that are not yet verified: while there is one, no decision (DOMAIN §2). */
  public boolean anyDeferredOpen() {
    return list.stream().anyMatch(p -> p.deferrable() && (p.state() == State.DEFERRED || p.state() == State.SUPPLIED));
  }

  /** @throws java.util.NoSuchElementException if the case has no such paper: ask {@link #has} first */
  public Paper named(String code) {
    return list.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
  }

  /** Named by the notice and not in, or in since the notice and open to be replaced. */
  List<Paper> openSince(Instant noticeServedAt) {
    return list.stream()
        .filter(p -> p.state() == State.MISSING || p.state() == State.SUPPLIED && !p.suppliedAt().isBefore(noticeServedAt))
        .toList();
  }

  Papers missing(List<Gap> gaps) {
    return asked(State.MISSING, gaps);
  }

  private Papers asked(State next, List<Gap> gaps) {
    Map<String, Gap> named = gaps.stream().collect(Collectors.toMap(Gap::paper, Function.identity()));
    return change(p -> named.containsKey(p.code()), p -> {
      Gap gap = named.get(p.code());
      return p.asked(next, gap.fault(), gap.form());
    });
  }

  Papers deferred(Collection<String> codes) {
    return change(p -> codes.contains(p.code()), p -> p.in(State.DEFERRED));
  }

  /** A file came: it is there now, and replaces what the bureau had of its own while nobody has looked at that. */
  Papers presented(Collection<String> codes) {
    Papers there = change(p -> codes.contains(p.code()) && p.state() == State.EXPECTED, p -> p.broughtIn(State.PRESENTED));
    return there.change(p -> codes.contains(p.code()) && p.source() != null && p.state() != State.VERIFIED,
        p -> p.broughtIn(p.state()));
  }

  Papers supplied(Collection<String> codes, Instant now) {
    return change(p -> codes.contains(p.code()), p -> p.suppliedAt(now));
  }

  /** Intake found the set complete: everything but the deferred papers is in order. */
  Papers allOthersVerified() {
    return change(p -> p.state() != State.DEFERRED, p -> p.in(State.VERIFIED));
  }

  /** An officer looked at what was supplied: the accepted ones are good, the others are asked for again. */
  Papers verified(Collection<String> accepted, List<Gap> faults) {
    return change(p -> p.state() == State.SUPPLIED && accepted.contains(p.code()), p -> p.in(State.VERIFIED))
        .change(p -> p.state() == State.SUPPLIED, p -> p.in(State.DEFERRED))
        .asked(State.DEFERRED, faults);
  }

  private Papers change(Predicate<Paper> which, UnaryOperator<Paper> how) {
    List<Paper> changed = new ArrayList<>(list.size());
    list.forEach(p -> changed.add(which.test(p) ? how.apply(p) : p));
    return new Papers(changed);
  }
}
