package vn.cchc.model.reconcile;

/** Slips of the hand in a number. */
final class Slip {

  private Slip() {}

  /** Whether two numbers differ in one digit alone, or by two neighbouring digits changed over. */
  static boolean between(long one, long other) {
    String first = Long.toString(one);
    String second = Long.toString(other);
    if (first.length() != second.length() || one == other) {
      return false;
    }
    int from = 0;
    while (first.charAt(from) == second.charAt(from)) {
      from++;
    }
    int to = first.length() - 1;
    while (first.charAt(to) == second.charAt(to)) {
      to--;
    }
    boolean changedOver =
        to == from + 1
            && first.charAt(from) == second.charAt(to)
            && first.charAt(to) == second.charAt(from);
    return from == to || changedOver;
  }
}
