package vn.cchc.model.figure;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** One immutable set of all counts of {@link Figure}. Sets add: communes to a district. */
public final class Figures {

  /** All counts zero. */
  public static final Figures ZERO = new Figures(new long[Figure.values().length]);

  private final long[] counts;

  private Figures(long[] counts) {
    this.counts = counts;
  }

  /** Figures from named counts; what is not named is zero. */
  public static Figures of(Map<Figure, Long> named) {
    long[] counts = new long[Figure.values().length];
    named.forEach((figure, count) -> counts[figure.ordinal()] = count);
    return new Figures(counts);
  }

  /** One count. */
  public long get(Figure figure) {
    return counts[figure.ordinal()];
  }

  /** The sum of several counts. */
  public long sum(Collection<Figure> figures) {
    long sum = 0;
    for (Figure figure : figures) {
      sum = Math.addExact(sum, get(figure));
    }
    return sum;
  }

  /** Each count added. */
  public Figures plus(Figures other) {
    long[] sums = new long[counts.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.addExact(counts[i], other.counts[i]);
    }
    return new Figures(sums);
  }

  /** Carried over and received: all that was to be handled in the period. */
  public long inflow() {
    return sum(Figure.INFLOW);
  }

  /** Whether carried over + received equals everything that became of them (DESIGN §5). */
  public boolean identityHolds() {
    return inflow() == sum(Figure.PLACED);
  }

  /** Resolved before the due date and on it. */
  public long resolvedInTime() {
    return get(Figure.RESOLVED_EARLY) + get(Figure.RESOLVED_ON_TIME);
  }

  /** Everything that ended with a result in the period. */
  public long resolved() {
    return resolvedInTime() + get(Figure.RESOLVED_OVERDUE) + get(Figure.RESOLVED_NO_DUE);
  }

  /** Everything open at the end of the period. */
  public long inProgress() {
    return get(Figure.IN_PROGRESS_WITHIN_DUE)
        + get(Figure.IN_PROGRESS_OVERDUE)
        + get(Figure.IN_PROGRESS_NO_DUE);
  }

  /** Resolved late and open past the due date. */
  public long overdue() {
    return get(Figure.RESOLVED_OVERDUE) + get(Figure.IN_PROGRESS_OVERDUE);
  }

  /** Every count by its name. */
  public Map<Figure, Long> asMap() {
    Map<Figure, Long> map = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      map.put(figure, get(figure));
    }
    return map;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures figures && Arrays.equals(counts, figures.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return asMap().toString();
  }
}
