package vn.cchc.simulate.internal.write;

import java.util.EnumMap;
import java.util.Map;
import vn.cchc.simulate.scenario.Fault;

/** What a part wrote. */
final class Tally {

  long dossiers;
  long records;
  long duplicates;
  long faulty;
  final Map<Fault, Long> faults = new EnumMap<>(Fault.class);

  void fault(Fault fault) {
    faulty++;
    faults.merge(fault, 1L, Long::sum);
  }
}
