package banjie.day;

import static banjie.day.Stop.*;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who comes with what, and how it goes: every item once to its result, and every way that a case can take. */
final class DayPlan {

  private static final String AUDIT_REPORT = "financial-audit-report";

  private final Api api;
  private final Applicants applicants;
  private final List<Story> stories = new ArrayList<>();

  DayPlan(Api api, Applicants applicants) {
    this.api = api;
    this.applicants = applicants;
  }

  List<Story> stories() {
    Applicant citizen = applicants.registeredPerson();
    Applicant company = applicants.registeredEmployer();
    filedOnRestDay(citizen, company);
    instantMatters();
    employersMatters(company);
    pensions();
    hardship();
    licences(company);
    return List.copyOf(stories);
  }

  /** Told first, so that the counter takes them first in the morning. */
  private void filedOnRestDay(Applicant citizen, Applicant company) {
    tell("休息日受理，次工作日办结", visit("social-security-card-issue", citizen))
        .at(REST_DAY, Visit::fileOnline).at(REST_DAY, Visit::accept)
        .at(DAY_1, Visit::approve).at(DAY_1, Visit::completeAndHandOver).at(DAY_1, Visit::rate)
        .ends("RATED", "SUBMITTED", "ACCEPTED", "APPROVED", "COMPLETED", "DELIVERED", "RATED");
    tell("搁置未告知，视为受理", at(Window.SERVICE_STATION, "resident-pension-enrolment", citizen))
        .at(REST_DAY, Visit::fileOnline).at(DAY_1, Visit::takeForIntake)
        .timer(DAY_5_CLOSED, "ACCEPTED_BY_SILENCE").timer(DAY_5_CLOSED, "RED_CARD")
        .at(DAY_6, Visit::approve).at(DAY_6, Visit::completeAndHandOver)
        .eitherWay("YELLOW_CARD")
        .ends("DELIVERED", "SUBMITTED", "ACCEPTED_BY_SILENCE", "RED_CARD", "APPROVED", "COMPLETED", "DELIVERED");
    tell("一次性告知后补正", at(Window.SERVICE_STATION, "resident-pension-cancellation", applicants.pensioner())
            .saying("heirName", citizen.name()).saying("heirIdNumber", citizen.number()).filedBy(citizen))
        .at(REST_DAY, Visit::fileOnline).at(DAY_1, visit -> visit.askCorrection("insured-id-document"))
        .at(DAY_2, visit -> visit.resubmit("insured-id-document")).at(DAY_2, Visit::accept).at(DAY_2, Visit::takeForReview)
        .at(DAY_3, Visit::approve).at(DAY_3, Visit::completeAndHandOver)
        .ends("DELIVERED", "SUBMITTED", "CORRECTION_ASKED", "CORRECTION_RECEIVED", "ACCEPTED", "APPROVED", "COMPLETED",
            "DELIVERED");
    tell("受理后撤回", visit("staff-reduction", company))
        .at(REST_DAY, Visit::fileOnline).at(DAY_1, Visit::accept).at(DAY_1, Visit::takeForReview)
        .at(DAY_2, Visit::withdraw)
        .ends("WITHDRAWN", "SUBMITTED", "ACCEPTED", "WITHDRAWN");
  }

  private void instantMatters() {
    tell("一人当场办结", visit("social-security-card-cancellation", applicants.worker()))
        .at(DAY_1, Visit::fileAtCounter).at(DAY_1, Visit::singleVisit)
        .ends("DELIVERED", "SUBMITTED", "ACCEPTED", "APPROVED", "COMPLETED", "DELIVERED");
    ordinary("employment-registration-self-employed", applicants.worker(), DAY_1);
    ordinary("employment-registration-flexible", applicants.worker(), DAY_1);
    stamped("unemployment-registration");
    stamped("employment-certificate-entry");
    tell("社区退回", visit("employment-certificate-entry", applicants.worker()))
        .at(DAY_1, Visit::fileAtCounter).at(DAY_1, Visit::returnFromStation)
        .ends("RETURNED_BY_STATION", "SUBMITTED", "RETURNED_BY_STATION");
  }

