package vn.cchc.model.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Days from the first on to the day before {@code end}; {@code end} is null while it lasts.
 *
 * @param start first day of the state
 * @param end the day on which it no longer holds at the end of the day; null for open
 */
public record DateInterval(LocalDate start, LocalDate end) {

  /** The union of intervals as disjoint ones in order; empty intervals vanish. */
  public static List<DateInterval> union(List<DateInterval> intervals) {
    List<DateInterval> sorted = new ArrayList<>(intervals);
    sorted.removeIf(i -> !i.holds());
    sorted.sort(Comparator.comparing(DateInterval::start));
    List<DateInterval> merged = new ArrayList<>();
    for (DateInterval next : sorted) {
      DateInterval last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || (last.end != null && next.start.isAfter(last.end))) {
        merged.add(next);
      } else if (last.end != null && (next.end == null || next.end.isAfter(last.end))) {
        merged.set(merged.size() - 1, new DateInterval(last.start, next.end));
      }
    }
    return merged;
  }

  /** Whether it holds at the end of any day. */
  public boolean holds() {
    return end == null || end.isAfter(start);
  }

  /** The part of the interval in {@code [from, until)}; {@code until} null for no bound. */
  public DateInterval clip(LocalDate from, LocalDate until) {
    LocalDate clippedStart = start.isBefore(from) ? from : start;
    LocalDate clippedEnd = end == null || (until != null && until.isBefore(end)) ? until : end;
    return new DateInterval(clippedStart, clippedEnd);
  }

  /**
   * What is left of the interval without some others.
   *
   * @param others disjoint, in order, not beyond this interval
   */
  public List<DateInterval> without(List<DateInterval> others) {
    List<DateInterval> left = new ArrayList<>();
    LocalDate from = start;
    for (DateInterval other : others) {
      if (from == null) {
        break;
      }
      if (other.start.isAfter(from)) {
        left.add(new DateInterval(from, other.start));
      }
      from = other.end == null ? null : later(from, other.end);
    }
    if (from != null && (end == null || end.isAfter(from))) {
      left.add(new DateInterval(from, end));
    }
    return left;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
