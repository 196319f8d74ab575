package vn.cchc.model.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The sums that the counts of one statement must keep, under one reading of "received": channels,
 * time classes, open states and the stock. A count that is missing takes no part; only the overdue
 * ones count as none where at least two other parts are printed, since a breakdown that leaves out
 * the late dossiers must still say where they are.
 *
 * @param checked every sum that could be asked
 * @param carriedOverNeeded dossiers that must have been carried over, though none are printed
 */
record Sums(Reading reading, List<Sum> checked, OptionalLong carriedOverNeeded) {

  /** Ways in which dossiers are received. */
  static final List<Item> CHANNELS =
      List.of(
          Item.RECEIVED_ONLINE,
          Item.RECEIVED_DIRECT,
          Item.RECEIVED_POSTAL,
          Item.RECEIVED_DIRECT_OR_POSTAL,
          Item.RECEIVED_OTHER);

  /**
   * A whole and its parts.
   *
   * @param wholeItems counts that make up the whole
   * @param partItems counts that make up the parts
   */
  record Sum(ReasonCode code, List<Item> wholeItems, List<Item> partItems, long whole, long parts) {

    boolean holds() {
      return whole == parts;
    }

    /** Dossiers too many in the parts; negative when some are missing there. */
    long gap() {
      return parts - whole;
    }

    Set<Item> items() {
      Set<Item> items = new LinkedHashSet<>(partItems);
      items.addAll(wholeItems);
      return items;
    }
  }

  /** The sums under the reading that they themselves bear out. */
  static Sums of(Counts counts) {
    Sums outside = of(counts, Reading.OUTSIDE);
    if (counts.orZero(Item.CARRIED_OVER) == 0 || !counts.has(Item.RECEIVED)) {
      return new Sums(Reading.UNKNOWN, outside.checked, outside.carriedOverNeeded);
    }
    Sums inside = of(counts, Reading.INSIDE);
    int better = Long.compare(inside.broken().size(), outside.broken().size());
    if (better != 0) {
      return better < 0 ? inside : outside;
    }
    Sums nearer = inside.distance() < outside.distance() ? inside : outside;
    return new Sums(Reading.UNKNOWN, nearer.checked, nearer.carriedOverNeeded);
  }

  /** The sums under one reading. */
  static Sums of(Counts counts, Reading reading) {
    List<Sum> sums = new ArrayList<>();
    channels(counts, reading, sums);
    timeClasses(counts, sums);
    sum(
        ReasonCode.OPEN_STATES_DO_NOT_ADD_UP,
        counts,
        Item.IN_PROGRESS,
        List.of(Item.IN_PROGRESS_WITHIN_DUE, Item.IN_PROGRESS_OVERDUE),
        sums);
    OptionalLong needed = stock(counts, reading, sums);
    return new Sums(reading, List.copyOf(sums), needed);
  }

  List<Sum> broken() {
    return checked.stream().filter(sum -> !sum.holds()).toList();
  }

  private long distance() {
    return broken().stream().mapToLong(sum -> Math.abs(sum.gap())).sum();
  }

  private static void channels(Counts counts, Reading reading, List<Sum> sums) {
    List<Item> parts = new ArrayList<>(CHANNELS.stream().filter(counts::has).toList());
    boolean breakdown =
        counts.has(Item.RECEIVED_ONLINE)
            && (counts.has(Item.RECEIVED_DIRECT) || counts.has(Item.RECEIVED_DIRECT_OR_POSTAL));
    if (!breakdown || !counts.has(Item.RECEIVED)) {
      return;
    }
    if (reading == Reading.INSIDE && counts.has(Item.CARRIED_OVER)) {
      parts.add(Item.CARRIED_OVER);
    }
    add(ReasonCode.CHANNELS_DO_NOT_ADD_UP, counts, List.of(Item.RECEIVED), parts, sums);
  }

  private static void timeClasses(Counts counts, List<Sum> sums) {
    sum(
        ReasonCode.IN_TIME_DOES_NOT_ADD_UP,
        counts,
        Item.RESOLVED_EARLY_OR_ONTIME,
        List.of(Item.RESOLVED_EARLY, Item.RESOLVED_ONTIME),
        sums);
    if (!counts.has(Item.RESOLVED)) {
      return;
    }
    List<Item> late =
        List.of(Item.RESOLVED_OVERDUE, Item.RESOLVED_NO_DUE).stream().filter(counts::has).toList();
    if (counts.has(Item.RESOLVED_EARLY) && counts.has(Item.RESOLVED_ONTIME)) {
      List<Item> parts = new ArrayList<>(List.of(Item.RESOLVED_EARLY, Item.RESOLVED_ONTIME));
      parts.addAll(late);
      add(ReasonCode.TIME_CLASSES_DO_NOT_ADD_UP, counts, List.of(Item.RESOLVED), parts, sums);
    }
    if (counts.has(Item.RESOLVED_EARLY_OR_ONTIME) && counts.has(Item.RESOLVED_OVERDUE)) {
      List<Item> parts = new ArrayList<>(List.of(Item.RESOLVED_EARLY_OR_ONTIME));
      parts.addAll(late);
      add(ReasonCode.TIME_CLASSES_DO_NOT_ADD_UP, counts, List.of(Item.RESOLVED), parts, sums);
    }
  }

