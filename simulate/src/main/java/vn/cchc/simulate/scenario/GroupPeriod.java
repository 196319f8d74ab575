package vn.cchc.simulate.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cchc.model.period.DateRange;

/**
 * What the units of a group received in a period and what had become of it at its end. Every count
 * is exact.
 *
 * @param from first day
 * @param to last day, the cut-off of the outcomes
 * @param intake dossiers received, in stretches of days inside the period
 * @param outcomes what became of those received; adds up to the intake
 * @param carriedOver dossiers received before {@code from} and open then, by what became of them
 * @param paused of all open ones, waiting for papers or payment, or stopped without an end
 * @param postalReturned of all resolved ones, result sent by post
 * @param registered submitted and never received
 * @param notAccepted refused at intake
 * @param lateFields fields of late dossiers by weight; empty means the fields of all
 */
public record GroupPeriod(
    LocalDate from,
    LocalDate to,
    List<Intake> intake,
    Map<Outcome, Long> outcomes,
    Map<Outcome, Long> carriedOver,
    long paused,
    long postalReturned,
    long registered,
    long notAccepted,
    Map<String, Long> lateFields) {

  /** Rejects counts that do not add up. */
  public GroupPeriod {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    intake = List.copyOf(intake);
    outcomes = Map.copyOf(outcomes);
    carriedOver = carriedOver == null ? Map.of() : Map.copyOf(carriedOver);
    lateFields = lateFields == null ? Map.of() : Map.copyOf(lateFields);
    List<String> faults = new ArrayList<>();
    long received = intake.stream().mapToLong(Intake::received).sum();
    if (received != Counts.sum(outcomes.values())) {
      faults.add("%s received but %s outcomes".formatted(received, Counts.sum(outcomes.values())));
    }
    LocalDate end = to;
    LocalDate start = from;
    if (intake.stream().anyMatch(i -> i.from().isBefore(start) || i.to().isAfter(end))) {
      faults.add("an intake lies outside the period");
    }
    long open = sum(outcomes, true) + sum(carriedOver, true);
    if (paused > open) {
      faults.add("%s paused of only %s open".formatted(paused, open));
    }
    long resolved = sum(outcomes, false) + sum(carriedOver, false);
    if (postalReturned > resolved) {
      faults.add("%s returned by post of only %s resolved".formatted(postalReturned, resolved));
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "period %s to %s: %s".formatted(from, to, String.join("; ", faults)));
    }
    Counts.requireNotNegative(
        "period from " + from, paused, postalReturned, registered, notAccepted);
  }

  /** Dossiers received in the period. */
  public long received() {
    return Counts.sum(outcomes.values());
  }

  /** Dossiers carried over into the period. */
  public long carried() {
    return Counts.sum(carriedOver.values());
  }

  /** Every dossier, received or not. */
  public long dossiers() {
    return received() + carried() + registered + notAccepted;
  }

  /** The days. */
  public DateRange days() {
    return new DateRange(from, to);
  }

  private static long sum(Map<Outcome, Long> outcomes, boolean open) {
    return outcomes.entrySet().stream()
        .filter(e -> open ? e.getKey().open() : e.getKey().resolved())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
