package vn.cchc.model.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What a ratio may stand on.
 *
 * @param dossiers how many there are; above zero
 */
public record Denominator(Kind kind, long dossiers) {

  /** The denominators in use, the first known one of a family being the usual one. */
  public enum Kind {
    /** Received, as printed. */
    RECEIVED,
    RECEIVED_WITH_CARRIED_OVER,
    RECEIVED_WITHOUT_CARRIED_OVER,
    RESOLVED,
    /** Resolved in time and overdue, and open overdue. */
    DUE_IN_PERIOD,
    RESOLVED_AND_OPEN_OVERDUE,
    /** Resolved, open and returned. */
    ALL;

    /** Name in outputs for programs and in {@code words.yaml}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Every denominator that the counts of a statement give, except those that are zero. */
  static List<Denominator> of(Counts counts, Reading reading) {
    List<Denominator> all = new ArrayList<>();
    OptionalLong received = received(counts);
    if (received.isPresent()) {
      addReceived(received.getAsLong(), counts, reading, all);
    }
    OptionalLong resolved = counts.resolved();
    OptionalLong openOverdue = counts.openOverdue();
    add(Kind.RESOLVED, resolved, all);
    if (openOverdue.isPresent()) {
      counts
          .resolvedInTime()
          .ifPresent(
              inTime ->
                  add(
                      Kind.DUE_IN_PERIOD,
                      OptionalLong.of(
                          inTime + counts.orZero(Item.RESOLVED_OVERDUE) + openOverdue.getAsLong()),
                      all));
      resolved.ifPresent(
          ended ->
              add(
                  Kind.RESOLVED_AND_OPEN_OVERDUE,
                  OptionalLong.of(ended + openOverdue.getAsLong()),
                  all));
    }
    if (resolved.isPresent() && counts.inProgress().isPresent()) {
      add(
          Kind.ALL,
          OptionalLong.of(
              resolved.getAsLong()
                  + counts.inProgress().getAsLong()
                  + counts.orZero(Item.RETURNED)),
          all);
    }
    return all;
  }

  /** Received as printed, else the sum of its channels. */
  private static OptionalLong received(Counts counts) {
    if (counts.has(Item.RECEIVED)) {
      return counts.get(Item.RECEIVED);
    }
    boolean channels =
        counts.has(Item.RECEIVED_ONLINE)
            && (counts.has(Item.RECEIVED_DIRECT) || counts.has(Item.RECEIVED_DIRECT_OR_POSTAL));
    return channels
        ? OptionalLong.of(Sums.CHANNELS.stream().mapToLong(counts::orZero).sum())
        : OptionalLong.empty();
  }

  private static void addReceived(
      long received, Counts counts, Reading reading, List<Denominator> all) {
    boolean carried = counts.orZero(Item.CARRIED_OVER) > 0;
    long carriedOver = counts.orZero(Item.CARRIED_OVER);
    if (reading == Reading.INSIDE) {
      add(Kind.RECEIVED_WITH_CARRIED_OVER, OptionalLong.of(received), all);
    } else {
      add(Kind.RECEIVED, OptionalLong.of(received), all);
      if (carried) {
        add(Kind.RECEIVED_WITH_CARRIED_OVER, OptionalLong.of(received + carriedOver), all);
      }
    }
    if (carried && reading != Reading.OUTSIDE) {
      add(Kind.RECEIVED_WITHOUT_CARRIED_OVER, OptionalLong.of(received - carriedOver), all);
    }
  }

  private static void add(Kind kind, OptionalLong dossiers, List<Denominator> all) {
    if (dossiers.isPresent() && dossiers.getAsLong() > 0) {
      all.add(new Denominator(kind, dossiers.getAsLong()));
    }
  }
}
