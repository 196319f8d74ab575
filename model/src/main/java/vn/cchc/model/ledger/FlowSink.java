package vn.cchc.model.ledger;

import java.time.LocalDate;

/** Takes the flows of one dossier. */
@FunctionalInterface
public interface FlowSink {

  /** A change of {@code amount} (+1 or −1) in a measure on a day. */
  void accept(LocalDate day, Measure measure, long amount);
}
