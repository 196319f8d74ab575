package vn.cchc.reports.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import vn.cchc.model.figure.Shares;

/**
 * Shares of a whole on two levels. The groups share 100,00 % by largest remainder, then each group
 * shares its own printed percentage among its parts in the same way; so a group's share is exactly
 * the sum of the parts printed below it, and all of them add to 100,00 %.
 */
final class NestedShares {

  private final List<BigDecimal> groups;
  private final List<List<BigDecimal>> parts;

  private NestedShares(List<BigDecimal> groups, List<List<BigDecimal>> parts) {
    this.groups = groups;
    this.parts = parts;
  }

  /** The shares of counts given group by group; empty when all are zero. */
  static Optional<NestedShares> of(List<List<Long>> counts) {
    List<Long> sums = counts.stream().map(NestedShares::sum).toList();
    return Shares.of(sums)
        .map(
            groups -> {
              List<List<BigDecimal>> parts = new ArrayList<>();
              for (int i = 0; i < groups.size(); i++) {
                parts.add(split(groups.get(i), counts.get(i)));
              }
              return new NestedShares(groups, List.copyOf(parts));
            });
  }

  /** The share of one group. */
  BigDecimal group(int index) {
    return groups.get(index);
  }

  /** The share of one part of a group. */
  BigDecimal part(int group, int index) {
    return parts.get(group).get(index);
  }

  private static long sum(List<Long> counts) {
    return counts.stream().reduce(0L, Math::addExact);
  }

  private static List<BigDecimal> split(BigDecimal share, List<Long> counts) {
    long units = share.unscaledValue().longValueExact();
    long sum = sum(counts);
    int size = counts.size();
    long[] given = new long[size];
    long[] rest = new long[size];
    for (int i = 0; sum > 0 && i < size; i++) {
      long scaled = Math.multiplyExact(counts.get(i), units);
      given[i] = scaled / sum;
      rest[i] = scaled % sum;
    }
    for (long left = sum == 0 ? 0 : units - LongStream.of(given).sum(); left > 0; left--) {
      int next = 0;
      for (int i = 1; i < size; i++) {
        next = rest[i] > rest[next] ? i : next;
      }
      given[next]++;
      rest[next] = -1;
    }
    return LongStream.of(given).mapToObj(unit -> BigDecimal.valueOf(unit, 2)).toList();
  }
}
