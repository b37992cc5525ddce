package banjie.submission.drafts;

import banjie.access.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In whose name somebody files, as far as the item's form has a place for it; and what that answers beforehand. */
public enum FilingFor {
  SELF,
  /** 代办人 of another person. */
  AGENT,
  /** 监护人 of a minor. */
  GUARDIAN,
  /** 法定继承人 or named beneficiary of somebody who died. */
  HEIR;

  private static final String[] OWN = {"applicantName", "idType", "idNumber", "mobile"};
  /** What nearly everybody has; others choose. */
  private static final String MOST_COMMON = "RESIDENT_ID";
  private static final String[] OF_OTHERS = {
      "agentName", "agentIdNumber", "guardianName", "guardianIdNumber", "heirName", "heirIdNumber"};

  /** @param keys of the item's form */
  public static List<FilingFor> choices(Set<String> keys) {
    List<FilingFor> choices = new ArrayList<>(List.of(SELF));
    if (keys.contains("byAgent")) {
      choices.add(AGENT);
    }
    if (keys.contains("byGuardian")) {
      choices.add(GUARDIAN);
    }
    if (keys.contains("heirIdNumber")) {
      choices.add(HEIR);
    }
    return choices;
  }

  public static FilingFor of(Map<String, Object> answers) {
    if (isTrue(answers.get("byGuardian"))) {
      return GUARDIAN;
    }
    if (isTrue(answers.get("byAgent"))) {
      return AGENT;
    }
    return "DEATH".equals(answers.get("cancellationReason")) ? HEIR : SELF;
  }

  public static boolean isTrue(Object answer) {
    return Boolean.TRUE.equals(answer) || "true".equals(answer);
  }

  /**
   * The answers that follow from this choice; null takes one back. A clerk at the counter is nobody in it.
   *
   * @param before what is answered already: what somebody typed of another person stays
   */
  public Map<String, Object> answers(Person by, Map<String, Object> before) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("byAgent", this == AGENT);
    answers.put("byGuardian", this == GUARDIAN);
    boolean wasHeir = "DEATH".equals(before.get("cancellationReason"));
    if (this == HEIR || wasHeir) {
      answers.put("cancellationReason", this == HEIR ? "DEATH" : null);
    }
    if (by.isStaff()) {
      answers.put("idType", before.getOrDefault("idType", MOST_COMMON));
    } else {
      for (String key : OF_OTHERS) {
        answers.put(key, null);
      }
      addOwn(by, before, answers);
    }
    return answers;
  }

  private void addOwn(Person by, Map<String, Object> before, Map<String, Object> answers) {
    String role = name().toLowerCase(java.util.Locale.ROOT);
    if (this != SELF) {
      answers.put(role + "Name", by.displayName());
      answers.put(role + "IdNumber", by.idNumber());
      if (by.idNumber() != null && by.idNumber().equals(before.get("idNumber"))) {
        for (String key : OWN) {
          answers.put(key, null);
        }
        answers.put("idType", MOST_COMMON);
      }
    } else if (by.kind() == Person.Kind.EMPLOYER) {
      answers.put("employerName", by.displayName());
      answers.put("uscc", by.uscc());
      answers.put("representativeName", by.representativeName());
      answers.put("mobile", before.getOrDefault("mobile", by.mobile()));
    } else {
      answers.put("applicantName", by.displayName());
      answers.put("idType", by.idType());
      answers.put("idNumber", by.idNumber());
      answers.put("mobile", before.getOrDefault("mobile", by.mobile()));
    }
  }
}