  /**
   * Everything there was must be somewhere at the end; returned dossiers stand apart, unless those
   * resolved already contain them.
   */
  private static OptionalLong stock(Counts counts, Reading reading, List<Sum> sums) {
    List<Item> resolved = resolvedItems(counts);
    List<Item> open = openItems(counts);
    if (!counts.has(Item.RECEIVED) || resolved.isEmpty() || open.isEmpty()) {
      return OptionalLong.empty();
    }
    List<Item> inflow = new ArrayList<>(List.of(Item.RECEIVED));
    if (reading == Reading.OUTSIDE && counts.has(Item.CARRIED_OVER)) {
      inflow.add(Item.CARRIED_OVER);
    }
    List<Item> outflow = new ArrayList<>(resolved);
    outflow.addAll(open);
    boolean apart = !counts.sum(outflow).equals(counts.sum(inflow));
    if (counts.has(Item.RETURNED) && apart) {
      outflow.add(Item.RETURNED);
    }
    long gap = counts.sum(outflow).orElseThrow() - counts.sum(inflow).orElseThrow();
    if (gap > 0 && !counts.has(Item.CARRIED_OVER) && !slip(counts, resolved, outflow, sums)) {
      return OptionalLong.of(gap);
    }
    ReasonCode code = gap < 0 ? ReasonCode.DOSSIERS_UNACCOUNTED : ReasonCode.STOCK_DOES_NOT_ADD_UP;
    add(code, counts, inflow, outflow, sums);
    return OptionalLong.empty();
  }

  /**
   * Whether a surplus is a slip in one digit rather than dossiers carried over: fewer are resolved
   * than were received, and one digit of a single number that no other sum bears out, or two that
   * changed places, would make up for it.
   */
  private static boolean slip(
      Counts counts, List<Item> resolved, List<Item> outflow, List<Sum> others) {
    long received = counts.orZero(Item.RECEIVED);
    long gap = counts.sum(outflow).orElseThrow() - received;
    if (counts.sum(resolved).orElseThrow() >= received) {
      return false;
    }
    return slip(counts, Item.RECEIVED, received + gap, others)
        || outflow.stream().anyMatch(item -> slip(counts, item, counts.orZero(item) - gap, others));
  }

  private static boolean slip(Counts counts, Item item, long meant, List<Sum> others) {
    return meant >= 0
        && meant <= Counts.MOST
        && Slip.between(counts.orZero(item), meant)
        && others.stream().noneMatch(sum -> sum.holds() && sum.items().contains(item))
        && PartsCheck.above(counts.with(item, meant)).isEmpty();
  }

  private static List<Item> resolvedItems(Counts counts) {
    if (counts.has(Item.RESOLVED)) {
      return List.of(Item.RESOLVED);
    }
    if (counts.resolved().isEmpty()) {
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    if (counts.has(Item.RESOLVED_EARLY_OR_ONTIME)) {
      items.add(Item.RESOLVED_EARLY_OR_ONTIME);
    } else {
      items.addAll(List.of(Item.RESOLVED_EARLY, Item.RESOLVED_ONTIME));
    }
    items.add(Item.RESOLVED_OVERDUE);
    if (counts.has(Item.RESOLVED_NO_DUE)) {
      items.add(Item.RESOLVED_NO_DUE);
    }
    return items;
  }

  private static List<Item> openItems(Counts counts) {
    if (counts.has(Item.IN_PROGRESS)) {
      return List.of(Item.IN_PROGRESS);
    }
    if (!counts.has(Item.IN_PROGRESS_WITHIN_DUE)) {
      return List.of();
    }
    return counts.has(Item.IN_PROGRESS_OVERDUE)
        ? List.of(Item.IN_PROGRESS_WITHIN_DUE, Item.IN_PROGRESS_OVERDUE)
        : List.of(Item.IN_PROGRESS_WITHIN_DUE);
  }

  private static void sum(
      ReasonCode code, Counts counts, Item whole, List<Item> parts, List<Sum> sums) {
    if (counts.has(whole) && parts.stream().allMatch(counts::has)) {
      add(code, counts, List.of(whole), parts, sums);
    }
  }

  private static void add(
      ReasonCode code, Counts counts, List<Item> whole, List<Item> parts, List<Sum> sums) {
    sums.add(
        new Sum(
            code,
            whole,
            List.copyOf(parts),
            counts.sum(whole).orElseThrow(),
            counts.sum(parts).orElseThrow()));
  }
}
