package vn.cchc.simulate.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How intake varies over the year. An assumption of the scenario; no published text gives it.
 *
 * @param months relative intake of a working day in January to December
 * @param tet factor for the two working weeks around each stretch of three or more weekdays off
 * @param dips stretches of days with another factor
 */
public record Season(List<Double> months, double tet, List<Dip> dips) {

  /** Rejects anything but twelve months above zero. */
  public Season {
    months = List.copyOf(months);
    dips = dips == null ? List.of() : List.copyOf(dips);
    if (months.size() != 12 || months.stream().anyMatch(m -> m <= 0)) {
      throw new IllegalArgumentException("a season has twelve months, each above zero");
    }
    if (tet <= 0) {
      throw new IllegalArgumentException("the factor around long holidays must be above zero");
    }
  }

  /**
   * Days on which less, or nothing, was received.
   *
   * @param factor 0 for closed
   * @param why the reason, for the reader
   */
  public record Dip(LocalDate from, LocalDate to, double factor, String why) {

    /** Rejects missing parts. */
    public Dip {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(why, "why");
      if (factor < 0) {
        throw new IllegalArgumentException("the factor of a dip must not be negative");
      }
    }
  }
}
