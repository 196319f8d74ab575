package vn.cchc.model.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.cchc.model.text.CountText;

/**
 * The counts that a statement prints. A count that is missing is not zero: it is asked for with
 * {@link #get} and stays empty, also through sums and differences.
 */
public record Counts(Map<Item, Long> printed) {

  /** More dossiers than any report counts; beyond, the arithmetic would have to be another. */
  public static final long MOST = 10_000_000_000L;

  /** Nothing printed. */
  public static final Counts NONE = new Counts(Map.of());

  /** Rejects counts below zero and above {@link #MOST}. */
  public Counts {
    EnumMap<Item, Long> copy = new EnumMap<>(Item.class);
    printed.forEach(
        (item, count) -> {
          if (count < 0 || count > MOST) {
            throw new IllegalArgumentException(item.column() + " cannot be " + count);
          }
          copy.put(item, count);
        });
    printed = Collections.unmodifiableMap(copy);
  }

  /** The same with one count put in or replaced. */
  public Counts with(Item item, long count) {
    EnumMap<Item, Long> copy = new EnumMap<>(Item.class);
    copy.putAll(printed);
    copy.put(item, count);
    return new Counts(copy);
  }

  /**
   * A count as people type it, or with the {@code .0} that programs for tables put behind; empty
   * for what is none, or too large to be one.
   */
  static OptionalLong parse(String text) {
    OptionalLong count =
        CountText.parse(text.matches("\\d+\\.0") ? text.substring(0, text.length() - 2) : text);
    return count.isPresent() && count.getAsLong() > MOST ? OptionalLong.empty() : count;
  }

  /** Whether the count is printed. */
  public boolean has(Item item) {
    return printed.containsKey(item);
  }

  /** The printed count. */
  public OptionalLong get(Item item) {
    Long count = printed.get(item);
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }

  /** The printed count, or zero where it is missing. */
  long orZero(Item item) {
    return printed.getOrDefault(item, 0L);
  }

  /** The sum of counts that are all printed; empty when one is missing. */
  OptionalLong sum(Collection<Item> items) {
    return printed.keySet().containsAll(items)
        ? OptionalLong.of(items.stream().mapToLong(printed::get).reduce(0, Math::addExact))
        : OptionalLong.empty();
  }

  /** Resolved early or on time: as printed, else the sum of both. */
  public OptionalLong resolvedInTime() {
    return has(Item.RESOLVED_EARLY_OR_ONTIME)
        ? get(Item.RESOLVED_EARLY_OR_ONTIME)
        : sum(List.of(Item.RESOLVED_EARLY, Item.RESOLVED_ONTIME));
  }

  /** Resolved: as printed, else the sum of its classes where in time and overdue are told. */
  public OptionalLong resolved() {
    if (has(Item.RESOLVED)) {
      return get(Item.RESOLVED);
    }
    return resolvedInTime().isPresent() && has(Item.RESOLVED_OVERDUE)
        ? OptionalLong.of(
            resolvedInTime().getAsLong()
                + orZero(Item.RESOLVED_OVERDUE)
                + orZero(Item.RESOLVED_NO_DUE))
        : OptionalLong.empty();
  }

  /** Resolved overdue: as printed, else what is left of the resolved beside those in time. */
  public OptionalLong resolvedOverdue() {
    if (has(Item.RESOLVED_OVERDUE) || !has(Item.RESOLVED) || resolvedInTime().isEmpty()) {
      return get(Item.RESOLVED_OVERDUE);
    }
    return natural(
        orZero(Item.RESOLVED) - resolvedInTime().getAsLong() - orZero(Item.RESOLVED_NO_DUE));
  }

  /**
   * Resolved early or on time: as {@link #resolvedInTime}, else what is left of the resolved beside
   * the overdue ones.
   */
  OptionalLong resolvedInTimeOrRest() {
    if (resolvedInTime().isPresent() || !has(Item.RESOLVED) || !has(Item.RESOLVED_OVERDUE)) {
      return resolvedInTime();
    }
    return natural(
        orZero(Item.RESOLVED) - orZero(Item.RESOLVED_OVERDUE) - orZero(Item.RESOLVED_NO_DUE));
  }

  /** In progress: as printed, else the sum of within due and overdue. */
  public OptionalLong inProgress() {
    return has(Item.IN_PROGRESS)
        ? get(Item.IN_PROGRESS)
        : sum(List.of(Item.IN_PROGRESS_WITHIN_DUE, Item.IN_PROGRESS_OVERDUE));
  }

  /** In progress and overdue: as printed, else what is left beside those within due. */
  public OptionalLong openOverdue() {
    if (has(Item.IN_PROGRESS_OVERDUE)
        || !has(Item.IN_PROGRESS)
        || !has(Item.IN_PROGRESS_WITHIN_DUE)) {
      return get(Item.IN_PROGRESS_OVERDUE);
    }
    return natural(orZero(Item.IN_PROGRESS) - orZero(Item.IN_PROGRESS_WITHIN_DUE));
  }

  private static OptionalLong natural(long count) {
    return count < 0 ? OptionalLong.empty() : OptionalLong.of(count);
  }
}
