package vn.cchc.bench;

import java.util.Map;

/**
 * What both sides must agree on before a time is worth reading.
 *
 * @param records records in all files
 * @param quarantined records kept out for a fault
 * @param dossiers dossiers with at least one record that is not kept out
 * @param faults how often each fault was found
 */
public record Counts(long records, long quarantined, long dossiers, Map<String, Long> faults) {

  /** Copies the map. */
  public Counts {
    faults = Map.copyOf(faults);
  }
}
