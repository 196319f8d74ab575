package vn.cchc.app.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.reconcile.Item;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.figure.DossierScan;

/** Another way of counting that makes some counts of a statement equal. */
final class Cause {

  /** A definition of on time and days, under which counts are made. */
  record Way(TimelinessDefinition definition, DateRange range) {}

  private final Trial trial;
  private final Comparison.Why.Kind kind;
  private final String vietnamese;
  private final Way own;
  private final Way other;
  private final Map<Item, List<String>> dossiers = new EnumMap<>(Item.class);

  /**
   * A cause whose dossiers are not looked up yet.
   *
   * @param own the way of the statement as it was compared
   * @param other the way that makes the counts equal
   * @param items those counts
   */
  Cause(
      Trial trial,
      Comparison.Why.Kind kind,
      String vietnamese,
      Way own,
      Way other,
      Collection<Item> items) {
    this.trial = trial;
    this.kind = kind;
    this.vietnamese = vietnamese;
    this.own = own;
    this.other = other;
    items.forEach(item -> dossiers.put(item, new ArrayList<>()));
  }

  /** Whether it makes a count of the statement equal. */
  boolean explains(Item item) {
    return dossiers.containsKey(item);
  }

  /** It in words, with the codes of the dossiers that both ways count otherwise, in order. */
  Comparison.Why why(Item item) {
    return new Comparison.Why(
        kind, vietnamese, dossiers.get(item).stream().sorted(Comparator.naturalOrder()).toList());
  }

  /** Looks the dossiers of all causes up, in one reading of the lake. */
  static void lookUp(TableReader reader, Conf conf, List<Cause> causes) {
    Map<String, List<Search>> byUnit = new HashMap<>();
    for (Cause cause : causes) {
      Search search =
          new Search(
              cause,
              new DossierFlows(cause.own.definition, conf.timeRules()),
              new DossierFlows(cause.other.definition, conf.timeRules()));
      cause
          .trial
          .own()
          .units()
          .forEach(unit -> byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(search));
    }
    if (!byUnit.isEmpty()) {
      DossierScan.read(
          reader,
          byUnit.keySet(),
          silver ->
              byUnit.get(silver.dossier().unit()).forEach(search -> search.note(silver.dossier())));
    }
  }

  private record Search(Cause cause, DossierFlows before, DossierFlows after) {

    void note(Dossier dossier) {
      Figures one = FigureSum.of(dossier, before, cause.own.range);
      Figures two = FigureSum.of(dossier, after, cause.other.range);
      if (!one.equals(two)) {
        cause.dossiers.forEach(
            (item, codes) -> {
              if (!cause.trial.computed(item, one).equals(cause.trial.computed(item, two))) {
                codes.add(dossier.code());
              }
            });
      }
    }
  }
}
