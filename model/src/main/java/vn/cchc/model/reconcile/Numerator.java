package vn.cchc.model.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The counts above the line of a ratio: what its label may mean. */
record Numerator(List<Item> items, long dossiers) {

  /** Every meaning that the printed counts give a value, the usual one first. */
  static List<Numerator> of(Measure measure, Counts counts) {
    List<Numerator> all = new ArrayList<>();
    switch (measure) {
      case ONLINE -> add(all, counts, Item.RECEIVED_ONLINE);
      case DIRECT -> {
        add(all, counts, Item.RECEIVED_DIRECT);
        add(all, counts, Item.RECEIVED_DIRECT_OR_POSTAL);
        add(all, counts, Item.RECEIVED_DIRECT, Item.RECEIVED_POSTAL);
      }
      case POSTAL -> add(all, counts, Item.RECEIVED_POSTAL);
      case RESOLVED -> addDerived(all, counts.resolved(), Item.RESOLVED);
      case IN_PROGRESS -> {
        addDerived(all, counts.inProgress(), Item.IN_PROGRESS);
        add(all, counts, Item.IN_PROGRESS_WITHIN_DUE);
      }
      case OPEN_WITHIN_DUE -> add(all, counts, Item.IN_PROGRESS_WITHIN_DUE);
      case RETURNED -> add(all, counts, Item.RETURNED);
      case EARLY ->
          addDerived(
              all, other(counts, Item.RESOLVED_EARLY, Item.RESOLVED_ONTIME), Item.RESOLVED_EARLY);
      case ON_TIME, EARLY_OR_ON_TIME -> {
        addDerived(all, counts.resolvedInTimeOrRest(), Item.RESOLVED_EARLY_OR_ONTIME);
        if (measure == Measure.ON_TIME) {
          addDerived(
              all, other(counts, Item.RESOLVED_ONTIME, Item.RESOLVED_EARLY), Item.RESOLVED_ONTIME);
        }
      }
      case OVERDUE -> {
        addDerived(all, overdue(counts), Item.RESOLVED_OVERDUE);
        addDerived(all, counts.openOverdue(), Item.IN_PROGRESS_OVERDUE);
        add(all, counts, Item.RESOLVED_OVERDUE, Item.IN_PROGRESS_OVERDUE);
      }
      case OVERDUE_WITH_OPEN -> add(all, counts, Item.RESOLVED_OVERDUE, Item.IN_PROGRESS_OVERDUE);
      case OPEN_OVERDUE -> addDerived(all, counts.openOverdue(), Item.IN_PROGRESS_OVERDUE);
    }
    return all;
  }

  /** Early or on time alone: as printed, else what the other one leaves of both. */
  private static OptionalLong other(Counts counts, Item wanted, Item beside) {
    OptionalLong inTime = counts.resolvedInTimeOrRest();
    boolean rest = !counts.has(wanted) && counts.has(beside) && inTime.isPresent();
    return rest && inTime.getAsLong() >= counts.orZero(beside)
        ? OptionalLong.of(inTime.getAsLong() - counts.orZero(beside))
        : counts.get(wanted);
  }

  /**
   * Resolved overdue as printed; else what is left beside those in time, where that is anything:
   * the label may mean open ones, so that nothing left tells nothing.
   */
  private static OptionalLong overdue(Counts counts) {
    OptionalLong rest = counts.resolvedOverdue();
    return counts.has(Item.RESOLVED_OVERDUE) || rest.orElse(0) > 0 ? rest : OptionalLong.empty();
  }

  /**
   * On time with the open ones that are not yet late, as index 766 and the rule of Gia Lai count;
   * it stands on everything there was to handle.
   */
  static List<Numerator> withOpenWithinDue(Measure measure, Counts counts) {
    List<Numerator> all = new ArrayList<>();
    boolean onTime = measure == Measure.ON_TIME || measure == Measure.EARLY_OR_ON_TIME;
    OptionalLong inTime = counts.resolvedInTime();
    if (onTime && inTime.isPresent() && counts.orZero(Item.IN_PROGRESS_WITHIN_DUE) > 0) {
      all.add(
          new Numerator(
              List.of(Item.RESOLVED_EARLY_OR_ONTIME, Item.IN_PROGRESS_WITHIN_DUE),
              inTime.getAsLong() + counts.orZero(Item.IN_PROGRESS_WITHIN_DUE)));
    }
    return all;
  }

  /** The count that is missing for this label. */
  static Item usual(Measure measure) {
    return switch (measure) {
      case ONLINE -> Item.RECEIVED_ONLINE;
      case DIRECT -> Item.RECEIVED_DIRECT;
      case POSTAL -> Item.RECEIVED_POSTAL;
      case RESOLVED -> Item.RESOLVED;
      case IN_PROGRESS -> Item.IN_PROGRESS;
      case OPEN_WITHIN_DUE -> Item.IN_PROGRESS_WITHIN_DUE;
      case RETURNED -> Item.RETURNED;
      case EARLY -> Item.RESOLVED_EARLY;
      case ON_TIME, EARLY_OR_ON_TIME -> Item.RESOLVED_EARLY_OR_ONTIME;
      case OVERDUE -> Item.RESOLVED_OVERDUE;
      case OVERDUE_WITH_OPEN, OPEN_OVERDUE -> Item.IN_PROGRESS_OVERDUE;
    };
  }

  private static void add(List<Numerator> all, Counts counts, Item... items) {
    addDerived(all, counts.sum(List.of(items)), items);
  }

  private static void addDerived(List<Numerator> all, OptionalLong dossiers, Item... items) {
    if (dossiers.isPresent()) {
      all.add(new Numerator(List.of(items), dossiers.getAsLong()));
    }
  }
}
