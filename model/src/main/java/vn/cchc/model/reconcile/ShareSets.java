package vn.cchc.model.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges printed shares that together make up a whole. */
final class ShareSets {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Counts counts;
  private final List<RatioJudgement> judged;

  ShareSets(Counts counts, List<RatioJudgement> judged) {
    this.counts = counts;
    this.judged = judged;
  }

  /**
   * What the sets of a statement come to.
   *
   * @param holding sets that add to 100 and have a count behind one of their shares
   */
  record Outcome(List<Reason> reasons, int holding) {}

  Outcome judge() {
    List<Reason> reasons = new ArrayList<>();
    int holding = 0;
    for (Whole whole : wholes()) {
      Optional<Reason> fault = fault(whole);
      fault.ifPresent(reasons::add);
      if (fault.isEmpty() && whole.adds() && counted(whole)) {
        holding++;
      }
    }
    differentDenominators(Measure.Family.TIME).ifPresent(reasons::add);
    differentDenominators(Measure.Family.CHANNEL).ifPresent(reasons::add);
    differentWholes().ifPresent(reasons::add);
    return new Outcome(reasons, holding);
  }

  /**
   * Shares of one whole.
   *
   * @param closed whether nothing else can be part of it
   */
  private record Whole(List<RatioJudgement> shares, boolean closed) {

    BigDecimal gap() {
      return sum().subtract(HUNDRED);
    }

