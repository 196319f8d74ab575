package vn.cchc.model.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.cchc.model.reconcile.PrintedRatio.Fraction;

/** Judges the printed ratios of one statement, each for itself. */
final class RatioJudge {

  private static final Set<Denominator.Kind> WITH_OPEN_OVERDUE =
      EnumSet.of(Denominator.Kind.DUE_IN_PERIOD, Denominator.Kind.RESOLVED_AND_OPEN_OVERDUE);
  private static final int LEAST_DECIMALS_OF_A_FINGERPRINT = 2;

  private final Counts counts;
  private final List<Denominator> denominators;
  private final RatioFits fits;
  private Optional<Sibling> siblings = Optional.empty();

  /**
   * What another ratio of the statement stands on.
   *
   * @param firm whether it does so to the digit, so that a share beside it must as well
   */
  private record Sibling(Denominator.Kind kind, boolean firm) {}

  RatioJudge(Counts counts, Reading reading) {
    this.counts = counts;
    this.denominators = Denominator.of(counts, reading);
    this.fits = new RatioFits(counts, denominators);
  }

  /**
   * Every ratio of a statement; what a wrong one should be is told over the denominator that the
   * others of its family stand on, else over the usual one.
   */
  List<RatioJudgement> all(List<PrintedRatio> ratios) {
    List<RatioJudgement> first = ratios.stream().map(this::judge).toList();
    siblings =
        first.stream()
            .filter(j -> j.ratio().measure().isPresent() && !j.fits().isEmpty())
            .filter(j -> j.ratio().measure().get().family() == Measure.Family.TIME)
            .filter(j -> !j.ratio().is(Measure.OPEN_OVERDUE) || onDue(j.fits().get(0)))
            .map(RatioJudge::sibling)
            .findFirst();
    return ratios.stream().map(this::judge).toList();
  }

  private static Sibling sibling(RatioJudgement judged) {
    boolean digits =
        judged.ratio().plainShare()
            && judged.ratio().percent().orElseThrow().scale() > 0
            && judged.best().filter(Rounding.HALF_UP::equals).isPresent();
    return new Sibling(judged.fits().get(0).denominator().kind(), digits);
  }

  private static boolean onDue(Fit fit) {
    return WITH_OPEN_OVERDUE.contains(fit.denominator().kind());
  }

  /** The denominator that a share of time must have because the one beside it does. */
  private Optional<Denominator.Kind> besideOf(Measure measure) {
    return siblings
        .filter(Sibling::firm)
        .map(Sibling::kind)
        .filter(kind -> measure.family() == Measure.Family.TIME)
        .filter(kind -> measure != Measure.OPEN_OVERDUE || WITH_OPEN_OVERDUE.contains(kind));
  }

  private RatioJudgement judge(PrintedRatio ratio) {
    if (ratio.percent().isEmpty() && ratio.fraction().isEmpty()) {
      return unknown(ratio, ReasonCode.RATIO_UNREADABLE);
    }
    List<Reason> reasons = new ArrayList<>();
    boolean holds = fraction(ratio, reasons);
    if (ratio.measure().isEmpty()) {
      return reasons.isEmpty() && !holds
          ? unknown(ratio, ReasonCode.LABEL_UNKNOWN)
          : new RatioJudgement(ratio, List.of(), reasons, holds);
    }
    Measure measure = ratio.measure().get();
    if (ratio.percent().isEmpty()) {
      return counted(ratio, measure, reasons);
    }
    List<Fit> found = fits.of(measure, ratio.percent().get(), ratio.hedge());
    if (found.isEmpty()) {
      reasons.add(notFound(ratio, measure, ratio.percent().get()));
      return new RatioJudgement(ratio, List.of(), reasons, holds);
    }
    Fit best = found.stream().min((a, b) -> a.rounding().compareTo(b.rounding())).orElseThrow();
    if (best.rounding().exact()) {
      return new RatioJudgement(ratio, found, reasons, true);
    }
    reasons.add(RatioReasons.rounded(ratio, best));
    return new RatioJudgement(ratio, found, reasons, holds);
  }

  /** Whether the printed percentage is that of the printed fraction. */
  private static boolean fraction(PrintedRatio ratio, List<Reason> reasons) {
    if (ratio.fraction().isEmpty() || ratio.percent().isEmpty()) {
      return false;
    }
    Fraction fraction = ratio.fraction().get();
    BigDecimal percent = ratio.percent().get();
    Share exact = new Share(fraction.part(), fraction.whole());
    Optional<Rounding> rounding = RatioFits.rounding(exact, percent, ratio.hedge());
    if (rounding.filter(Rounding::exact).isPresent()) {
      return true;
    }
    reasons.add(RatioReasons.division(ratio, exact, rounding));
    return false;
  }

