package banjie.day;

/**
 * Who applies.
 *
 * @param username of their account; null for somebody who only comes to the counter
 * @param number resident identity number, or an employer's unified social credit code
 * @param representative of an employer, else null
 */
record Applicant(String username, String name, String number, String mobile, Representative representative) {

  record Representative(String name, String idNumber) {}

  boolean isEmployer() {
    return representative != null;
  }
}
