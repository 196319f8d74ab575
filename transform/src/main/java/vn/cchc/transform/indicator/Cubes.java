package vn.cchc.transform.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.indicator.DossierCondition;
import vn.cchc.model.indicator.DossierTerm;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.transform.figure.DossierScan;
import vn.cchc.transform.figure.LedgerFigures;

/**
 * Every cube that some terms need: asked for first, then filled together, those of the ledger in
 * one pass over it and those of single dossiers in one pass over them.
 */
final class Cubes {

  private record Need(Slice slice, String timeliness, List<DossierCondition> where, boolean days) {

    static Need of(DossierTerm term, Slice slice, String timeliness) {
      return new Need(slice, timeliness, term.where(), term.inWorkingDays());
    }
  }

  private final Conf conf;
  private final Companions companions;
  private final boolean officials;
  private final OnlineLevels levels;
  private final Map<Need, Cube> cubes = new LinkedHashMap<>();
  private final List<LedgerCube> ledger = new ArrayList<>();
  private final Map<Need, Cube> scanned = new LinkedHashMap<>();

  /**
   * No cube yet.
   *
   * @param terms everything that will be asked
   * @param axis how the cells are split; officials are known to single dossiers only
   */
  Cubes(Conf conf, Companions companions, List<DossierTerm> terms, Axis axis) {
    this.conf = conf;
    this.companions = companions;
    this.officials = axis == Axis.OFFICIAL;
    boolean leveled = terms.stream().anyMatch(term -> !term.onlineLevels().isEmpty());
    this.levels = leveled ? new OnlineLevels(conf.procedures()) : null;
  }

  /** Asks for what a term needs. */
  void ask(DossierTerm term, Slice slice, String timeliness) {
    Need need = Need.of(term, slice, timeliness);
    if (cubes.containsKey(need)) {
      return;
    }
    if (term.ledger() && !officials) {
      LedgerCube cube = new LedgerCube(slice, timeliness, levels);
      ledger.add(cube);
      cubes.put(need, cube.cube());
    } else {
      Cube cube = new Cube(slice.range());
      scanned.put(need, cube);
      cubes.put(need, cube);
    }
  }

  /** Reads what was asked for. */
  void fill(TableReader reader) {
    if (!ledger.isEmpty()) {
      new LedgerFigures(reader).answer(ledger);
    }
    if (!scanned.isEmpty()) {
      scan(reader);
    }
  }

  /** A cube that was asked for. */
  Cube cube(DossierTerm term, Slice slice, String timeliness) {
    Cube cube = cubes.get(Need.of(term, slice, timeliness));
    if (cube == null) {
      throw new IllegalStateException("never asked for: " + term);
    }
    return cube;
  }

  /** The values of an axis at which any cube of a slice has figures. */
  Set<String> keys(Slice slice, Axis axis) {
    Set<String> keys = new TreeSet<>();
    cubes.forEach(
        (need, cube) -> {
          if (need.slice().equals(slice)) {
            keys.addAll(cube.keys(axis));
          }
        });
    return keys;
  }

  private void scan(TableReader reader) {
    Map<String, List<Need>> byUnit = new HashMap<>();
    for (Need need : scanned.keySet()) {
      for (String unit : need.slice().units()) {
        byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(need);
      }
    }
    DossierPlaces places = new DossierPlaces(conf);
    Map<String, DossierFlows> flows = new HashMap<>();
    DossierScan.read(
        reader,
        byUnit.keySet(),
        silver -> {
          DossierFacts facts = new DossierFacts(silver, companions);
          for (Need need : byUnit.get(silver.dossier().unit())) {
            if (facts.hold(need.where(), need.slice().range().to())) {
              places.add(
                  silver,
                  flows.computeIfAbsent(
                      need.timeliness(),
                      id -> new DossierFlows(conf.timeliness(id), conf.timeRules())),
                  need.days(),
                  scanned.get(need));
            }
          }
        });
  }
}