  /** A fraction of counts without a percentage: both sides are looked up in the statement. */
  private RatioJudgement counted(PrintedRatio ratio, Measure measure, List<Reason> reasons) {
    Fraction fraction = ratio.fraction().orElseThrow();
    List<Numerator> numerators = fits.numerators(measure);
    List<Denominator> possible = fits.denominators(measure);
    Optional<Numerator> above =
        numerators.stream().filter(n -> same(n.dossiers(), fraction.partCount())).findFirst();
    List<Denominator> below =
        possible.stream().filter(d -> same(d.dossiers(), fraction.wholeCount())).toList();
    if (above.isEmpty() && !numerators.isEmpty()) {
      reasons.add(RatioReasons.differs(ratio, numerators.get(0), fraction.part()));
    }
    if (below.isEmpty() && !possible.isEmpty()) {
      reasons.add(RatioReasons.differs(ratio, possible.get(0), fraction.whole()));
    }
    if (above.isEmpty() || below.isEmpty()) {
      if (reasons.isEmpty()) {
        reasons.add(RatioReasons.missing(ratio, measure, numerators.isEmpty()));
      }
      return new RatioJudgement(ratio, List.of(), reasons, false);
    }
    List<Fit> found =
        below.stream()
            .map(d -> new Fit(d, above.get().items(), above.get().dossiers(), Rounding.HALF_UP))
            .toList();
    return new RatioJudgement(ratio, found, reasons, true);
  }

  private static boolean same(long dossiers, OptionalLong printed) {
    return printed.isPresent() && printed.getAsLong() == dossiers;
  }

  /** Nothing gives the percentage: wrong, or not to be told. */
  private Reason notFound(PrintedRatio ratio, Measure measure, BigDecimal percent) {
    List<Numerator> numerators = fits.numerators(measure);
    if (numerators.isEmpty()) {
      return otherRatio(ratio, measure, percent)
          .orElseGet(() -> RatioReasons.missing(ratio, measure, true));
    }
    Numerator usual = numerators.get(0);
    if (!usualKnown(measure)
        && besideOf(measure).isEmpty()
        && reachable(usual.dossiers(), percent, ratio.hedge())) {
      return percent.signum() > 0 && usual.dossiers() > 0
          ? RatioReasons.implied(ratio, measure, Implied.nearest(usual.dossiers(), percent))
          : RatioReasons.missing(ratio, measure, false);
    }
    List<Denominator> possible = fits.denominators(measure);
    if (possible.isEmpty()) {
      return RatioReasons.missing(ratio, measure, false);
    }
    Denominator denominator =
        possible.stream()
            .filter(d -> measure.family() == Measure.Family.TIME)
            .filter(
                d ->
                    besideOf(measure)
                        .or(() -> siblings.map(Sibling::kind))
                        .equals(Optional.of(d.kind())))
            .findFirst()
            .orElse(possible.get(0));
    return RatioReasons.wrong(ratio, usual, denominator, percent);
  }

  /** Whether the denominator that such a ratio usually has is known. */
  private boolean usualKnown(Measure measure) {
    return measure.family() == Measure.Family.TIME
        ? denominators.stream().anyMatch(d -> d.kind() == Denominator.Kind.RESOLVED)
        : !fits.denominators(measure).isEmpty();
  }

  /** Whether the percentage could be right over a number that is not printed. */
  private boolean reachable(long count, BigDecimal percent, Hedge hedge) {
    if (count == 0) {
      return percent.signum() == 0;
    }
    long least = count;
    OptionalLong inTime = counts.resolvedInTime();
    if (inTime.isPresent()) {
      least = Math.max(least, inTime.getAsLong() + counts.orZero(Item.RESOLVED_OVERDUE));
    }
    return Implied.of(count, percent, hedge).reaches(least);
  }

  /** A ratio whose own count is not printed, yet that another ratio matches to the last digit. */
  private Optional<Reason> otherRatio(PrintedRatio ratio, Measure measure, BigDecimal percent) {
    OptionalLong resolved = counts.resolved();
    boolean fingerprint =
        measure.family() == Measure.Family.TIME
            && ratio.hedge() == Hedge.NONE
            && percent.scale() >= LEAST_DECIMALS_OF_A_FINGERPRINT;
    if (!fingerprint || resolved.isEmpty()) {
      return Optional.empty();
    }
    return fits.of(Measure.RESOLVED, percent, Hedge.NONE).stream()
        .filter(fit -> fit.rounding() == Rounding.HALF_UP)
        .filter(fit -> fit.denominator().dossiers() != resolved.getAsLong())
        .findFirst()
        .map(fit -> RatioReasons.otherLabel(ratio, fit));
  }

  private static RatioJudgement unknown(PrintedRatio ratio, ReasonCode code) {
    Reason reason = RatioReasons.unknown(ratio, code);
    return new RatioJudgement(ratio, List.of(), List.of(reason), false);
  }
}
