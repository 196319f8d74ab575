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

  /** What is counted. */
  public enum Count {
    /** Dossiers, once per figure. */
    @JsonProperty("dossiers")
    DOSSIERS,
    /** Different procedures with at least one such dossier: not additive over units or months. */
    @JsonProperty("procedures")
    PROCEDURES
  }

  /** Copies the lists; rejects no figure at all and levels of stocks. */
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
  }

  /** Plain figures. */
  public static DossierTerm of(List<Figure> figures) {
    return new DossierTerm(figures, null, null, null, null);
  }

  /** Whether the figures of a unit alone answer it. */
  public boolean plain() {
    return ledger() && channels.isEmpty() && onlineLevels.isEmpty() && count == Count.DOSSIERS;
  }

  /** Whether the ledger answers it, without a look at dossiers. */
  public boolean ledger() {
    return where.isEmpty();
  }
}
