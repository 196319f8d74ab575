package vn.cchc.model.figure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.model.ledger.Measure;
import vn.cchc.model.period.DateRange;

/** Adds flows into the figures of one range. Not thread-safe. */
public final class FigureSum {

  private static final Map<Measure, Figure> FLOWS = flows();

  private final DateRange range;
  private final Map<Figure, Long> sums = new EnumMap<>(Figure.class);

  /** Starts at zero. */
  public FigureSum(DateRange range) {
    this.range = range;
  }

  /** How one dossier counts over a range: 1 in each figure that holds it, 0 in all others. */
  public static Figures of(Dossier dossier, DossierFlows flows, DateRange range) {
    FigureSum sum = new FigureSum(range);
    flows.of(dossier, (day, measure, amount) -> sum.add(day, dossier.channel(), measure, amount));
    return sum.figures();
  }

  /**
   * Adds a change. A whole month may come as one change on its first day when it lies wholly before
   * the range or wholly inside it.
   */
  public void add(LocalDate day, Channel channel, Measure measure, long amount) {
    if (amount == 0 || day.isAfter(range.to())) {
      return;
    }
    boolean before = day.isBefore(range.from());
    if (measure.kind() == Measure.Kind.FLOW) {
      if (!before) {
        plus(FLOWS.get(measure), amount);
        if (measure == Measure.RECEIVED) {
          plus(received(channel), amount);
        }
      }
      return;
    }
    switch (measure) {
      case OPEN -> {
        plus(Figure.IN_PROGRESS_WITHIN_DUE, amount);
        if (before) {
          plus(Figure.CARRIED_OVER, amount);
        }
      }
      case OPEN_OVERDUE -> move(Figure.IN_PROGRESS_OVERDUE, amount);
      case OPEN_NO_DUE -> move(Figure.IN_PROGRESS_NO_DUE, amount);
      case OPEN_PAUSED -> plus(Figure.PAUSED, amount);
      default -> throw new IllegalArgumentException("no figure for the stock " + measure);
    }
  }

  /** The figures so far. */
  public Figures figures() {
    return Figures.of(sums);
  }

  private void move(Figure to, long amount) {
    plus(to, amount);
    plus(Figure.IN_PROGRESS_WITHIN_DUE, -amount);
  }

  private void plus(Figure figure, long amount) {
    sums.merge(figure, amount, Math::addExact);
  }

  private static Figure received(Channel channel) {
    return switch (channel) {
      case DIRECT -> Figure.RECEIVED_DIRECT;
      case ONLINE -> Figure.RECEIVED_ONLINE;
      case POSTAL -> Figure.RECEIVED_POSTAL;
    };
  }

  private static Map<Measure, Figure> flows() {
    Map<Measure, Figure> flows = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      if (measure.kind() == Measure.Kind.FLOW) {
        flows.put(measure, Figure.valueOf(measure.name()));
      }
    }
    return flows;
  }
}
