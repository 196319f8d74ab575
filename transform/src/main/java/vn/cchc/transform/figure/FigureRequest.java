package vn.cchc.transform.figure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.period.DateRange;

/** One question to the ledger and, once it was read, the answer. Not thread-safe. */
public final class FigureRequest implements LedgerQuestion {

  private final Set<String> units;
  private final DateRange range;
  private final String timeliness;
  private final Dimension dimension;
  private final Map<String, FigureSum> sums = new TreeMap<>();

  /**
   * The figures of a set of units together.
   *
   * @param units unit codes
   * @param dimension what they are split by
   */
  public FigureRequest(Set<String> units, DateRange range, String timeliness, Dimension dimension) {
    this.units = Set.copyOf(units);
    this.range = range;
    this.timeliness = timeliness;
    this.dimension = dimension;
  }

  @Override
  public Set<String> units() {
    return units;
  }

  @Override
  public DateRange range() {
    return range;
  }

  @Override
  public String timeliness() {
    return timeliness;
  }

  @Override
  public boolean split() {
    return switch (dimension) {
      case NONE, CHANNEL, UNIT -> false;
      case FIELD, PROCEDURE, CELL -> true;
    };
  }

  @Override
  public FigureSum sum(Row row) {
    String key =
        switch (dimension) {
          case NONE -> "";
          case CHANNEL -> row.channel().code();
          case FIELD -> row.field();
          case PROCEDURE -> row.procedure();
          case UNIT -> row.unit();
          case CELL ->
              String.join("\t", row.unit(), row.procedure(), row.field(), row.channel().code());
        };
    return sums.computeIfAbsent(key, k -> new FigureSum(range));
  }

  /** The figures of all keys together. */
  public Figures total() {
    return sums.values().stream().map(FigureSum::figures).reduce(Figures.ZERO, Figures::plus);
  }

  /** The figures of each key that has flows, ordered by key. */
  public Map<String, Figures> byKey() {
    Map<String, Figures> figures = new TreeMap<>();
    sums.forEach((key, sum) -> figures.put(key, sum.figures()));
    return figures;
  }
}
