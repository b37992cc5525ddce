package banjie.casefile;

import banjie.casefile.Paper.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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

  Papers missing(Collection<String> codes, String note) {
    return change(p -> codes.contains(p.code()), p -> p.in(State.MISSING, note));
  }

  Papers deferred(Collection<String> codes) {
    return change(p -> codes.contains(p.code()), p -> p.in(State.DEFERRED, null));
  }

  Papers presented(Collection<String> codes) {
    return change(p -> codes.contains(p.code()) && p.state() == State.EXPECTED, p -> p.in(State.PRESENTED, null));
  }

  Papers supplied(Collection<String> codes, Instant now) {
    return change(p -> codes.contains(p.code()), p -> p.suppliedAt(now));
  }

  /** Intake found the set complete: everything but the deferred papers is in order. */
  Papers allOthersVerified() {
    return change(p -> p.state() != State.DEFERRED, p -> p.in(State.VERIFIED, null));
  }

  /** An officer looked at what was supplied: the accepted ones are good, the others are asked for again. */
  Papers verified(Collection<String> accepted, String faults) {
    return change(
        p -> p.state() == State.SUPPLIED,
        p -> accepted.contains(p.code()) ? p.in(State.VERIFIED, null) : p.in(State.DEFERRED, faults));
  }

  private Papers change(Predicate<Paper> which, UnaryOperator<Paper> how) {
    List<Paper> changed = new ArrayList<>(list.size());
    list.forEach(p -> changed.add(which.test(p) ? how.apply(p) : p));
    return new Papers(changed);
  }
}
