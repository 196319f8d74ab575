package vn.cchc.reports.view;

import java.math.BigDecimal;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.text.VietnameseNumbers;

/** Differences with their sign, as printed: {@code +1.204}, {@code −0,12}, {@code 0}. */
final class Signed {

  private static final String MINUS = "\u2212";

  private Signed() {}

  static String count(long difference) {
    return VietnameseNumbers.signed(difference);
  }

  /**
   * The difference of two printed percentages in points, so that a reader can check it on the page;
   * "–" when either has no denominator.
   */
  static String points(Ratio now, Ratio then) {
    return now.percentage()
        .flatMap(here -> then.percentage().map(here::subtract))
        .map(Signed::decimal)
        .orElse(VietnameseNumbers.NONE);
  }

  private static String decimal(BigDecimal points) {
    return sign(points.signum()) + VietnameseNumbers.decimal(points.abs(), 2);
  }

  private static String sign(int signum) {
    return signum > 0 ? "+" : signum < 0 ? MINUS : "";
  }
}
