package banjie.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is filed: fixed when the case begins.
 *
 * @param processId the matter's process
 * @param instant done in one visit; the four-eyes rule then works by sampling instead
 * @param twoOfficers the substantive check needs two officers (APL 34)
 * @param office where the case belongs; stationOffice the station that stamps first, or null
 * @param stampNeeded a station has to stamp before intake
 * @param statutoryDays statutory working days for the decision, or null where the law names none
 * @param applicantId the account that follows the case; null for a walk-in without one
 * @param findings what the rules ask the clerk to judge
 */
public record Filing(
    String itemCode,
    int matterNumber,
    String processId,
    String catalogueVersion,
    int limitDays,
    Integer statutoryDays,
    boolean instant,
    boolean twoOfficers,
    int deferralDays,
    String office,
    String stationOffice,
    boolean stampNeeded,
    String channel,
    UUID applicantId,
    String applicantName,
    String identityNumber,
    Map<String, Object> answers,
    Papers papers,
    List<String> findings) {

  /** The labour-dispatch licence is the one administrative licence: articles 34 and 42 of the APL bind it to the letter. */
  @JsonIgnore
  public boolean isLicence() {
    return twoOfficers;
  }
}
