package vn.cchc.bench;

import java.util.Locale;

/**
 * A number that a measurement must not exceed.
 *
 * @param most the number
 * @param unit what stands behind it, such as {@code s}
 */
record Goal(double most, String unit) {

  /** As it stands on the page. */
  String text() {
    String number =
        most == Math.rint(most) ? String.format(Locale.ROOT, "%,.0f", most) : String.valueOf(most);
    return ("≤ " + number + " " + unit).strip();
  }

  /** Whether a measured number reaches it; NaN, which was not measured, does not. */
  String verdict(double measured) {
    return measured <= most ? "yes" : "**no**";
  }
}
