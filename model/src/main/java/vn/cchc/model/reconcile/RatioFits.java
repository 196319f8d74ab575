package vn.cchc.model.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the denominators on which the counts of a statement give a printed percentage. */
final class RatioFits {

  private static final Set<Denominator.Kind> TO_HANDLE =
      EnumSet.of(
          Denominator.Kind.RECEIVED,
          Denominator.Kind.RECEIVED_WITH_CARRIED_OVER,
          Denominator.Kind.RECEIVED_WITHOUT_CARRIED_OVER,
          Denominator.Kind.ALL);

  private final Counts counts;
  private final List<Denominator> denominators;

  RatioFits(Counts counts, List<Denominator> denominators) {
    this.counts = counts;
    this.denominators = denominators;
  }

  /** The denominators that a ratio of this kind may stand on, the usual one first. */
  List<Denominator> denominators(Measure measure) {
    if (measure.family() == Measure.Family.TIME || measure == Measure.RETURNED) {
      List<Denominator> usualFirst = new ArrayList<>();
      denominators.stream()
          .filter(d -> d.kind() == Denominator.Kind.RESOLVED)
          .forEach(usualFirst::add);
      denominators.stream()
          .filter(d -> d.kind() != Denominator.Kind.RESOLVED)
          .forEach(usualFirst::add);
      return usualFirst;
    }
    return denominators.stream()
        .filter(d -> TO_HANDLE.contains(d.kind()))
        .filter(d -> measure.family() != Measure.Family.CHANNEL || d.kind() != Denominator.Kind.ALL)
        .toList();
  }

  /** Every way to come to the percentage; those that only come near it where no other does. */
  List<Fit> of(Measure measure, BigDecimal percent, Hedge hedge) {
    List<Fit> fits = new ArrayList<>();
    List<Denominator> possible = denominators(measure);
    for (Numerator numerator : numerators(measure)) {
      addFits(numerator, possible, percent, hedge, fits);
    }
    for (Numerator numerator : Numerator.withOpenWithinDue(measure, counts)) {
      addFits(
          numerator,
          possible.stream().filter(d -> TO_HANDLE.contains(d.kind())).toList(),
          percent,
          hedge,
          fits);
    }
    List<Fit> reproducing = fits.stream().filter(fit -> fit.rounding().reproduces()).toList();
    return reproducing.isEmpty() ? fits : reproducing;
  }

  /** The meanings of a label; open overdue dossiers alone only where there are any. */
  List<Numerator> numerators(Measure measure) {
    List<Numerator> all = Numerator.of(measure, counts);
    boolean late = measure == Measure.OVERDUE && counts.has(Item.RESOLVED_OVERDUE);
    return late
        ? all.stream()
            .filter(n -> n.dossiers() > 0 || !n.items().equals(List.of(Item.IN_PROGRESS_OVERDUE)))
            .toList()
        : all;
  }

  private void addFits(
      Numerator numerator,
      List<Denominator> possible,
      BigDecimal percent,
      Hedge hedge,
      List<Fit> fits) {
    for (Denominator denominator : possible) {
      Share exact = Share.of(numerator.dossiers(), denominator.dossiers());
      rounding(exact, percent, hedge)
          .filter(rounding -> rounding.exact())
          .or(
              () ->
                  hedge == Hedge.NONE
                          && LargestRemainder.gives(
                              percent, numerator, denominator.dossiers(), counts)
                      ? Optional.of(Rounding.LARGEST_REMAINDER)
                      : Optional.empty())
          .or(() -> rounding(exact, percent, hedge))
          .ifPresent(
              rounding ->
                  fits.add(
                      new Fit(denominator, numerator.items(), numerator.dossiers(), rounding)));
    }
  }

  /** How a percentage may have come from an exact share; empty when it did not. */
  static Optional<Rounding> rounding(Share exact, BigDecimal percent, Hedge hedge) {
    if (hedge != Hedge.NONE) {
      return switch (hedge.standing(exact, percent)) {
        case SATISFIED -> Optional.of(Rounding.HEDGE);
        case LOOSE -> Optional.of(Rounding.HEDGE_LOOSE);
        case WRONG_SIDE -> Optional.of(Rounding.HEDGE_WRONG_SIDE);
        case BROKEN -> Optional.empty();
      };
    }
    int decimals = percent.scale();
    if (exact.percent(decimals, RoundingMode.HALF_UP).compareTo(percent) == 0) {
      return Optional.of(Rounding.HALF_UP);
    }
    if (exact.percent(decimals, RoundingMode.DOWN).compareTo(percent) == 0) {
      return Optional.of(Rounding.TRUNCATED);
    }
    return lastDigit(exact, percent) ? Optional.of(Rounding.LAST_DIGIT) : Optional.empty();
  }

  /**
   * Off by no more than one unit of the last printed digit; nothing comes from zero by rounding,
   * nor one whole percent from another.
   */
  private static boolean lastDigit(Share exact, BigDecimal percent) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(percent.scale());
    boolean wholeUnit =
        exact.compareTo(percent.add(unit)) == 0 || exact.compareTo(percent.subtract(unit)) == 0;
    return exact.within(percent, unit)
        && exact.numerator().signum() > 0
        && !(wholeUnit && percent.scale() == 0);
  }
}
