package vn.cchc.transform.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.dossier.Dossier;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.procedure.Procedure;
import vn.cchc.model.procedure.ProcedureCatalogue;
import vn.cchc.model.procedure.ProcedureField;
import vn.cchc.transform.figure.DossierScan;

/** What each dossier of one state adds to some figures. */
final class Contributions {

  private final Map<String, DossierFlows> flows = new TreeMap<>();
  private final ProcedureCatalogue procedures;
  private final List<DateRange> ranges;
  private final Map<Cell, List<EditionDiff.Wanted>> wanted = new HashMap<>();
  private final Map<EditionDiff.Wanted, Map<String, Long>> amounts = new HashMap<>();

  Contributions(
      Conf conf,
      List<DateRange> ranges,
      Collection<String> timeliness,
      Collection<EditionDiff.Wanted> wanted) {
    timeliness.forEach(
        id -> flows.put(id, new DossierFlows(conf.timeliness(id), conf.timeRules())));
    this.procedures = conf.procedures();
    this.ranges = ranges;
    for (EditionDiff.Wanted each : wanted) {
      this.wanted.computeIfAbsent(each.cell(), cell -> new ArrayList<>()).add(each);
      amounts.put(each, new HashMap<>());
    }
  }

  /** Reads the dossiers of some units. */
  void read(TableReader reader, Set<String> units) {
    DossierScan.read(reader, units, silver -> add(silver.dossier()));
  }

  /** What each dossier adds to a figure; those that add nothing are left out. */
  Map<String, Long> of(EditionDiff.Wanted figure) {
    return amounts.get(figure);
  }

  /** Those of some dossiers that add to any figure of these units at all. */
  Set<String> counting(TableReader reader, Set<String> units, Set<String> dossiers) {
    Set<String> counting = new HashSet<>();
    DossierScan.read(
        reader,
        units,
        silver -> {
          Dossier dossier = silver.dossier();
          if (dossiers.contains(dossier.code())
              && sums(dossier).values().stream()
                  .flatMap(Arrays::stream)
                  .anyMatch(sum -> !sum.figures().equals(Figures.ZERO))) {
            counting.add(dossier.code());
          }
        });
    return counting;
  }

  private Map<String, FigureSum[]> sums(Dossier dossier) {
    Map<String, FigureSum[]> sums = new HashMap<>();
    flows.forEach(
        (timeliness, under) -> {
          FigureSum[] ofRanges = empty();
          under.of(
              dossier,
              (day, measure, amount) -> {
                for (FigureSum sum : ofRanges) {
                  sum.add(day, dossier.channel(), measure, amount);
                }
              });
          sums.put(timeliness, ofRanges);
        });
    return sums;
  }

  private void add(Dossier dossier) {
    sums(dossier)
        .forEach(
            (timeliness, ofRanges) -> {
              for (int i = 0; i < ofRanges.length; i++) {
                add(dossier, timeliness, ranges.get(i), ofRanges[i].figures());
              }
            });
  }

  private void add(Dossier dossier, String timeliness, DateRange range, Figures figures) {
    if (figures.equals(Figures.ZERO)) {
      return;
    }
    for (String detail : List.of(Cell.WHOLE, detail(dossier))) {
      Cell cell = new Cell(timeliness, range, dossier.unit(), detail);
      for (EditionDiff.Wanted each : wanted.getOrDefault(cell, List.of())) {
        long amount = figures.get(each.figure());
        if (amount != 0) {
          amounts.get(each).merge(dossier.code(), amount, Long::sum);
        }
      }
    }
  }

  private FigureSum[] empty() {
    return ranges.stream().map(FigureSum::new).toArray(FigureSum[]::new);
  }

  private String detail(Dossier dossier) {
    String field =
        procedures
            .find(dossier.procedure())
            .map(Procedure::field)
            .orElse(ProcedureField.UNKNOWN.code());
    return String.join("\t", dossier.procedure(), field, dossier.channel().code());
  }
}
