package vn.cchc.ingest.field;

import java.time.LocalDateTime;
import java.util.List;
import vn.cchc.ingest.quarantine.Fault;
import vn.cchc.model.dossier.Supplement;

/**
 * The typed whitelisted values of one record with its faults; a value at fault is null.
 *
 * @param quarantined whether any fault keeps the record out of silver
 * @param official the handling official as a keyed code, never a name
 */
public record ParsedRecord(
    String dossier,
    String unit,
    String procedure,
    String channel,
    boolean channelMissing,
    Integer status,
    LocalDateTime submittedAt,
    LocalDateTime receivedAt,
    LocalDateTime dueAt,
    LocalDateTime refusedAt,
    LocalDateTime endedAt,
    LocalDateTime handedOutAt,
    boolean postalReturn,
    Boolean digitised,
    Boolean paidOnline,
    List<Supplement> supplements,
    LocalDateTime eventAt,
    List<Fault> faults,
    boolean quarantined,
    String official) {

  /** Copies the lists. */
  public ParsedRecord {
    supplements = List.copyOf(supplements);
    faults = List.copyOf(faults);
  }
}
