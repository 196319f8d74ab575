package vn.cchc.simulate.scenario;

import java.util.Map;

/**
 * How often what happens, per thousand.
 *
 * @param perMille distortions of records that count
 * @param faultyRowsPerMille extra rows to be refused
 */
public record Distortions(Map<Distortion, Double> perMille, Map<Fault, Double> faultyRowsPerMille) {

  /** Clean files. */
  public static final Distortions NONE = new Distortions(Map.of(), Map.of());

  private static final double MOST = 1000;

  /** Rejects rates outside 0 to 1000. */
  public Distortions {
    perMille = perMille == null ? Map.of() : Map.copyOf(perMille);
    faultyRowsPerMille = faultyRowsPerMille == null ? Map.of() : Map.copyOf(faultyRowsPerMille);
    perMille.values().forEach(Distortions::requireRate);
    faultyRowsPerMille.values().forEach(Distortions::requireRate);
  }

  /** The part of the base, 0 to 1. */
  public double rate(Distortion distortion) {
    return perMille.getOrDefault(distortion, 0.0) / MOST;
  }

  /** Extra rows of this kind for so many dossiers. */
  public long faultyRows(Fault fault, long dossiers) {
    return Math.round(faultyRowsPerMille.getOrDefault(fault, 0.0) / MOST * dossiers);
  }

  private static void requireRate(double perMille) {
    if (!(perMille >= 0 && perMille <= MOST)) {
      throw new IllegalArgumentException("a rate per thousand lies in 0 to 1000, not " + perMille);
    }
  }
}
