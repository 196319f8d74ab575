package vn.cchc.simulate.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.simulate.internal.math.EvenSpread;
import vn.cchc.simulate.internal.math.LargestRemainder;
import vn.cchc.simulate.internal.math.Mix;
import vn.cchc.simulate.scenario.Outcome;

/**
 * Parts a batch over its units, days and classes so that every total is met: stretches over units,
 * units over days, then the rarer classes into what the days hold; the largest class takes the
 * rest.
 */
final class RowPlanner {

  private final Batch batch;
  private final List<Member> members;
  private final Workdays days;
  private final DayWeights weights;
  private final int[] rarestFirst;

  RowPlanner(Batch batch, List<Member> members, Workdays days, DayWeights weights) {
    this.batch = batch;
    this.members = members;
    this.days = days;
    this.weights = weights;
    this.rarestFirst =
        IntStream.range(0, batch.totals().length)
            .boxed()
            .sorted(Comparator.comparingLong(c -> batch.totals()[c]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  List<BatchRow> rows() {
    int stretchCount = batch.stretches().size();
    long[] shares = members.stream().mapToLong(Member::weight).toArray();
    long[][] byStretch = new long[stretchCount][];
    long[] sizes = new long[members.size()];
    for (int s = 0; s < stretchCount; s++) {
      byStretch[s] = LargestRemainder.split(batch.stretches().get(s).total(), shares);
      for (int m = 0; m < sizes.length; m++) {
        sizes[m] += byStretch[s][m];
      }
    }
    long[][] byClass = classesByMember(sizes);
    List<BatchRow> rows = new ArrayList<>();
    long[] classStart = new long[batch.totals().length];
    long[] stretchStart = new long[stretchCount];
    for (int m = 0; m < members.size(); m++) {
      long[] wanted = new long[classStart.length];
      for (int c = 0; c < wanted.length; c++) {
        wanted[c] = byClass[c][m];
      }
      int[] perDay = perDay(members.get(m), byStretch, m);
      rows.add(
          new BatchRow(
              batch,
              members.get(m),
              classesByDay(members.get(m), wanted, perDay),
              classStart.clone(),
              stretchStart.clone()));
      for (int c = 0; c < wanted.length; c++) {
        classStart[c] += wanted[c];
      }
      for (int s = 0; s < stretchCount; s++) {
        stretchStart[s] += byStretch[s][m];
      }
    }
    return rows;
  }

  private long[][] classesByMember(long[] sizes) {
    long[][] parts = new long[batch.totals().length][];
    long[] left = sizes.clone();
    for (int c : rarestFirst) {
      long[] likely = new long[left.length];
      for (int m = 0; m < left.length; m++) {
        double lateness = isLate(c) ? members.get(m).lateness() : 1;
        likely[m] = left[m] == 0 ? 0 : Math.max(1, Math.round(sizes[m] * lateness * 100));
      }
      parts[c] = LargestRemainder.split(batch.totals()[c], likely, left);
      for (int m = 0; m < left.length; m++) {
        left[m] -= parts[c][m];
      }
    }
    return parts;
  }

  private int[] perDay(Member member, long[][] byStretch, int m) {
    int[] perDay = new int[batch.dayCount()];
    for (int s = 0; s < byStretch.length; s++) {
      Stretch stretch = batch.stretches().get(s);
      double[] likely = new double[stretch.lastDay() - stretch.firstDay() + 1];
      for (int i = 0; i < likely.length; i++) {
        likely[i] =
            weights.of(stretch.firstDay() + i, member.seed()) * recent(stretch.firstDay() + i);
      }
      int[] caps = new int[likely.length];
      Arrays.fill(caps, Integer.MAX_VALUE);
      int[] parts = EvenSpread.over(byStretch[s][m], likely, caps, phase(member, 100 + s));
      System.arraycopy(parts, 0, perDay, stretch.firstDay() - batch.firstDay(), parts.length);
    }
    return perDay;
  }

  /** Of those received before the period, most came shortly before it. */
  private double recent(int day) {
    return batch.kind() == BatchKind.CARRIED_OVER ? Math.exp(-(batch.notBefore() - day) / 12.0) : 1;
  }

  private int[][] classesByDay(Member member, long[] wanted, int[] perDay) {
    int[][] counts = new int[perDay.length][wanted.length];
    int[] left = perDay.clone();
    for (int k = 0; k < rarestFirst.length; k++) {
      int c = rarestFirst[k];
      boolean last = k == rarestFirst.length - 1;
      int[] parts = last ? left : spread(member, c, wanted[c], perDay, left);
      for (int d = 0; d < perDay.length; d++) {
        counts[d][c] = parts[d];
        left[d] -= last ? 0 : parts[d];
      }
    }
    return counts;
  }

  private int[] spread(Member member, int c, long count, int[] perDay, int[] left) {
    double[] likely = new double[perDay.length];
    int[] caps = new int[perDay.length];
    for (int d = 0; d < likely.length; d++) {
      int before = batch.cutOff() - batch.firstDay() - d;
      Outcome outcome = Outcome.values()[c];
      int month = days.date(batch.firstDay() + d).getMonthValue();
      double mood = isLate(c) ? 0.3 + 1.4 * Mix.unit(Mix.of(member.seed(), month)) : 1;
      likely[d] = perDay[d] * OutcomeDays.weight(outcome, before) * mood;
      caps[d] = OutcomeDays.possible(outcome, before) ? left[d] : 0;
    }
    return EvenSpread.over(count, likely, caps, phase(member, c));
  }

  private boolean isLate(int c) {
    return batch.totals().length > 1 && Outcome.values()[c].late();
  }

  private double phase(Member member, int below) {
    return Mix.unit(Mix.of(Mix.of(batch.seed(), member.seed()), below));
  }
}
