package vn.cchc.app.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.model.reconcile.Item;

/** What makes some counts of a statement equal, with the dossiers behind each of them. */
final class Cause {

  private final Comparison.Why.Kind kind;
  private final String vietnamese;
  private final Map<Item, List<String>> dossiers = new EnumMap<>(Item.class);

  /**
   * A cause whose dossiers are not named yet.
   *
   * @param items the counts that it makes equal
   */
  Cause(Comparison.Why.Kind kind, String vietnamese, Collection<Item> items) {
    this.kind = kind;
    this.vietnamese = vietnamese;
    items.forEach(item -> dossiers.put(item, new ArrayList<>()));
  }

  /** The counts that it makes equal. */
  Set<Item> items() {
    return dossiers.keySet();
  }

  /** Names a dossier that counts otherwise for one of the items. */
  void name(Item item, String dossier) {
    dossiers.get(item).add(dossier);
  }

  /** It in words, with the codes of its dossiers in order. */
  Comparison.Why why(Item item) {
    return new Comparison.Why(
        kind, vietnamese, dossiers.get(item).stream().sorted(Comparator.naturalOrder()).toList());
  }
}