  private void stamped(String item) {
    tell("社区盖章后即办", visit(item, applicants.worker()))
        .at(DAY_1, Visit::fileAtCounter).at(DAY_1, visit -> visit.stamp(true)).at(DAY_1, Visit::accept)
        .at(DAY_1, Visit::approve).at(DAY_1, Visit::completeAndHandOver)
        .ends("DELIVERED", "SUBMITTED", "STAMPED", "ACCEPTED", "APPROVED", "COMPLETED", "DELIVERED");
  }

  private void employersMatters(Applicant company) {
    ordinary("labour-filing-new", company, DAY_1);
    ordinary("labour-filing-renewal", company, DAY_1);
    ordinary("labour-filing-termination", company, DAY_1);
    ordinary("social-insurance-registration", company, DAY_1);
    tell("不予受理", visit("social-insurance-registration", applicants.employer()))
        .at(DAY_1, Visit::fileAtCounter).at(DAY_1, Visit::decline)
        .ends("NOT_ACCEPTED", "SUBMITTED", "NOT_ACCEPTED");
    tell("当日决定，送达超期", visit("social-insurance-change", company))
        .at(DAY_1, Visit::fileAtCounter).at(DAY_1, Visit::accept).at(DAY_1, Visit::approve).at(DAY_1, Visit::complete)
        .at(DAY_1, Visit::takeForDelivery).timer(DAY_11_CLOSED, "DELIVERY_OVERDUE").at(DAY_11_CLOSED, Visit::deliverByPost)
        .ends("DELIVERED", "SUBMITTED", "ACCEPTED", "APPROVED", "COMPLETED", "DELIVERY_OVERDUE", "DELIVERED");
    tell("次日核定，带防伪码", visit("contribution-assessment", company))
        .at(DAY_1, Visit::fileAtCounter).at(DAY_1, Visit::accept).at(DAY_1, Visit::takeForReview)
        .at(DAY_2, Visit::approve).timer(DAY_2, "VERIFICATION_CODE_ISSUED")
        .at(DAY_2, Visit::completeAndHandOver)
        .ends("DELIVERED", "SUBMITTED", "ACCEPTED", "APPROVED", "VERIFICATION_CODE_ISSUED", "COMPLETED", "DELIVERED");
    ordinary("staff-enrolment", company, DAY_2);
    ordinary("staff-resumption", company, DAY_2);
    ordinary("staff-reduction", company, DAY_2);
    tell("不予批准", visit("staff-resumption", applicants.employer()))
        .at(DAY_1, Visit::fileAtCounter).at(DAY_1, Visit::accept).at(DAY_1, Visit::takeForReview)
        .at(DAY_2, Visit::refuse).at(DAY_2, Visit::completeAndHandOver)
        .ends("DELIVERED", "SUBMITTED", "ACCEPTED", "REFUSED", "COMPLETED", "DELIVERED");
  }

  private void pensions() {
    ordinary("resident-pension-enrolment", applicants.worker(), DAY_3);
    ordinary("resident-pension-benefit", applicants.pensioner(), DAY_3);
    tell("黄牌红牌，督办后办结", visit("resident-pension-benefit", applicants.pensioner()))
        .at(DAY_1, Visit::fileAtCounter).at(DAY_1, Visit::accept).at(DAY_1, Visit::takeForReview)
        .timer(DAY_5_CLOSED, "YELLOW_CARD").timer(DAY_6_CLOSED, "RED_CARD")
        .at(DAY_7, Visit::urge).at(DAY_7, Visit::approve).at(DAY_7, Visit::completeAndHandOver)
        .ends("DELIVERED", "SUBMITTED", "ACCEPTED", "YELLOW_CARD", "RED_CARD", "URGED", "APPROVED", "COMPLETED", "DELIVERED");
    ordinary("resident-pension-cancellation", applicants.pensioner(), DAY_3);
    tell("逾期未补正", visit("resident-pension-cancellation", applicants.pensioner()))
        .at(DAY_1, Visit::fileAtCounter).at(DAY_1, visit -> visit.askCorrection("insured-id-document", "heir-id-document"))
        .timer(DAY_5_CLOSED, "REMINDED").timer(DAY_7_CLOSED, "REMINDED").timer(DAY_8_OPEN, "REMINDED")
        .timer(DAY_8_OVER, "CORRECTION_LAPSED")
        .ends("DEEMED_WITHDRAWN", "SUBMITTED", "CORRECTION_ASKED", "REMINDED", "REMINDED", "REMINDED", "CORRECTION_LAPSED");
  }

