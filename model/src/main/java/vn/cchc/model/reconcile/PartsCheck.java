package vn.cchc.model.reconcile;

import java.util.List;

/** Parts that are more than their whole, where no sum of all parts could be asked. */
final class PartsCheck {

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(Item.RECEIVED_ONLINE, Item.RECEIVED),
          new Pair(Item.RECEIVED_DIRECT, Item.RECEIVED),
          new Pair(Item.RECEIVED_POSTAL, Item.RECEIVED),
          new Pair(Item.RECEIVED_DIRECT_OR_POSTAL, Item.RECEIVED),
          new Pair(Item.RECEIVED_OTHER, Item.RECEIVED),
          new Pair(Item.RESOLVED_EARLY, Item.RESOLVED),
          new Pair(Item.RESOLVED_ONTIME, Item.RESOLVED),
          new Pair(Item.RESOLVED_EARLY_OR_ONTIME, Item.RESOLVED),
          new Pair(Item.RESOLVED_OVERDUE, Item.RESOLVED),
          new Pair(Item.RESOLVED_NO_DUE, Item.RESOLVED),
          new Pair(Item.RESOLVED_EARLY, Item.RESOLVED_EARLY_OR_ONTIME),
          new Pair(Item.RESOLVED_ONTIME, Item.RESOLVED_EARLY_OR_ONTIME),
          new Pair(Item.IN_PROGRESS_WITHIN_DUE, Item.IN_PROGRESS),
          new Pair(Item.IN_PROGRESS_OVERDUE, Item.IN_PROGRESS));

  private PartsCheck() {}

  /** A part and its whole. */
  record Pair(Item part, Item whole) {}

  /** The pairs that cannot be. */
  static List<Pair> above(Counts counts) {
    return PAIRS.stream()
        .filter(pair -> counts.has(pair.part) && counts.has(pair.whole))
        .filter(pair -> counts.orZero(pair.part) > counts.orZero(pair.whole))
        .toList();
  }
}
