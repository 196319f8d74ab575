package vn.cchc.reports.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.period.Period;

/** A period as people name it, always with its dates and scheme. */
final class PeriodNames {

  private static final Pattern NAMED = Pattern.compile("(\\d{4})(?:-(Q[1-4]|H[12]|9M|\\d{2}))?");

  private PeriodNames() {}

  /** {@code Quý I năm 2023: 01/01/2023 – 31/03/2023 (theo năm dương lịch)}. */
  static String line(Period period, Messages texts) {
    Matcher named = NAMED.matcher(period.name());
    return named.matches()
        ? texts.text("text.period.named", name(named, texts), period.vietnamese())
        : period.vietnamese();
  }

  private static String name(Matcher named, Messages texts) {
    String year = named.group(1);
    String part = named.group(2);
    if (part == null) {
      return texts.text("text.period.year", year);
    }
    if (Character.isDigit(part.charAt(0)) && !part.equals("9M")) {
      return texts.text("text.period.month", Integer.toString(Integer.parseInt(part)), year);
    }
    return texts.text("text.period." + part, year);
  }
}
