package vn.cchc.transform.indicator;

import vn.cchc.model.dossier.Channel;
import vn.cchc.model.indicator.DossierTerm;

/**
 * Where a figure lies inside a unit and a range.
 *
 * @param level online level of the procedure on the day of the flow; empty where it has none or
 *     where nobody asks
 * @param official keyed code of the handling official; empty where unknown or where nobody asks
 */
public record Place(
    String procedure, String field, Channel channel, String level, String official) {

  /** Whether a term looks here. */
  boolean countsFor(DossierTerm term) {
    return (term.channels().isEmpty() || term.channels().contains(channel))
        && (term.onlineLevels().isEmpty() || term.onlineLevels().contains(level));
  }
}
