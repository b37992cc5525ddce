package banjie.casefile;

import banjie.deadlines.ClockLedger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a case holds. What may happen to it is {@link CaseFile}'s. */
abstract class CaseRecord {

  UUID id;
  String number;
  /** With the number it opens the public view of the case; unguessable. */
  String queryCode;
  Filing filing;
  CaseState state;
  int version;
  Papers papers;
  CaseClocks clocks;
  CaseMilestones milestones;
  CaseOfficers officers;
  private final List<CaseEvent> newEvents = new ArrayList<>();

  /** Hands the new events to the store, once. */
  public List<CaseEvent> takeNewEvents() {
    List<CaseEvent> taken = List.copyOf(newEvents);
    newEvents.clear();
    return taken;
  }

  public void saved() {
    version++;
  }

  public UUID id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String queryCode() {
    return queryCode;
  }

  public Filing filing() {
    return filing;
  }

  public CaseState state() {
    return state;
  }

  public int version() {
    return version;
  }

  public Papers papers() {
    return papers;
  }

  public CaseClocks clocks() {
    return clocks;
  }

  /** The clock that drives the cards. */
  public ClockLedger promised() {
    return clocks.promised();
  }

  /** Null where the law names no term. */
  public ClockLedger statutory() {
    return clocks.statutory();
  }

  public CaseMilestones milestones() {
    return milestones;
  }

  public CaseOfficers officers() {
    return officers;
  }

  /** The office whose queue a step belongs to: the station's for the stamp, else where the case was filed. */
  public String officeOf(Step step) {
    return step == Step.STATION ? filing.stationOffice() : filing.office();
  }

  /** @throws CaseRefused where the four-eyes rule keeps this officer from this step */
  public void requireMayWork(Step step, UUID officer) {
    CaseRules.fourEyes(filing, officers, step, officer);
    ClockRules.notOwnRequest(milestones, step, officer);
  }

  /** @throws CaseRefused "stale-version" when the person looked at an older state of the case */
  public void requireVersion(int seen) {
    if (seen != version) {
      throw CaseRefused.staleVersion(seen, version);
    }
  }

  final void require(CaseState needed, String actionZh, String actionEn) {
    if (state != needed) {
      throw CaseRefused.wrongState(state, actionZh, actionEn);
    }
  }

  final void record(EventKind kind, Instant now, Actor by, String reason, Map<String, Object> detail) {
    newEvents.add(new CaseEvent(kind, now, by, reason, detail));
  }
}
