package banjie.day;

import banjie.day.Applicant.Representative;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes applicants: walk-ins, and people who open an account first. */
final class Applicants {

  private static final int WORKING_AGE = 25;
  private static final int PENSION_AGE = 62;

  private final Api api;
  private final FictitiousPeople people;
  private final String run;

  /** @param run makes usernames of this run unlike those of others */
  Applicants(Api api, FictitiousPeople people, String run) {
    this.api = api;
    this.people = people;
    this.run = run;
  }

  Applicant worker() {
    return new Applicant(null, people.name(), people.idNumber(WORKING_AGE), people.mobile(), null);
  }

  Applicant pensioner() {
    return new Applicant(null, people.name(), people.idNumber(PENSION_AGE), people.mobile(), null);
  }

  Applicant employer() {
    return employer(null);
  }

  Applicant registeredPerson() {
    Applicant person = new Applicant("person-" + run, people.name(), people.idNumber(WORKING_AGE), people.mobile(), null);
    api.signUp(person.username(), "/api/v1/registrations/persons", Map.of("name", person.name(),
        "idType", "RESIDENT_ID", "idNumber", person.number(), "mobile", person.mobile()));
    return person;
  }

  Applicant registeredEmployer() {
    Applicant employer = employer("employer-" + run);
    api.signUp(employer.username(), "/api/v1/registrations/employers", Map.of("name", employer.name(),
        "uscc", employer.number(), "representativeName", employer.representative().name(), "mobile", employer.mobile()));
    return employer;
  }

  private Applicant employer(String username) {
    return new Applicant(username, people.name() + "有限公司", people.creditCode("91"), people.mobile(),
        new Representative(people.name(), people.idNumber(WORKING_AGE)));
  }

  /** What the applicant writes into the form, over a valid application of somebody else. */
  Map<String, Object> filledIn(Map<String, Object> sample, Applicant applicant) {
    Map<String, Object> answers = new LinkedHashMap<>(sample);
    answers.put("mobile", applicant.mobile());
    if (applicant.isEmployer()) {
      answers.put("employerName", applicant.name());
      answers.put("uscc", applicant.number());
      answers.put("representativeName", applicant.representative().name());
      answers.put("representativeIdNumber", applicant.representative().idNumber());
    } else {
      answers.put("applicantName", applicant.name());
      answers.put("idNumber", applicant.number());
    }
    answers.computeIfPresent("businessLicenceNo", (key, old) -> people.creditCode("92"));
    answers.computeIfPresent("employeeIdNumber", (key, old) -> people.idNumber(WORKING_AGE));
    answers.computeIfPresent("heirIdNumber", (key, old) -> people.idNumber(WORKING_AGE));
    return answers;
  }
}