  private void hardship() {
    Applicant inHardship = applicants.worker();
    tell("社区核实后认定", at(Window.SERVICE_STATION, "employment-hardship-recognition", inHardship))
        .at(DAY_1, Visit::fileAtCounter).at(DAY_1, visit -> visit.stamp(false)).at(DAY_1, Visit::accept)
        .at(DAY_1, Visit::takeForReview).at(DAY_2, Visit::approve).at(DAY_2, Visit::completeAndHandOver)
        .ends("DELIVERED", "SUBMITTED", "STAMPED", "ACCEPTED", "APPROVED", "COMPLETED", "DELIVERED");
    tell("认定后申领", visit("employment-hardship-subsidy", inHardship))
        .at(DAY_2, Visit::fileAtCounter).at(DAY_2, visit -> visit.stamp(false)).at(DAY_2, Visit::accept)
        .at(DAY_2, Visit::takeForReview).at(DAY_3, Visit::approve).at(DAY_3, Visit::completeAndHandOver)
        .ends("DELIVERED", "SUBMITTED", "STAMPED", "ACCEPTED", "APPROVED", "COMPLETED", "DELIVERED");
  }

  private void licences(Applicant company) {
    tell("容缺受理，第5个工作日补交", licence(company))
        .at(DAY_1, visit -> visit.fileDeferring(AUDIT_REPORT)).at(DAY_1, visit -> visit.acceptDeferring(AUDIT_REPORT))
        .at(DAY_2, Visit::checkTwice).timer(DAY_5_CLOSED, "REMINDED")
        .at(DAY_6, visit -> visit.supply(AUDIT_REPORT)).at(DAY_7, visit -> visit.verifySupply(AUDIT_REPORT))
        .at(DAY_7, Visit::approve).at(DAY_7, Visit::complete).at(DAY_7, Visit::deliverByPost)
        .ends("DELIVERED", "SUBMITTED", "COMMITMENT_SIGNED", "ACCEPTED_WITH_DEFERRAL", "CHECKED", "CHECKED",
            "CLOCK_PAUSED", "REMINDED", "SUPPLIED", "CLOCK_RESUMED", "SUPPLY_VERIFIED", "APPROVED", "COMPLETED", "DELIVERED");
    tell("容缺逾期未补，退件", licence(company))
        .at(DAY_1, visit -> visit.fileDeferring(AUDIT_REPORT)).at(DAY_1, visit -> visit.acceptDeferring(AUDIT_REPORT))
        .at(DAY_2, Visit::checkTwice)
        .timer(DAY_5_CLOSED, "REMINDED").timer(DAY_7_CLOSED, "REMINDED").timer(DAY_8_OPEN, "REMINDED")
        .timer(DAY_8_OVER, "DEFERRAL_LAPSED")
        .ends("RETURNED", "SUBMITTED", "COMMITMENT_SIGNED", "ACCEPTED_WITH_DEFERRAL", "CHECKED", "CHECKED", "CLOCK_PAUSED",
            "REMINDED", "REMINDED", "REMINDED", "DEFERRAL_LAPSED");
  }

  private Visit licence(Applicant company) {
    return visit("labour-dispatch-licence", company).saying("deferralRequested", true);
  }

  /** Filed and accepted at the hall on the first day, decided and handed over on another, without anything special. */
  private void ordinary(String item, Applicant applicant, Stop decided) {
    tell("按时办结", visit(item, applicant))
        .at(DAY_1, Visit::fileAtCounter).at(DAY_1, Visit::accept).at(DAY_1, Visit::takeForReview)
        .at(decided, Visit::approve).at(decided, Visit::completeAndHandOver)
        .ends("DELIVERED", "SUBMITTED", "ACCEPTED", "APPROVED", "COMPLETED", "DELIVERED");
  }

  private Story tell(String pathZh, Visit visit) {
    Story story = new Story(visit, pathZh);
    stories.add(story);
    return story;
  }

  private Visit visit(String item, Applicant applicant) {
    return at(Window.HALL, item, applicant);
  }

  private Visit at(Window window, String item, Applicant applicant) {
    return new Visit(api, item, applicant, window, applicants.filledIn(sample(item), applicant));
  }

  private static Map<String, Object> sample(String item) {
    try (InputStream file = DayPlan.class.getResourceAsStream("/samples/" + item + ".json")) {
      return new ObjectMapper().readValue(file, new TypeReference<>() { });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
