package vn.cchc.simulate.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.simulate.internal.math.LargestRemainder;
import vn.cchc.simulate.internal.math.Mix;
import vn.cchc.simulate.scenario.GroupPeriod;
import vn.cchc.simulate.scenario.Intake;
import vn.cchc.simulate.scenario.Outcome;

/** Turns one period of a group into batches. */
final class PeriodBatches {

  private static final int CARRIED_WINDOW = 40;

  private final GroupPeriod period;
  private final Workdays days;
  private final long seed;
  private final int first;
  private final int last;

  PeriodBatches(GroupPeriod period, Workdays days, long groupSeed) {
    this.period = period;
    this.days = days;
    this.seed = Mix.of(groupSeed, period.from().toEpochDay());
    this.first = days.onOrAfter(period.from());
    this.last = days.onOrBefore(period.to());
  }

  /**
   * The batches of the period, empty ones left out.
   *
   * @param earliest first day on which a dossier carried over may have been received
   */
  List<Batch> all(LocalDate earliest) {
    long[] received = byOutcome(period.outcomes());
    long[] carried = byOutcome(period.carriedOver());
    long[] paused =
        LargestRemainder.split(
            period.paused(), positive(open(received), open(carried), period.paused()));
    long[] postal =
        LargestRemainder.split(
            period.postalReturned(),
            positive(resolved(received), resolved(carried), period.postalReturned()));
    List<Batch> batches = new ArrayList<>();
    add(batches, BatchKind.RECEIVED, stretches(), received, paused[0], postal[0]);
    Stretch before = carriedStretch(earliest, period.carried());
    add(batches, BatchKind.CARRIED_OVER, List.of(before), carried, paused[1], postal[1]);
    addUncounted(batches, BatchKind.REGISTERED, period.registered());
    addUncounted(batches, BatchKind.NOT_ACCEPTED, period.notAccepted());
    return batches;
  }

  private void add(
      List<Batch> batches,
      BatchKind kind,
      List<Stretch> stretches,
      long[] totals,
      long paused,
      long postalReturned) {
    Batch batch =
        new Batch(
            kind,
            Mix.of(seed, kind.ordinal()),
            first,
            last,
            stretches,
            totals,
            paused,
            postalReturned,
            period.lateFields());
    if (batch.size() > 0) {
      batches.add(batch);
    }
  }

  /** Those never received come online but for a few. */
  private void addUncounted(List<Batch> batches, BatchKind kind, long count) {
    long direct = count / 10;
    Stretch stretch = new Stretch(first, last, direct, count - direct, 0, 0);
    add(batches, kind, List.of(stretch), new long[] {count}, 0, 0);
  }

  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    for (Intake intake : period.intake()) {
      stretches.add(
          new Stretch(
              days.onOrAfter(intake.from()),
              days.onOrBefore(intake.to()),
              intake.direct(),
              intake.online(),
              intake.postal(),
              intake.digitised()));
    }
    return stretches;
  }

  private Stretch carriedStretch(LocalDate earliest, long count) {
    long[] channels = new long[3];
    long digitised = 0;
    for (Intake intake : period.intake()) {
      channels[0] += intake.direct();
      channels[1] += intake.online();
      channels[2] += intake.postal();
      digitised += intake.digitised();
    }
    long[] parts = LargestRemainder.split(count, channels);
    long share = period.received() == 0 ? 0 : digitised * count / period.received();
    int from = Math.max(days.onOrAfter(earliest), first - CARRIED_WINDOW);
    return new Stretch(from, first - 1, parts[0], parts[1], parts[2], share);
  }

  private static long[] byOutcome(Map<Outcome, Long> outcomes) {
    long[] totals = new long[Outcome.values().length];
    outcomes.forEach((outcome, count) -> totals[outcome.ordinal()] = count);
    return totals;
  }

  private static long[] positive(long received, long carried, long quota) {
    return quota == 0 ? new long[] {1, 0} : new long[] {received, carried};
  }

  private static long open(long[] totals) {
    long sum = 0;
    for (Outcome outcome : Outcome.values()) {
      sum += outcome.open() ? totals[outcome.ordinal()] : 0;
    }
    return sum;
  }

  private static long resolved(long[] totals) {
    long sum = 0;
    for (Outcome outcome : Outcome.values()) {
      sum += outcome.resolved() ? totals[outcome.ordinal()] : 0;
    }
    return sum;
  }
}
