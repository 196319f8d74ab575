package vn.cchc.model.reconcile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Consistent tables of random counts, every column filled. */
final class RandomTable {

  private RandomTable() {}

  /** Every dossier is thrown into one place; whole numbers follow by counting. */
  static Counts full(Random random, Reading reading) {
    Map<Item, Long> table = new EnumMap<>(Item.class);
    for (Item item : Item.values()) {
      table.put(item, 0L);
    }
    table.remove(Item.RECEIVED_DIRECT_OR_POSTAL);
    table.remove(Item.RECEIVED_OTHER);
    long bound = 20L + random.nextInt(1 << random.nextInt(5, 20));
    long early = random.nextLong(1, bound);
    long onTime = random.nextLong(1, bound);
    long overdue = random.nextLong(1, bound / 5 + 2);
    long within = random.nextLong(1, bound / 3 + 2);
    long late = random.nextLong(1, bound / 9 + 2);
    long returned = random.nextLong(1, bound / 9 + 2);
    long resolved = early + onTime + overdue;
    long inflow = resolved + within + late + returned;
    long carried = random.nextLong(1, Math.max(2, inflow / 4));
    long fresh = inflow - carried;
    long online = random.nextLong(0, fresh + 1);
    long direct = random.nextLong(0, fresh - online + 1);
    table.put(Item.RECEIVED, reading == Reading.INSIDE ? inflow : fresh);
    table.put(Item.RECEIVED_ONLINE, online);
    table.put(Item.RECEIVED_DIRECT, direct);
    table.put(Item.RECEIVED_POSTAL, fresh - online - direct);
    table.put(Item.CARRIED_OVER, carried);
    table.put(Item.RESOLVED, resolved);
    table.put(Item.RESOLVED_EARLY, early);
    table.put(Item.RESOLVED_ONTIME, onTime);
    table.put(Item.RESOLVED_EARLY_OR_ONTIME, early + onTime);
    table.put(Item.RESOLVED_OVERDUE, overdue);
    table.put(Item.RETURNED, returned);
    table.put(Item.IN_PROGRESS, within + late);
    table.put(Item.IN_PROGRESS_WITHIN_DUE, within);
    table.put(Item.IN_PROGRESS_OVERDUE, late);
    return new Counts(table);
  }

  static Counts without(Counts counts, Item... items) {
    Map<Item, Long> rest = new EnumMap<>(counts.printed());
    for (Item item : items) {
      rest.remove(item);
    }
    return new Counts(rest);
  }
}
