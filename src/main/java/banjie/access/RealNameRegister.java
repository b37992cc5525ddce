package banjie.access;

/** A register outside this system that knows which name belongs to which number. */
interface RealNameRegister {

  /**
   * @param kind RESIDENT_ID and the other id types, or USCC
   * @param number of the document or the employer
   * @param name of the person or the employer's representative
   */
  record Claim(String kind, String number, String name) {}

  /** MISMATCH means that the register knows better; NOT_CHECKED that nobody was asked. */
  enum Answer { MATCH, MISMATCH, NOT_CHECKED }

  Answer check(Claim claim);
}
