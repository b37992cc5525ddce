package banjie.submission;

import banjie.access.Person;
import banjie.catalogue.Item;
import banjie.platform.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who may file this, and in whose name: a person for themselves, as agent (代办人) or as guardian (监护人); an employer
 * for itself; a clerk for whoever stands at the counter.
 */
@Component
class Applicants {

  /** Who files for somebody else names themselves here; an heir files for the deceased (matter 10). */
  private static final List<String> FOR_ANOTHER = List.of("agentIdNumber", "guardianIdNumber", "heirIdNumber");

  /** Persons apply for some items, employers for others. */
  void requireKind(Person by, Item item) {
    if (!by.isStaff() && !item.applicants().contains(Item.Applicant.valueOf(by.kind().name()))) {
      boolean forEmployers = item.applicants().contains(Item.Applicant.EMPLOYER);
      throw new Refusal(Refusal.Kind.FORBIDDEN, "wrong-applicant", "applicant",
          forEmployers ? "该事项由用人单位申请" : "该事项由个人申请",
          forEmployers ? "Only employers apply for this" : "Only persons apply for this");
    }
  }

  void requireMayApply(Person by, Item item, Map<String, Object> answers) {
    if (by.isStaff()) {
      return;
    }
    requireKind(by, item);
    String own = by.identityNumber();
    boolean inOwnName = own.equals(answers.get("idNumber")) || own.equals(answers.get("uscc"));
    boolean forAnother = FOR_ANOTHER.stream().anyMatch(key -> own.equals(answers.get(key)));
    if (!inOwnName && !forAnother) {
      String field = answers.containsKey("uscc") ? "uscc" : answers.containsKey("agentIdNumber") ? "agentIdNumber" : "idNumber";
      throw new Refusal(Refusal.Kind.FORBIDDEN, "not-your-name", field,
          "证件号码与登录账户不符；代他人申请请填写代办人或监护人为您本人",
          "The number is not that of your account; when you file for another person, name yourself as agent or guardian");
    }
  }

  String nameIn(Map<String, Object> answers) {
    return (String) (answers.containsKey("employerName") ? answers.get("employerName") : answers.get("applicantName"));
  }

  String identityIn(Map<String, Object> answers) {
    return (String) (answers.containsKey("uscc") ? answers.get("uscc") : answers.get("idNumber"));
  }
}
