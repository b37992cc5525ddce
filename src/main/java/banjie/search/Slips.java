package banjie.search;

/** A slip of the finger: one letter too many, too few, another, or two neighbours swapped. */
final class Slips {

  private Slips() {}

  static boolean atMostOne(String typed, String meant) {
    int differ = typed.length() - meant.length();
    if (Math.abs(differ) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(typed.length(), meant.length()) && typed.charAt(same) == meant.charAt(same)) {
      same++;
    }
    String left = typed.substring(same);
    String right = meant.substring(same);
    return switch (differ) {
      case 1 -> left.substring(1).equals(right);
      case -1 -> right.substring(1).equals(left);
      default -> left.isEmpty() || left.substring(1).equals(right.substring(1)) || swapped(left, right);
    };
  }

  private static boolean swapped(String left, String right) {
    return left.length() > 1 && left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0)
        && left.substring(2).equals(right.substring(2));
  }
}
