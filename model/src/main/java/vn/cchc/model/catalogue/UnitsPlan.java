package vn.cchc.model.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What an import of units will write.
 *
 * @param files texts by path
 */
public record UnitsPlan(
    SortedMap<Path, String> files, UnitsSummary summary, List<ImportNote> notes) {

  /** Copies the notes. */
  public UnitsPlan {
    notes = List.copyOf(notes);
  }
}
