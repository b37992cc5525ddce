package banjie.catalogue;

import banjie.deadlines.TimeLimit;
import java.util.List;
import java.util.Optional;

/**
 * A business item: what a person applies for. Several items can share a matter and its process.
 *
 * @param section the guide's heading between matter and item; null if none
 * @param timeLimitConfirmed false where the guide prints no limit and ours is a reading
 * @param statutoryWorkingDays the law's limit, longer than the promised one; null where none is known
 * @param filingOffice code of the office that online filings go to
 * @param deferrable at least one of its papers may follow later
 * @param readings how gaps of the guide were read
 */
public record Item(
    String code,
    String version,
    int matterNumber,
    String matterNameZh,
    String matterNameEn,
    String processId,
    String category,
    String categoryEn,
    String section,
    String nameZh,
    String nameEn,
    int guidePage,
    String description,
    String descriptionEn,
    TimeLimit timeLimit,
    Boolean timeLimitConfirmed,
    Integer statutoryWorkingDays,
    String legalBasis,
    String fee,
    String resultZh,
    List<Applicant> applicants,
    List<Channel> channels,
    String filingOffice,
    boolean booking,
    boolean extendedHours,
    boolean deferrable,
    List<Precondition> preconditions,
    List<Material> materials,
    String tips,
    String tipsEn,
    List<Question> questions,
    List<EligibilityRule> eligibility,
    List<Duty> duties,
    List<String> readings) {

  public enum Applicant {
    PERSON,
    EMPLOYER
  }

  public Item {
    timeLimitConfirmed = timeLimitConfirmed == null || timeLimitConfirmed;
    applicants = Lists.copy(applicants);
    channels = Lists.copy(channels);
    preconditions = Lists.copy(preconditions);
    materials = Lists.copy(materials);
    questions = Lists.copy(questions);
    eligibility = Lists.copy(eligibility);
    duties = Lists.copy(duties);
    readings = Lists.copy(readings);
  }

  public Optional<Material> material(String materialCode) {
    return materials.stream().filter(m -> m.code().equals(materialCode)).findFirst();
  }

  public Optional<Question> question(String key) {
    return questions.stream().filter(q -> q.key().equals(key)).findFirst();
  }

  /** A station or community has to stamp or certify before intake. */
  public boolean stampNeeded() {
    return preconditions.stream().anyMatch(Precondition::stamp);
  }
}
