package vn.cchc.reports;

import static vn.cchc.model.figure.Figure.CARRIED_OVER;
import static vn.cchc.model.figure.Figure.IN_PROGRESS_OVERDUE;
import static vn.cchc.model.figure.Figure.IN_PROGRESS_WITHIN_DUE;
import static vn.cchc.model.figure.Figure.POSTAL_RETURNED;
import static vn.cchc.model.figure.Figure.RECEIVED;
import static vn.cchc.model.figure.Figure.RECEIVED_DIRECT;
import static vn.cchc.model.figure.Figure.RECEIVED_ONLINE;
import static vn.cchc.model.figure.Figure.RECEIVED_POSTAL;
import static vn.cchc.model.figure.Figure.RESOLVED_EARLY;
import static vn.cchc.model.figure.Figure.RESOLVED_ON_TIME;
import static vn.cchc.model.figure.Figure.RESOLVED_OVERDUE;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;

/** Figures in the words of a test; those made from a few counts balance. */
public final class Counts {

  private final Map<Figure, Long> counts;

  private Counts(Map<Figure, Long> counts) {
    this.counts = counts;
  }

  /** Nothing yet. */
  public static Counts none() {
    return new Counts(new EnumMap<>(Figure.class));
  }

  /** Starts from other figures. */
  public static Counts from(Figures figures) {
    return new Counts(new EnumMap<>(figures.asMap()));
  }

  /** Sets one count. */
  public Counts with(Figure figure, long count) {
    counts.put(figure, count);
    return this;
  }

  /** The figures. */
  public Figures figures() {
    return Figures.of(counts);
  }

  /** What was received, of it resolved (so many late) and still open (so many overdue). */
  public static Figures field(long received, long late, long open, long openLate) {
    long inTime = received - late - open - openLate;
    return none()
        .with(RECEIVED, received)
        .with(RECEIVED_DIRECT, received)
        .with(RESOLVED_EARLY, inTime * 2 / 3)
        .with(RESOLVED_ON_TIME, inTime - inTime * 2 / 3)
        .with(RESOLVED_OVERDUE, late)
        .with(IN_PROGRESS_WITHIN_DUE, open)
        .with(IN_PROGRESS_OVERDUE, openLate)
        .figures();
  }

  /** A unit with a fiftieth carried over and a ninth as many open overdue as resolved late. */
  public static Figures unit(long received, long resolved, long online, long late) {
    long carried = received / 50;
    long open = carried + received - resolved;
    long openLate = Math.min(open, late / 9);
    long postal = (received - online) / 12;
    return from(field(carried + received, late, open - openLate, openLate))
        .with(CARRIED_OVER, carried)
        .with(RECEIVED, received)
        .with(RECEIVED_ONLINE, online)
        .with(RECEIVED_POSTAL, postal)
        .with(RECEIVED_DIRECT, received - online - postal)
        .with(POSTAL_RETURNED, resolved / 11)
        .figures();
  }

  /** The same dossiers under a stricter rule: so many of those on time are late. */
  public static Figures stricter(Figures figures, long late) {
    return from(figures)
        .with(RESOLVED_ON_TIME, figures.get(RESOLVED_ON_TIME) - late)
        .with(RESOLVED_OVERDUE, figures.get(RESOLVED_OVERDUE) + late)
        .figures();
  }

  /** Months that add to what was received and resolved late, low at Tết. */
  public static SortedMap<YearMonth, Figures> months(YearMonth first, YearMonth last, Figures sum) {
    SortedMap<YearMonth, Long> received = spread(first, last, sum.get(RECEIVED), SEASON);
    SortedMap<YearMonth, Long> late = spread(first, last, sum.get(RESOLVED_OVERDUE), LATENESS);
    SortedMap<YearMonth, Figures> months = new TreeMap<>();
    received.forEach(
        (month, count) ->
            months.put(
                month,
                none().with(RECEIVED, count).with(RESOLVED_OVERDUE, late.get(month)).figures()));
    return months;
  }

  private static final List<Integer> SEASON =
      List.of(74, 52, 93, 98, 101, 96, 104, 109, 99, 95, 91, 88);
  private static final List<Integer> LATENESS = List.of(6, 9, 14, 10, 7, 5, 4, 6, 3, 5, 8, 11);

  private static SortedMap<YearMonth, Long> spread(
      YearMonth first, YearMonth last, long sum, List<Integer> weights) {
    SortedMap<YearMonth, Long> shares = new TreeMap<>();
    long whole = 0;
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      whole += weights.get(month.getMonthValue() - 1);
    }
    long given = 0;
    long passed = 0;
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      passed += weights.get(month.getMonthValue() - 1);
      long upToHere = sum * passed / whole;
      shares.put(month, upToHere - given);
      given = upToHere;
    }
    return shares;
  }
}
