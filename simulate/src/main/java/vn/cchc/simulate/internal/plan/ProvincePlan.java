package vn.cchc.simulate.internal.plan;

import java.util.List;
import vn.cchc.simulate.scenario.Fault;
import vn.cchc.simulate.scenario.ScenarioFile;

/**
 * Everything decided before the first dossier of a province is made.
 *
 * @param numberStep first numbers of the kinds of batches lie so far apart
 * @param faults kinds of the faulty rows of all groups, with their counts in the order of the kinds
 */
public record ProvincePlan(
    ScenarioFile file, Workdays days, List<Part> parts, long numberStep, List<Long> faults) {

  /** How many faulty rows of all kinds. */
  public long faultyRows() {
    return faults.stream().mapToLong(Long::longValue).sum();
  }

  /** The kind of the faulty row at a position among all. */
  public Fault fault(long position) {
    long before = 0;
    for (Fault fault : Fault.values()) {
      before += faults.get(fault.ordinal());
      if (position < before) {
        return fault;
      }
    }
    throw new IllegalArgumentException("no faulty row " + position);
  }
}
