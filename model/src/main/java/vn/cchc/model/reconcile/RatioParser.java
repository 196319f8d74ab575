package vn.cchc.model.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.text.CountText;
import vn.cchc.model.text.DecimalText;
import vn.cchc.model.text.VietnameseText;

/**
 * Reads lists of printed ratios such as {@code on time 99.26%; quá hạn hơn 0,8 %; online
 * 20.908/22.547; hài lòng 17,94/18 = 99,66%}: in Vietnamese or English, the number before or after
 * its label, the decimal sign a comma or a point.
 */
public final class RatioParser {

  private static final String NUMBER = "\\d+(?:[.,]\\d+)*";
  private static final Pattern ENTRIES =
      Pattern.compile("[;\\n]|(?<=%|per ?cent|phần trăm),\\s+(?=\\D*\\d)");
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?<![\\d.,])(" + NUMBER + ")\\s*(?:%|per ?cent\\b|pct\\b|phần trăm)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FRACTION =
      Pattern.compile("(?<![\\d.,/])(" + NUMBER + ")\\s*/\\s*(" + NUMBER + ")(?![\\d/])");

  /** Words behind which two numbers are a date or a level: "tháng 7/2025", "mức 3/4". */
  private static final Pattern NO_FRACTION =
      Pattern.compile(
          "(?:tháng|quý|năm|kỳ|ngày|mức|mức độ|level|levels|month|quarter|year)\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A count of dossiers beside its share: "1.172 hồ sơ đúng hạn (99,32 %)". */
  private static final Pattern COUNTED =
      Pattern.compile(
          NUMBER + "\\s+(?=(?:hồ sơ|dossiers?|applications?|files|records|cases)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** A sign that belongs to the number; a dash with a space behind it only sets it apart. */
  private static final Pattern CHANGE = Pattern.compile("\\+\\s*$|[\\u2212\\u2013-]$");

  /** What sets a second share apart from the one before it. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:,|\\.|\\||/|\\(|\\s(?:and|while|và|còn)(?=\\s))\\s*", Pattern.UNICODE_CASE);

  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
  private static final int MOST_DECIMALS = 6;

  private RatioParser() {}

  /**
   * Every ratio of a list set apart by semicolons or line breaks; empty entries are passed over.
   */
  public static List<PrintedRatio> parse(String list) {
    List<PrintedRatio> ratios = new ArrayList<>();
    for (String entry : ENTRIES.split(list, -1)) {
      String text = VietnameseText.clean(entry);
      if (!text.isEmpty()) {
        shares(text).forEach(share -> ratios.add(one(share)));
      }
    }
    return List.copyOf(ratios);
  }

  /**
   * Shares that stand in one sentence: "đúng hạn 99,3 % và quá hạn 0,7 %" is cut behind the first
   * share, "99.3% on time and 0.7% late" behind its label.
   */
  private static List<String> shares(String text) {
    Matcher percent = PERCENT.matcher(text);
    if (!percent.find()) {
      return List.of(text);
    }
    boolean labelFirst = Vocabulary.folded(text.substring(0, percent.start())).length() > 0;
    boolean hedgeAlone = Vocabulary.shipped().hedges(text.substring(0, percent.start()));
    int first = percent.end();
    if (!percent.find()) {
      return List.of(text);
    }
    Matcher joint = JOINT.matcher(text).region(first, percent.start());
    int cut = labelFirst && !hedgeAlone ? first : -1;
    int rest = first;
    while (joint.find() && (cut < 0 || joint.start() <= first)) {
      cut = joint.start();
      rest = joint.end();
    }
    if (cut < 0) {
      return List.of(text);
    }
    List<String> shares = new ArrayList<>(List.of(text.substring(0, cut).strip()));
    shares.addAll(shares(text.substring(rest).strip()));
    return shares;
  }

  private static PrintedRatio one(String text) {
    Matcher percent = PERCENT.matcher(text);
    boolean hasPercent =
        percent.find() && !CHANGE.matcher(text.substring(0, percent.start())).find();
    Matcher fraction = FRACTION.matcher(text);
    Optional<PrintedRatio.Fraction> printed = Optional.empty();
    int begin = hasPercent ? percent.start() : text.length();
    int end = hasPercent ? percent.end() : text.length();
    if (fraction.find() && !NO_FRACTION.matcher(text.substring(0, fraction.start())).find()) {
      printed = fraction(fraction.group(1), fraction.group(2));
      begin = Math.min(begin, fraction.start());
      end = hasPercent ? Math.max(end, fraction.end()) : fraction.end();
    }
    Optional<BigDecimal> share = hasPercent ? decimal(percent.group(1)) : Optional.empty();
    String before = text.substring(0, begin);
    Vocabulary.Found hedge = Vocabulary.shipped().hedgeAtEnd(openEnded(before));
    String label =
        VietnameseText.clean(
            ASIDE.matcher(withoutLast(openEnded(before), hedge.words())).replaceAll(" ")
                + " "
                + ASIDE.matcher(text.substring(end)).replaceAll(" ").replace(")", " "));
    return new PrintedRatio(
        text,
        label,
        Vocabulary.shipped().measure(COUNTED.matcher(label).replaceAll(" ")),
        hedge.hedge(),
        share,
        printed);
  }

  /** A bracket that opens right before the number holds the number, not an aside. */
  private static String openEnded(String before) {
    String text = before.strip();
    while (text.endsWith("(")
        || text.endsWith(":")
        || text.endsWith("=")
        || text.endsWith(",")
        || text.endsWith("-")
        || text.endsWith("–")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    return text;
  }

  private static String withoutLast(String text, int words) {
    String rest = text;
    for (int i = 0; i < words; i++) {
      int space = rest.lastIndexOf(' ');
      rest = space < 0 ? "" : rest.substring(0, space);
    }
    return rest;
  }

  private static Optional<PrintedRatio.Fraction> fraction(String part, String whole) {
    OptionalLong partCount = CountText.parse(part);
    OptionalLong wholeCount = CountText.parse(whole);
    if (partCount.isPresent() && wholeCount.isPresent()) {
      return fraction(
          BigDecimal.valueOf(partCount.getAsLong()), BigDecimal.valueOf(wholeCount.getAsLong()));
    }
    Optional<BigDecimal> first = decimal(part);
    Optional<BigDecimal> second = decimal(whole);
    return first.isPresent() && second.isPresent()
        ? fraction(first.get(), second.get())
        : Optional.empty();
  }

  private static Optional<PrintedRatio.Fraction> fraction(BigDecimal part, BigDecimal whole) {
    return whole.signum() > 0
        ? Optional.of(new PrintedRatio.Fraction(part, whole))
        : Optional.empty();
  }

  /** A percentage: its last sign is a decimal one, with three digits behind it as well. */
  private static Optional<BigDecimal> decimal(String digits) {
    int sign = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    boolean single = digits.indexOf('.') == sign || digits.indexOf(',') == sign;
    if (sign >= 0 && single && !digits.substring(0, sign).matches(".*[.,].*")) {
      return digits.length() - sign - 1 > MOST_DECIMALS || sign > MOST_DECIMALS
          ? Optional.empty()
          : Optional.of(new BigDecimal(digits.replace(',', '.')));
    }
    return DecimalText.parse(digits);
  }
}
