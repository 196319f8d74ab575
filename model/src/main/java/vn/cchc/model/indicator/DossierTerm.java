package vn.cchc.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import vn.cchc.model.dossier.Channel;
import vn.cchc.model.figure.Figure;

/**
 * Figures added up. A dossier that two of them count is counted twice, as in "postal use, in and
 * out".
 *
 * @param figures figures added
 * @param channels only dossiers received so; empty for all
 * @param onlineLevels only flows of procedures that have one of these levels on the day of the
 *     flow; empty for all
 * @param where what must hold for a dossier, all of it; empty for all dossiers
 * @param count what is counted
 */
public record DossierTerm(
    List<Figure> figures,
    List<Channel> channels,
    List<String> onlineLevels,
    List<DossierCondition> where,
    Count count)
    implements Term {

  /** A stock has no day of its own on which a procedure has a level. */
  private static final Set<Figure> STOCKS =
      Set.of(
          Figure.CARRIED_OVER,
          Figure.IN_PROGRESS_WITHIN_DUE,
          Figure.IN_PROGRESS_OVERDUE,
          Figure.IN_PROGRESS_NO_DUE,
          Figure.PAUSED);

  /** What has an end, from which days can be counted. */
  private static final Set<Figure> ENDED =
      Set.of(
          Figure.RESOLVED_EARLY,
          Figure.RESOLVED_ON_TIME,
          Figure.RESOLVED_OVERDUE,
          Figure.RESOLVED_NO_DUE,
          Figure.RETURNED);

  /** What is counted. */
  public enum Count {
    /** Dossiers, once per figure. */
    @JsonProperty("dossiers")
    DOSSIERS,
    /** Different procedures with at least one such dossier: not additive over units or months. */
    @JsonProperty("procedures")
    PROCEDURES,
    /**
     * Working days from the day after the receipt to the day of the end, as limits are counted,
     * added up over dossiers; waiting for papers is not taken off. 0 for an end on the same day.
     */
    @JsonProperty("working-days")
    WORKING_DAYS
  }

  /** Copies the lists; rejects no figure at all, levels of stocks and days without an end. */
  public DossierTerm {
    figures = figures == null ? List.of() : List.copyOf(figures);
    channels = channels == null ? List.of() : List.copyOf(channels);
    onlineLevels = onlineLevels == null ? List.of() : List.copyOf(onlineLevels);
    where = where == null ? List.of() : List.copyOf(where);
    count = count == null ? Count.DOSSIERS : count;
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("a term needs a figure");
    }
    if (!onlineLevels.isEmpty() && figures.stream().anyMatch(STOCKS::contains)) {
      throw new IllegalArgumentException("online-levels go with flows, not with " + figures);
    }
    if (count == Count.WORKING_DAYS && !ENDED.containsAll(figures)) {
      throw new IllegalArgumentException("working days are those of ended dossiers: " + figures);
    }
  }

  /** Plain figures. */
  public static DossierTerm of(List<Figure> figures) {
    return new DossierTerm(figures, null, null, null, null);
  }

  /** Whether the figures of a unit alone answer it. */
  public boolean plain() {
    return ledger() && channels.isEmpty() && onlineLevels.isEmpty() && count == Count.DOSSIERS;
  }

  /** Whether it adds up working days instead of counting. */
  public boolean inWorkingDays() {
    return count == Count.WORKING_DAYS;
  }

  /** Whether the ledger answers it, without a look at dossiers. */
  public boolean ledger() {
    return where.isEmpty() && !inWorkingDays();
  }
}
