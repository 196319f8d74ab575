package vn.cchc.simulate.internal.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.simulate.internal.math.Bijection;
import vn.cchc.simulate.internal.math.Dice;
import vn.cchc.simulate.internal.math.LargestRemainder;
import vn.cchc.simulate.internal.plan.Batch;
import vn.cchc.simulate.internal.plan.BatchRow;
import vn.cchc.simulate.scenario.Distortion;
import vn.cchc.simulate.scenario.Distortions;
import vn.cchc.simulate.scenario.Outcome;

/**
 * Which procedure a dossier of a unit is about. The fields of late dossiers come out exactly over
 * the whole batch.
 */
final class ProcedurePicker {

  private static final int HOME_MADE = -1;
  private static final int CODE_FORMS = 3;

  private final Dice dice;
  private final Procedures procedures;
  private final Distortions distortions;
  private final BatchRow row;
  private final WeightedChoice usual;
  private final List<Integer> withoutLimit;
  private final List<String> lateFields;

  ProcedurePicker(BatchRow row, Procedures procedures, Distortions distortions, Dice dice) {
    this.dice = dice;
    this.procedures = procedures;
    this.distortions = distortions;
    this.row = row;
    this.usual = procedures.choice(row.member().unit().type(), row.member().fields());
    this.withoutLimit = procedures.withoutLimit(row.member().unit().type());
    this.lateFields = row.batch().lateFields().keySet().stream().sorted().toList();
  }

  /**
   * Decides procedure and form of its code.
   *
   * @param number number of the dossier among those of its class in the batch
   */
  void fill(Draft draft, long number) {
    draft.procedure = choose(draft.outcome, number);
    if (dice.chance(distortions.rate(Distortion.LOCAL_CODE))) {
      draft.codeForm = dice.between(1, CODE_FORMS - 1);
    }
  }

  private int choose(Outcome outcome, long number) {
    double fraction = dice.unit();
    if (outcome != null && !outcome.hasDueDate()) {
      return withoutLimit.isEmpty()
          ? HOME_MADE
          : withoutLimit.get((int) (fraction * withoutLimit.size()));
    }
    if (outcome != null && outcome.late()) {
      return lateFields.isEmpty() ? usual.at(fraction) : late(outcome, number, fraction);
    }
    return dice.chance(distortions.rate(Distortion.UNKNOWN_PROCEDURE))
        ? HOME_MADE
        : usual.at(fraction);
  }

  private int late(Outcome outcome, long number, double fraction) {
    Batch batch = row.batch();
    long total = batch.totals()[outcome.ordinal()];
    Map<String, Long> weights = new TreeMap<>(batch.lateFields());
    long[] quotas =
        LargestRemainder.split(
            total, weights.values().stream().mapToLong(Long::longValue).toArray());
    long position = new Bijection(total, batch.seed() + outcome.ordinal()).position(number);
    int field = 0;
    while (position >= quotas[field]) {
      position -= quotas[field++];
    }
    List<Integer> own = procedures.ofField(row.member().unit().type(), lateFields.get(field));
    return own.get((int) (fraction * own.size()));
  }
}
