package banjie.credit;

import banjie.casefile.Actor;
import banjie.casefile.CaseEvent;
import banjie.casefile.CaseFile;
import banjie.casefile.CaseListener;
import banjie.casefile.CaseRefused;
import banjie.casefile.EventKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A lapsed deferral leaves a flag in the transaction that closes its case; while it holds, nothing is deferred again. */
@Component
public class CreditFlags implements CaseListener {

  private final CreditFlagMapper flags;
  private final CreditSettings settings;
  private final Clock clock;

  CreditFlags(CreditFlagMapper flags, CreditSettings settings, Clock clock) {
    this.flags = flags;
    this.settings = settings;
    this.clock = clock;
  }

  /** For how long a lapse bars another deferral; 0 for not at all. */
  public int barMonths() {
    return settings.creditBarMonths();
  }

  @Override
  public void happened(CaseFile file, List<CaseEvent> events) {
    String identity = file.filing().identityNumber();
    for (CaseEvent event : events) {
      if (event.kind() == EventKind.DEFERRAL_LAPSED && identity != null && event.detail().get("barredUntil") != null) {
        flags.insert(UUID.randomUUID(), identity, file.id(), event.reason(),
            moment(event, "lapsedAt"), moment(event, "barredUntil"));
      }
    }
  }

  private static Instant moment(CaseEvent event, String key) {
    return Instant.parse((String) event.detail().get(key));
  }

  /** @param identity resident ID or unified social credit code; null has none */
  public Optional<CreditFlag> active(String identity) {
    return identity == null ? Optional.empty() : Optional.ofNullable(flags.active(identity, clock.instant()));
  }

  /** @throws CaseRefused "deferral-barred" while a flag holds */
  public void requireMayDefer(String identity, String field) {
    active(identity).ifPresent(flag -> {
      throw CaseRefused.conflict("deferral-barred", field, flag.sentenceZh(), flag.sentenceEn());
    });
  }

  /** Also those that have ended or were repaired, newest first. */
  public List<CreditFlag> ofPerson(String identity) {
    return identity == null ? List.of() : flags.ofPerson(identity);
  }

  /** @throws CaseRefused "unknown-credit-flag" */
  public CreditFlag find(UUID id) {
    CreditFlag flag = flags.find(id);
    if (flag == null) {
      throw unknown();
    }
    return flag;
  }

  public static CaseRefused unknown() {
    return CaseRefused.unknown("unknown-credit-flag", "没有这条信用记录，或您无权办理", "No such credit flag, or not yours to see");
  }

  /** @throws CaseRefused "credit-flag-ended" when there is nothing left to repair */
  public void repair(UUID id, Actor by, String reason) {
    if (flags.repair(id, by.id(), by.name(), reason, clock.instant()) == 0) {
      throw CaseRefused.conflict("credit-flag-ended", "id", "该信用记录已修复或已到期", "The flag was repaired or has ended");
    }
  }
}
