package banjie.process;

import banjie.completion.IssueVerificationCode;
import banjie.correction.LapseTerm;
import banjie.correction.RemindApplicant;
import banjie.requests.LapseSpecialProcedure;
import banjie.supervision.RaiseCard;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The service tasks of the models, each one call of one use case. The bean names are the models' delegate expressions.
 * Those that end something make sure that the row agrees: else the job fails, rolls back and is tried again.
 */
@Configuration(proxyBeanMethods = false)
class TimerDelegates {

  @Bean
  JavaDelegate acceptBySilenceDelegate(LapseTerm useCase) {
    return execution -> requireDue(useCase.notice(TheCase.idOf(execution)));
  }

  @Bean
  JavaDelegate lapseCorrectionDelegate(LapseTerm useCase) {
    return execution -> requireDue(useCase.correction(TheCase.idOf(execution)));
  }

  @Bean
  JavaDelegate lapseDeferralDelegate(LapseTerm useCase) {
    return execution -> requireDue(useCase.deferral(TheCase.idOf(execution)));
  }

  @Bean
  JavaDelegate lapseSpecialProcedureDelegate(LapseSpecialProcedure useCase) {
    return execution -> requireDue(useCase.lapse(TheCase.idOf(execution)));
  }

  @Bean
  JavaDelegate raiseYellowCardDelegate(RaiseCard useCase) {
    return execution -> useCase.yellow(TheCase.idOf(execution));
  }

  @Bean
  JavaDelegate raiseRedCardDelegate(RaiseCard useCase) {
    return execution -> useCase.red(TheCase.idOf(execution));
  }

  @Bean
  JavaDelegate raiseDeliveryCardDelegate(RaiseCard useCase) {
    return execution -> useCase.delivery(TheCase.idOf(execution));
  }

  @Bean
  JavaDelegate remindApplicantDelegate(RemindApplicant useCase) {
    return execution -> useCase.remind(TheCase.idOf(execution));
  }

  @Bean
  JavaDelegate issueVerificationCodeDelegate(IssueVerificationCode useCase) {
    return execution -> useCase.issue(TheCase.idOf(execution));
  }

  private static void requireDue(boolean done) {
    if (!done) {
      throw new IllegalStateException("A timer fired for which the case has nothing due; its row is the truth");
    }
  }
}
