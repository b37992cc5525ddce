package banjie.access;

import banjie.platform.Complaints;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Length is what makes a password good; the rest only stops the most careless ones. */
final class PasswordPolicy {

  private static final int SHORTEST = 8;
  /** Staff see other people's papers. */
  private static final int SHORTEST_FOR_STAFF = 12;
  /** bcrypt reads no further. */
  private static final int MOST_BYTES = 72;
  private static final int FEWEST_DIFFERENT = 4;

  private PasswordPolicy() {}

  static void check(String password, String username, boolean staff, String field, Complaints complaints) {
    int shortest = staff ? SHORTEST_FOR_STAFF : SHORTEST;
    if (password == null || password.codePointCount(0, password.length()) < shortest) {
      complaints.add(field, "密码至少 " + shortest + " 个字符", "At least " + shortest + " characters");
      return;
    }
    complaints.require(password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, field,
        "密码过长", "At most " + MOST_BYTES + " bytes");
    complaints.require(username.isEmpty() || !password.toLowerCase(Locale.ROOT).contains(username), field,
        "密码不得包含用户名", "It must not contain the username");
    complaints.require(password.chars().distinct().count() >= FEWEST_DIFFERENT, field,
        "密码过于简单", "Too many repeated characters");
  }
}
