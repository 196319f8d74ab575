package vn.cchc.app.reconcile;

import java.util.ArrayList;
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
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.model.timeliness.TimelinessDefinition;
import vn.cchc.transform.figure.DossierScan;

/**
 * Another way of counting that makes some counts of a statement equal.
 *
 * @param cause what is told of it
 * @param own the way of the statement as it was compared
 * @param other the way that makes the counts equal
 */
record Recount(Cause cause, Trial trial, Way own, Way other) {

  /** A definition of on time and days, under which counts are made. */
  record Way(TimelinessDefinition definition, DateRange range) {}

  /** The other ways of counting that make counts of a statement equal. */
  static List<Recount> of(Trial trial, TimelinessDefinition definition) {
    List<Recount> recounts = new ArrayList<>();
    Way own = new Way(definition, trial.subject().range());
    trial
        .definition()
        .ifPresent(
            other -> {
              Cause cause =
                  new Cause(
                      Comparison.Why.Kind.DEFINITION,
                      "đúng theo cách tính %s (%s)".formatted(other.id(), other.nameVi()),
                      trial.madeEqual(trial.definitions().get(other).total()));
              recounts.add(new Recount(cause, trial, own, new Way(other, own.range)));
            });
    trial
        .range()
        .ifPresent(
            days -> {
              Cause cause =
                  new Cause(
                      Comparison.Why.Kind.CUT_OFF,
                      "đúng nếu tính từ %s đến %s"
                          .formatted(
                              VietnameseNumbers.date(days.from()),
                              VietnameseNumbers.date(days.to())),
                      trial.madeEqual(trial.ranges().get(days).total()));
              recounts.add(new Recount(cause, trial, own, new Way(definition, days)));
            });
    return recounts;
  }

  /** Names the dossiers that the two ways count otherwise, of all recounts in one reading. */
  static void nameDossiers(TableReader reader, Conf conf, List<Recount> recounts) {
    Map<String, List<Search>> byUnit = new HashMap<>();
    for (Recount recount : recounts) {
      Search search =
          new Search(
              recount,
              new DossierFlows(recount.own.definition, conf.timeRules()),
              new DossierFlows(recount.other.definition, conf.timeRules()));
      for (String unit : recount.trial.own().units()) {
        byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(search);
      }
    }
    if (!byUnit.isEmpty()) {
      DossierScan.read(
          reader,
          byUnit.keySet(),
          silver ->
              byUnit.get(silver.dossier().unit()).forEach(search -> search.note(silver.dossier())));
    }
  }

  private record Search(Recount recount, DossierFlows before, DossierFlows after) {

    void note(Dossier dossier) {
      Figures one = FigureSum.of(dossier, before, recount.own.range);
      Figures two = FigureSum.of(dossier, after, recount.other.range);
      if (!one.equals(two)) {
        Trial trial = recount.trial;
        recount.cause.items().stream()
            .filter(item -> !trial.computed(item, one).equals(trial.computed(item, two)))
            .forEach(item -> recount.cause.name(item, dossier.code()));
      }
    }
  }
}
