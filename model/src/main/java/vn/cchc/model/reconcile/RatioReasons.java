package vn.cchc.model.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said about printed ratios, one method a situation. */
final class RatioReasons {

  private RatioReasons() {}

  /** A ratio that follows from no denominator. */
  static Reason wrong(
      PrintedRatio ratio, Numerator numerator, Denominator denominator, BigDecimal percent) {
    BigDecimal right = right(Share.of(numerator.dossiers(), denominator.dossiers()), percent);
    List<String> fields = new ArrayList<>(List.of(ratio.text()));
    numerator.items().forEach(item -> fields.add(item.column()));
    fields.add(denominator.kind().code());
    return new Reason(
        ReasonCode.RATIO_WRONG,
        fields,
        right.toPlainString() + "%",
        shown(percent),
        Map.of(
            "ratio", new Slot.Quote(ratio.text()),
            "right", new Slot.Percent(right),
            "part", new Slot.Count(numerator.dossiers()),
            "whole", new Slot.Count(denominator.dossiers()),
            "denominator", new Slot.Names(List.of(denominator.kind().code()))));
  }

  /** A printed division whose result is not the one printed beside it. */
  static Reason division(PrintedRatio ratio, Share exact, Optional<Rounding> rounding) {
    BigDecimal percent = ratio.percent().orElseThrow();
    BigDecimal right = right(exact, percent);
    return new Reason(
        rounding.map(RatioReasons::code).orElse(ReasonCode.RATIO_WRONG),
        List.of(ratio.text()),
        right.toPlainString() + "%",
        shown(percent),
        Map.of(
            "ratio", new Slot.Quote(ratio.text()),
            "right", new Slot.Percent(right),
            "found", new Slot.Percent(percent)));
  }

  /** A fraction whose upper part is another count. */
  static Reason differs(PrintedRatio ratio, Numerator expected, BigDecimal found) {
    return differs(
        ratio, expected.items().stream().map(Item::column).toList(), expected.dossiers(), found);
  }

  /** A fraction whose lower part is another count. */
  static Reason differs(PrintedRatio ratio, Denominator expected, BigDecimal found) {
    return differs(ratio, List.of(expected.kind().code()), expected.dossiers(), found);
  }

  private static Reason differs(
      PrintedRatio ratio, List<String> items, long expected, BigDecimal found) {
    List<String> fields = new ArrayList<>(List.of(ratio.text()));
    fields.addAll(items);
    return new Reason(
        ReasonCode.FRACTION_DIFFERS,
        fields,
        Long.toString(expected),
        found.toPlainString(),
        Map.of(
            "ratio", new Slot.Quote(ratio.text()),
            "items", new Slot.Names(items),
            "expected", new Slot.Count(expected)));
  }

  /** A ratio that another formula gives to the last digit. */
  static Reason otherLabel(PrintedRatio ratio, Fit fit) {
    return new Reason(
        ReasonCode.LABEL_DIFFERS,
        List.of(ratio.text(), Item.RESOLVED.column()),
        "",
        shown(ratio.percent().orElseThrow()),
        Map.of(
            "ratio", new Slot.Quote(ratio.text()),
            "part", new Slot.Count(fit.dossiers()),
            "whole", new Slot.Count(fit.denominator().dossiers()),
            "denominator", new Slot.Names(List.of(fit.denominator().kind().code()))));
  }

  /** A ratio whose numerator or usual denominator is not printed. */
  static Reason missing(PrintedRatio ratio, Measure measure, boolean numeratorMissing) {
    String item = numeratorMissing ? Numerator.usual(measure).column() : usualDenominator(measure);
    return new Reason(
        ReasonCode.NUMBER_MISSING,
        List.of(ratio.text(), item),
        "",
        "",
        Map.of("ratio", new Slot.Quote(ratio.text()), "items", new Slot.Names(List.of(item))));
  }

  /** The same where the printed percentage tells how large the missing number would be. */
  static Reason implied(PrintedRatio ratio, Measure measure, long about) {
    String item = usualDenominator(measure);
    return new Reason(
        ReasonCode.NUMBER_MISSING,
        List.of(ratio.text(), item),
        Long.toString(about),
        "",
        Map.of(
            "ratio", new Slot.Quote(ratio.text()),
            "items", new Slot.Names(List.of(item)),
            "about", new Slot.Count(about)));
  }

  /** Shares of one whole whose counts imply two. */
  static Reason differentWholes(
      PrintedRatio one, Numerator first, PrintedRatio other, Numerator second) {
    long firstWhole = Implied.nearest(first.dossiers(), one.percent().orElseThrow());
    long secondWhole = Implied.nearest(second.dossiers(), other.percent().orElseThrow());
    List<String> fields = new ArrayList<>(List.of(one.text(), other.text()));
    first.items().forEach(item -> fields.add(item.column()));
    second.items().forEach(item -> fields.add(item.column()));
    return new Reason(
        ReasonCode.DIFFERENT_DENOMINATORS,
        fields,
        Long.toString(firstWhole),
        Long.toString(secondWhole),
        Map.of(
            "ratio", new Slot.Quote(one.text()),
            "other", new Slot.Quote(other.text()),
            "about", new Slot.Count(firstWhole),
            "another", new Slot.Count(secondWhole)));
  }

  private static String usualDenominator(Measure measure) {
    return measure.family() == Measure.Family.TIME
        ? Item.RESOLVED.column()
        : Item.RECEIVED.column();
  }

  /** A ratio that is right but for its rounding. */
  static Reason rounded(PrintedRatio ratio, Fit fit) {
    BigDecimal percent = ratio.percent().orElseThrow();
    BigDecimal right = right(Share.of(fit.dossiers(), fit.denominator().dossiers()), percent);
    List<String> fields = new ArrayList<>(List.of(ratio.text()));
    fit.numerator().forEach(item -> fields.add(item.column()));
    return new Reason(
        code(fit.rounding()),
        fields,
        right.toPlainString() + "%",
        shown(percent),
        Map.of(
            "ratio", new Slot.Quote(ratio.text()),
            "right", new Slot.Percent(right),
            "part", new Slot.Count(fit.dossiers()),
            "whole", new Slot.Count(fit.denominator().dossiers()),
            "denominator", new Slot.Names(List.of(fit.denominator().kind().code()))));
  }

  /** A ratio that cannot be judged at all. */
  static Reason unknown(PrintedRatio ratio, ReasonCode code) {
    return new Reason(
        code, List.of(ratio.text()), "", "", Map.of("ratio", new Slot.Quote(ratio.text())));
  }

  private static ReasonCode code(Rounding rounding) {
    return switch (rounding) {
      case LARGEST_REMAINDER -> ReasonCode.ROUNDED_TO_100;
      case TRUNCATED -> ReasonCode.TRUNCATED;
      case HEDGE_LOOSE -> ReasonCode.HEDGE_LOOSE;
      case HEDGE_WRONG_SIDE -> ReasonCode.HEDGE_WRONG_SIDE;
      case LAST_DIGIT -> ReasonCode.LAST_DIGIT;
      case HALF_UP, HEDGE ->
          throw new IllegalArgumentException("nothing to say about " + rounding.code());
    };
  }

  /** The right percentage: with two decimals, or as many as are printed where those are more. */
  private static BigDecimal right(Share exact, BigDecimal printed) {
    return exact.percent(Math.max(2, printed.scale()), RoundingMode.HALF_UP);
  }

  private static String shown(BigDecimal percent) {
    return percent.toPlainString() + "%";
  }
}
