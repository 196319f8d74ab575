package vn.cchc.reports;

import java.util.Objects;
import java.util.Optional;
import vn.cchc.model.figure.Ratio;

/**
 * What the records behind a page are worth.
 *
 * @param records all records loaded of the unit
 * @param complete of them with a due date, a channel and a known procedure
 * @param quarantined of them kept out of the figures
 * @param mostFrequent name of the fault that occurs most; empty when there is none
 * @param occurrences how often it occurs
 */
public record DataQuality(
    long records,
    long complete,
    long quarantined,
    Optional<String> mostFrequent,
    long occurrences) {

  /** Rejects missing parts. */
  public DataQuality {
    Objects.requireNonNull(mostFrequent, "mostFrequent");
  }

  /** Complete over all records. */
  public Ratio completeness() {
    return new Ratio(complete, records);
  }

  /** Quarantined over all records. */
  public Ratio quarantinedShare() {
    return new Ratio(quarantined, records);
  }
}