    BigDecimal sum() {
      return shares.stream()
          .map(share -> share.ratio().percent().orElseThrow())
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Half a unit of the last printed digit of each share. */
    BigDecimal halves() {
      return units().divide(TWO);
    }

    BigDecimal units() {
      return shares.stream()
          .map(share -> BigDecimal.ONE.movePointLeft(share.ratio().percent().orElseThrow().scale()))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether shares that add to 100 could round half-up to these. */
    boolean adds() {
      return gap().compareTo(halves()) <= 0 && gap().compareTo(halves().negate()) > 0;
    }
  }

  private List<Whole> wholes() {
    List<Whole> wholes = new ArrayList<>();
    times().ifPresent(wholes::add);
    List<RatioJudgement> channels = plain(Measure.ONLINE, Measure.DIRECT, Measure.POSTAL);
    if (channels.size() > 1) {
      wholes.add(new Whole(channels, has(channels, Measure.POSTAL)));
    }
    List<RatioJudgement> states = plain(Measure.RESOLVED, Measure.IN_PROGRESS);
    if (has(states, Measure.RESOLVED) && has(states, Measure.IN_PROGRESS)) {
      wholes.add(new Whole(states, false));
    }
    for (int i = 0; i < judged.size(); i++) {
      for (int j = i + 1; j < judged.size(); j++) {
        RatioJudgement one = judged.get(i);
        RatioJudgement other = judged.get(j);
        if (one.ratio().plainShare()
            && other.ratio().plainShare()
            && Vocabulary.shipped().complements(one.ratio().label(), other.ratio().label())) {
          wholes.add(new Whole(List.of(one, other), true));
        }
      }
    }
    return wholes;
  }

  /**
   * Classes of time, with open dossiers where they are printed. "On time" may contain the early
   * ones or stand beside them: the reading that comes nearer to 100 is taken.
   */
  private Optional<Whole> times() {
    List<RatioJudgement> onTime = plain(Measure.ON_TIME, Measure.EARLY_OR_ON_TIME);
    List<RatioJudgement> late =
        plain(Measure.OVERDUE, Measure.OVERDUE_WITH_OPEN, Measure.OPEN_OVERDUE);
    if (onTime.isEmpty() || late.isEmpty()) {
      return Optional.empty();
    }
    List<RatioJudgement> rest = new ArrayList<>(late.subList(0, 1));
    rest.addAll(plain(Measure.IN_PROGRESS).stream().limit(1).toList());
    List<RatioJudgement> early = plain(Measure.EARLY);
    List<Whole> readings = new ArrayList<>();
    for (RatioJudgement share : onTime) {
      List<RatioJudgement> shares = new ArrayList<>(List.of(share));
      shares.addAll(rest);
      readings.add(new Whole(shares, false));
      if (!early.isEmpty()) {
        List<RatioJudgement> beside = new ArrayList<>(shares);
        beside.add(early.get(0));
        readings.add(new Whole(beside, false));
      }
    }
    return readings.stream().min((a, b) -> a.gap().abs().compareTo(b.gap().abs()));
  }

  private static boolean has(List<RatioJudgement> shares, Measure measure) {
    return shares.stream().anyMatch(share -> share.ratio().is(measure));
  }

  private List<RatioJudgement> plain(Measure... measures) {
    Set<Measure> wanted = Set.of(measures);
    return judged.stream()
        .filter(j -> j.ratio().plainShare())
        .filter(j -> j.ratio().measure().filter(wanted::contains).isPresent())
        .toList();
  }

  /** Shares that the counts bear out, or that are known to be wrong, are not asked again. */
  private Optional<Reason> fault(Whole whole) {
    boolean settled =
        whole.shares.stream().allMatch(share -> !share.fits().isEmpty())
            || whole.shares.stream().anyMatch(RatioJudgement::wrong);
    boolean tooMuch = whole.gap().compareTo(whole.halves()) > 0;
    boolean tooLittle = whole.gap().compareTo(whole.halves().negate()) <= 0;
    boolean meantToAdd = whole.closed || whole.gap().abs().compareTo(whole.units()) <= 0;
    if (settled || !(tooMuch || (tooLittle && meantToAdd))) {
      return Optional.empty();
    }
    List<String> fields =
        judged.stream().filter(whole.shares::contains).map(share -> share.ratio().text()).toList();
    return Optional.of(
        new Reason(
            ReasonCode.SHARES_NOT_100,
            fields,
            "100%",
            whole.sum().toPlainString() + "%",
            Map.of(
                "shares",
                new Slot.Several(fields.stream().map(f -> (Slot) new Slot.Quote(f)).toList()),
                "sum",
                new Slot.Percent(whole.sum()))));
  }

  private boolean counted(Whole whole) {
    return whole.shares.stream()
        .anyMatch(
            share ->
                share
                    .ratio()
                    .measure()
                    .filter(measure -> !Numerator.of(measure, counts).isEmpty())
                    .isPresent());
  }

  /** Shares of one whole that each follow from the counts, yet from no common denominator. */
  private Optional<Reason> differentDenominators(Measure.Family family) {
    List<RatioJudgement> fitting =
        judged.stream()
            .filter(j -> j.ratio().measure().filter(m -> m.family() == family).isPresent())
            .filter(j -> !j.ratio().is(Measure.OPEN_OVERDUE) && !j.fits().isEmpty())
            .toList();
    if (fitting.size() < 2) {
      return Optional.empty();
    }
    Set<Long> common = new HashSet<>(wholes(fitting.get(0)));
    fitting.forEach(j -> common.retainAll(wholes(j)));
    if (!common.isEmpty()) {
      return Optional.empty();
    }
    List<String> fields = fitting.stream().map(j -> j.ratio().text()).toList();
    return Optional.of(
        new Reason(
            ReasonCode.DIFFERENT_DENOMINATORS,
            fields,
            "",
            fitting.stream().map(RatioJudgement::denominators).collect(Collectors.joining("; ")),
            Map.of(
                "shares",
                new Slot.Several(
                    fitting.stream().map(j -> (Slot) new Slot.Quote(j.ratio().text())).toList()),
                "denominators",
                new Slot.Listed(
                    fitting.stream()
                        .map(j -> j.fits().get(0).denominator().kind().code())
                        .distinct()
                        .toList()))));
  }

  /**
   * Two shares that add to 100 and so stand on one whole, which is not printed; the counts behind
   * them ask for two.
   */
  private Optional<Reason> differentWholes() {
    return wholes().stream()
        .filter(whole -> whole.adds() && whole.shares.size() == 2)
        .filter(whole -> whole.shares.stream().allMatch(j -> j.fits().isEmpty() && !j.wrong()))
        .map(whole -> differentWholes(whole.shares.get(0), whole.shares.get(1)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Reason> differentWholes(RatioJudgement one, RatioJudgement other) {
    List<Numerator> first = numerators(one);
    List<Numerator> second = numerators(other);
    boolean common =
        first.stream()
            .anyMatch(
                f -> second.stream().anyMatch(s -> implied(f, one).overlaps(implied(s, other))));
    return common || first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(
            RatioReasons.differentWholes(one.ratio(), first.get(0), other.ratio(), second.get(0)));
  }

  private List<Numerator> numerators(RatioJudgement judgement) {
    return judgement.ratio().percent().orElseThrow().signum() == 0
        ? List.of()
        : judgement
            .ratio()
            .measure()
            .map(measure -> Numerator.of(measure, counts))
            .orElse(List.of())
            .stream()
            .filter(numerator -> numerator.dossiers() > 0)
            .toList();
  }

  private static Implied implied(Numerator numerator, RatioJudgement judgement) {
    return Implied.of(numerator.dossiers(), judgement.ratio().percent().orElseThrow(), Hedge.NONE);
  }

  private static Set<Long> wholes(RatioJudgement judged) {
    return judged.fits().stream()
        .map(fit -> fit.denominator().dossiers())
        .collect(Collectors.toSet());
  }
}
