package vn.cchc.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A line of the page: what was measured on which history.
 *
 * @param what what was done
 * @param dossiers size of the history
 * @param own our number
 * @param peer DuckDB's number; empty where it has none
 * @param goal what our number must not exceed; empty where nothing is asked
 */
record Comparison(
    String what, String dossiers, double own, OptionalDouble peer, Optional<Goal> goal) {

  /** Names of the cells. */
  static final List<String> HEADER =
      List.of("what", "dossiers", "cchc", "DuckDB", "cchc ÷ DuckDB", "goal", "met");

  /** What stands where there is no number. */
  static final String NOTHING = "–";

  /** The same with DuckDB's number. */
  Comparison peer(double number) {
    return new Comparison(what, dossiers, own, OptionalDouble.of(number), goal);
  }

  /** The same with a goal. */
  Comparison goal(double most, String unit) {
    return new Comparison(what, dossiers, own, peer, Optional.of(new Goal(most, unit)));
  }

  /** The cells of the line. */
  List<String> cells() {
    return List.of(
        what,
        dossiers,
        number(own),
        peer.isPresent() ? number(peer.getAsDouble()) : NOTHING,
        peer.isPresent() ? number(own / peer.getAsDouble()) : NOTHING,
        goal.map(Goal::text).orElse(NOTHING),
        goal.map(asked -> asked.verdict(own)).orElse(""));
  }

  static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
