package banjie.messages;

import java.time.Instant;

/**
 * What one event has to say to the applicant.
 *
 * @param actBy until when the applicant has something to do, or null
 * @param provisional some date in it is
 */
record Words(String titleZh, String bodyZh, String titleEn, String bodyEn, Instant actBy, boolean provisional) {

  Words until(Date date) {
    return new Words(titleZh, bodyZh, titleEn, bodyEn, date.at(), provisional || date.provisional());
  }

  Words with(Date date) {
    return new Words(titleZh, bodyZh, titleEn, bodyEn, actBy, provisional || date.provisional());
  }

  static Words of(String titleZh, String bodyZh, String titleEn, String bodyEn) {
    return new Words(titleZh, bodyZh, titleEn, bodyEn, null, false);
  }
}
