package banjie.casefile;

import banjie.deadlines.ClockLedger;
import banjie.deadlines.Deadlines;
import banjie.deadlines.PauseCause;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the law asks of a pause and of an extension; each refuses with its own code. */
final class ClockRules {

  /** No special procedure takes longer than this many working days without being told anew. */
  private static final int LONGEST_PROCEDURE = 120;

  private ClockRules() {}

  static void specialProcedure(CaseMilestones milestones, PauseCause cause, int days) {
    if (!cause.isStatutory()) {
      throw CaseRefused.invalid("not-a-special-procedure", "cause",
          "“" + cause.nameZh() + "”不是行政许可法第四十五条所列的特别程序", "Not one of the special procedures of the law (APL 45)");
    }
    if (days < 1 || days > LONGEST_PROCEDURE) {
      throw CaseRefused.invalid("procedure-days", "days",
          "所需时间应为1至" + LONGEST_PROCEDURE + "个工作日", "The time needed is 1 to " + LONGEST_PROCEDURE + " working days");
    }
    if (milestones.specialProcedures.stream().anyMatch(p -> p.isOpen() || p.isAwaitingDecision())) {
      throw CaseRefused.conflict("procedure-open", "cause",
          "已有一项特别程序正在进行或等待批准", "A special procedure is going on or waits for approval");
    }
  }

  static SpecialProcedure procedure(CaseMilestones milestones, Predicate<SpecialProcedure> which) {
    return milestones.specialProcedures.stream().filter(which).findFirst().orElseThrow(() -> CaseRefused.conflict(
        "no-procedure", "id", "没有相应的特别程序", "There is no such special procedure"));
  }

  /** Once, within the cap; where the law has a term that can't be prolonged, the promise stays within it. */
  static void extension(TimedCase file, int days, int capDays, Deadlines deadlines) {
    Extension earlier = file.milestones.extension;
    if (earlier != null && earlier.isAwaitingDecision()) {
      throw CaseRefused.conflict("extension-asked", "days", "延期申请正在等待批准", "An extension already waits for approval");
    }
    if (earlier != null && earlier.granted()) {
      throw CaseRefused.conflict("extended-once", "days", "只能延期一次（行政许可法第四十二条）", "An extension is granted once only (APL 42)");
    }
    if (days < 1 || days > capDays) {
      throw CaseRefused.invalid("extension-cap", "days",
          "延期最多" + capDays + "个工作日（行政许可法第四十二条）", "An extension is at most " + capDays + " working days (APL 42)");
    }
    ClockLedger promised = file.clocks.promised();
    if (promised.paused()) {
      throw CaseRefused.conflict("clock-paused", "days", "时限暂停期间不能延期，请在恢复后申请", "The clock stands still; ask when it goes on");
    }
    boolean bound = !file.filing.isLicence() && file.clocks.statutory() != null;
    if (bound && deadlines.due(promised.dueAt(), days).dueAt().toInstant().isAfter(file.clocks.statutory().dueAt())) {
      throw CaseRefused.invalid("beyond-statutory", "days", "延期后超过法定办理期限", "The extended date would lie beyond the statutory term");
    }
  }

  static void extensionAsked(Extension asked) {
    if (asked == null || !asked.isAwaitingDecision()) {
      throw CaseRefused.conflict("no-extension-asked", "id", "没有待批准的延期申请", "No extension waits for approval");
    }
  }

  static void notOwnRequest(CaseMilestones milestones, Step step, UUID officer) {
    Stream<Actor> askedBy = switch (step) {
      case EXTENSION_DECISION -> Stream.ofNullable(milestones.extension).map(Extension::requestedBy);
      case PROCEDURE_DECISION -> milestones.specialProcedures.stream()
          .filter(SpecialProcedure::isAwaitingDecision).map(SpecialProcedure::requestedBy);
      default -> Stream.empty();
    };
    askedBy.forEach(actor -> notOwnRequest(actor, new Actor(officer, "")));
  }

  /** The decision comes after the hearing, not during it; who decides without it ends it first. */
  static void noProcedureOpen(TimedCase file) {
    if (file.isInSpecialProcedure()) {
      throw CaseRefused.conflict("in-special-procedure", "decision",
          "特别程序尚未结束，请先结束特别程序", "A special procedure is going on; end it before the decision");
    }
  }

  /** Whoever asks isn't the one who grants. */
  static void notOwnRequest(Actor requestedBy, Actor supervisor) {
    if (supervisor.id() != null && requestedBy.is(supervisor.id())) {
      throw CaseRefused.forbidden("own-request", "officer", "不能批准自己提出的申请", "Nobody grants their own request");
    }
  }
}
