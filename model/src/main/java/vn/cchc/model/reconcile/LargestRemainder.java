package vn.cchc.model.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.figure.Shares;

/** Shares that were rounded together so that they add to 100. */
final class LargestRemainder {

  private static final List<List<Item>> WHOLES =
      List.of(
          List.of(Item.RESOLVED_EARLY, Item.RESOLVED_ONTIME, Item.RESOLVED_OVERDUE),
          List.of(Item.RESOLVED_EARLY_OR_ONTIME, Item.RESOLVED_OVERDUE),
          List.of(
              Item.RESOLVED_EARLY,
              Item.RESOLVED_ONTIME,
              Item.RESOLVED_OVERDUE,
              Item.RESOLVED_NO_DUE),
          List.of(Item.RESOLVED_EARLY_OR_ONTIME, Item.RESOLVED_OVERDUE, Item.RESOLVED_NO_DUE),
          List.of(
              Item.RESOLVED_EARLY, Item.RESOLVED_ONTIME, Item.RESOLVED_OVERDUE, Item.IN_PROGRESS),
          List.of(Item.RESOLVED_EARLY_OR_ONTIME, Item.RESOLVED_OVERDUE, Item.IN_PROGRESS),
          List.of(
              Item.RESOLVED_EARLY_OR_ONTIME,
              Item.RESOLVED_OVERDUE,
              Item.IN_PROGRESS_WITHIN_DUE,
              Item.IN_PROGRESS_OVERDUE),
          List.of(
              Item.RESOLVED_EARLY,
              Item.RESOLVED_ONTIME,
              Item.RESOLVED_OVERDUE,
              Item.IN_PROGRESS_WITHIN_DUE,
              Item.IN_PROGRESS_OVERDUE),
          List.of(Item.RESOLVED, Item.IN_PROGRESS),
          List.of(Item.RESOLVED, Item.IN_PROGRESS, Item.RETURNED),
          List.of(Item.IN_PROGRESS_WITHIN_DUE, Item.IN_PROGRESS_OVERDUE),
          List.of(Item.RECEIVED_ONLINE, Item.RECEIVED_DIRECT),
          List.of(Item.RECEIVED_ONLINE, Item.RECEIVED_DIRECT_OR_POSTAL),
          List.of(Item.RECEIVED_ONLINE, Item.RECEIVED_DIRECT, Item.RECEIVED_POSTAL));

  private LargestRemainder() {}

  /** Whether some whole of so many dossiers gives this count the printed share. */
  static boolean gives(BigDecimal printed, Numerator numerator, long whole, Counts counts) {
    return numerator.items().size() == 1
        && WHOLES.stream()
            .filter(parts -> parts.contains(numerator.items().get(0)))
            .filter(parts -> adds(parts, whole, counts))
            .map(parts -> share(parts, numerator.items().get(0), counts, printed.scale()))
            .anyMatch(share -> share.filter(s -> s.compareTo(printed) == 0).isPresent());
  }

  private static boolean adds(List<Item> parts, long whole, Counts counts) {
    return counts.sum(parts).isPresent() && counts.sum(parts).getAsLong() == whole;
  }

  private static Optional<BigDecimal> share(
      List<Item> parts, Item item, Counts counts, int decimals) {
    return Shares.of(parts.stream().map(counts::orZero).toList(), decimals)
        .map(shares -> shares.get(parts.indexOf(item)));
  }
}
