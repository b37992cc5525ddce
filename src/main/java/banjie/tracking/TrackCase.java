package banjie.tracking;

import banjie.casefile.CaseFile;
import banjie.casefile.CaseFiles;
import banjie.platform.Complaints;
import banjie.platform.Refusal;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Opens the public view of a case to whoever holds its number and its query code. */
@Service
public class TrackCase {

  /** Both are shorter; what is longer isn't even looked up. */
  private static final int LONGEST = 40;
  /** Compared where there is no case, so that the answer takes as long. */
  private static final String NOBODYS = "0000000000";

  private final TrackingMapper cases;
  private final CaseFiles files;
  private final TrackedCases views;
  private final Guesses guesses = new Guesses(TimeMeter.SYSTEM_NANOTIME);

  TrackCase(TrackingMapper cases, CaseFiles files, TrackedCases views) {
    this.cases = cases;
    this.files = files;
    this.views = views;
  }

  /**
   * @param number and query code as people type them: with spaces or hyphens, in small letters
   * @param address where the question comes from
   * @throws Refusal "invalid-tracking" when something is missing; "unknown-case" alike for a wrong number and a wrong code;
   *     "too-many-attempts"
   */
  public TrackedCase track(String number, String queryCode, String address) {
    String wanted = normal(number);
    String code = normal(queryCode);
    Complaints complaints = new Complaints();
    complaints.require(!wanted.isEmpty() && wanted.length() <= LONGEST, "number",
        "请填写办件编号，在收件凭证上方", "Enter the case number, at the top of the receipt");
    complaints.require(!code.isEmpty() && code.length() <= LONGEST, "queryCode",
        "请填写查询码，在收件凭证上", "Enter the query code, on the receipt");
    complaints.refuseIfAny("invalid-tracking");
    guesses.check(wanted, address);
    TrackingMapper.Key key = cases.byNumber(wanted);
    boolean right = same(key == null ? NOBODYS : key.queryCode(), code);
    if (key == null || !right) {
      guesses.wrong(wanted, address);
      throw new Refusal(Refusal.Kind.UNKNOWN, "unknown-case", "number",
          "办件编号与查询码不符，请对照收件凭证重新填写", "The case number and the query code don't belong together; compare them with the receipt");
    }
    CaseFile file = files.read(key.id());
    return views.of(file);
  }

  private static boolean same(String expected, String typed) {
    return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
  }

  private static String normal(String typed) {
    return typed == null ? "" : typed.replaceAll("[\\s\\-－—]", "").toUpperCase(Locale.ROOT);
  }
}
