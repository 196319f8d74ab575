package vn.cchc.simulate.scenario;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * Figures that must come out for a unit over a range of days.
 *
 * @param unit code
 * @param own whether units below it are left out
 * @param timeliness definition of on time
 * @param figures counts by their column name of {@code vn.cchc.model.figure.Figure}
 * @param digitised received with digitised components; null when nothing is said
 * @param note what was published, in which words
 */
public record Expectation(
    String unit,
    boolean own,
    LocalDate from,
    LocalDate to,
    String timeliness,
    Map<String, Long> figures,
    Long digitised,
    String note) {

  /** Rejects missing parts. */
  public Expectation {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(timeliness, "timeliness");
    Objects.requireNonNull(note, "note");
    figures = Map.copyOf(figures);
  }
}
