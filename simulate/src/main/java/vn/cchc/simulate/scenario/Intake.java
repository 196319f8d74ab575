package vn.cchc.simulate.scenario;

import java.time.LocalDate;
import java.util.Objects;
import vn.cchc.model.period.DateRange;

/**
 * Dossiers received in a stretch of days, by channel.
 *
 * @param from first day
 * @param to last day
 * @param direct received at the desk
 * @param online received online
 * @param postal received through the public post
 * @param digitised of all of them, with components digitised at intake
 */
public record Intake(
    LocalDate from, LocalDate to, long direct, long online, long postal, long digitised) {

  /** Rejects negative counts and more digitised than received. */
  public Intake {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Counts.requireNotNegative("intake from " + from, direct, online, postal, digitised);
    if (digitised > direct + online + postal) {
      throw new IllegalArgumentException(
          "intake from %s: %s digitised of only %s received"
              .formatted(from, digitised, direct + online + postal));
    }
  }

  /** All channels. */
  public long received() {
    return direct + online + postal;
  }

  /** The days. */
  public DateRange days() {
    return new DateRange(from, to);
  }
}
