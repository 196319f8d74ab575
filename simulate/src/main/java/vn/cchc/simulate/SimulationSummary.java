package vn.cchc.simulate;

import java.util.List;
import java.util.Map;
import vn.cchc.simulate.scenario.Fault;

/**
 * What was written, and what a reader must make of it: records = dossiers + duplicates + superseded
 * + quarantined.
 *
 * @param files every file in order of its path
 * @param dossiers dossiers, each with a code of its own
 * @param records records in all files
 * @param duplicates records whose content stands in another record too
 * @param quarantined extra rows to be refused, by reason
 */
public record SimulationSummary(
    List<SimulatedFile> files,
    long dossiers,
    long records,
    long duplicates,
    Map<Fault, Long> quarantined) {

  /** Copies the parts. */
  public SimulationSummary {
    files = List.copyOf(files);
    quarantined = Map.copyOf(quarantined);
  }

  /** All extra rows to be refused. */
  public long quarantinedRows() {
    return quarantined.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Older states of dossiers of which a newer one was written too. */
  public long superseded() {
    return records - dossiers - duplicates - quarantinedRows();
  }
}
