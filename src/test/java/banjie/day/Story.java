package banjie.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What shall happen to one case: deeds and timers, stop by stop, and what the record has to say in the end. */
final class Story {

  /**
   * Either a deed, or an event that a timer has to leave.
   *
   * @param times how often the event is on record by then
   */
  record Beat(Stop stop, Consumer<Visit> deed, String timer, int times) {}

  private final Visit visit;
  private final String pathZh;
  private final List<Beat> beats = new ArrayList<>();
  private List<String> events = List.of();
  private Set<String> eitherWay = Set.of();
  private String state;
  private String trouble;

  Story(Visit visit, String pathZh) {
    this.visit = visit;
    this.pathZh = pathZh;
  }

  Story at(Stop stop, Consumer<Visit> deed) {
    beats.add(new Beat(stop, deed, null, 0));
    return this;
  }

  Story timer(Stop stop, String event) {
    long before = beats.stream().filter(beat -> event.equals(beat.timer())).count();
    beats.add(new Beat(stop, null, event, (int) before + 1));
    return this;
  }

  /** @param state the last one; events all that the record shows then, in order, without the claims */
  Story ends(String endState, String... expected) {
    state = endState;
    events = List.of(expected);
    return this;
  }

  /** Events that may be there or not: two timers came due at once, and either may go first. */
  Story eitherWay(String... kinds) {
    eitherWay = Set.of(kinds);
    return this;
  }

  List<Beat> beatsAt(Stop stop) {
    return beats.stream().filter(beat -> beat.stop() == stop).toList();
  }

  /** After trouble nothing more is done: what follows would only be confused. */
  void failed(String what) {
    trouble = what;
  }

  String trouble() {
    return trouble;
  }

  Visit visit() {
    return visit;
  }

  String pathZh() {
    return pathZh;
  }

  String state() {
    return state;
  }

  List<String> events() {
    return events;
  }

  Set<String> eitherWay() {
    return eitherWay;
  }
}
