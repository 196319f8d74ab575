package vn.cchc.transform.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import vn.cchc.lake.TableReader;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.indicator.CompanionRecord;
import vn.cchc.model.indicator.DossierTerm;
import vn.cchc.model.indicator.RecordTerm;
import vn.cchc.model.indicator.Term;
import vn.cchc.model.ledger.DossierFlows;
import vn.cchc.transform.figure.DossierScan;
import vn.cchc.transform.figure.SilverDossier;

/** Everything that one cell of an indicator counts, one by one, without Spark. */
public final class CellList {

  private final Conf conf;
  private final TableReader reader;
  private final Companions companions;

  CellList(Conf conf, TableReader reader, Companions companions) {
    this.conf = conf;
    this.reader = reader;
    this.companions = companions;
  }

  /**
   * A dossier and the figure that counts it.
   *
   * @param amount what it adds to the number: 1, or its working days where these are added up
   */
  public record Counted(SilverDossier silver, Figure figure, long amount) {}

  /** Why a term counts nothing in a cell, where that is so. */
  public Optional<String> whyNot(Term term, Slice slice, CellFilter filter) {
    if (term instanceof DossierTerm dossiers) {
      return companions.silent(dossiers, slice.units());
    }
    RecordTerm records = (RecordTerm) term;
    return count(records, slice, filter).answer(records) instanceof Answer.NotApplicable none
        ? Optional.of(none.vietnamese())
        : Optional.empty();
  }

  /** The dossiers that a term counts, each once for every figure that counts it, by code. */
  public List<Counted> dossiers(
      DossierTerm term, Slice slice, String timeliness, CellFilter filter) {
    List<Counted> found = new ArrayList<>();
    each(
        term,
        slice,
        timeliness,
        (silver, counts, amounts) -> {
          for (Figure figure : term.figures()) {
            ToLongFunction<Figures> number = figures -> figures.get(figure);
            long times = counts.total(term, filter::wants, number);
            long amount = term.inWorkingDays() ? amounts.total(term, filter::wants, number) : 1;
            for (long i = 0; i < times; i++) {
              found.add(new Counted(silver, figure, amount));
            }
          }
        });
    found.sort(
        Comparator.comparing((Counted c) -> c.silver().dossier().code())
            .thenComparing(Counted::figure));
    return found;
  }

  /** The procedures that a term counts, by code. */
  public Set<String> procedures(
      DossierTerm term, Slice slice, String timeliness, CellFilter filter) {
    Set<String> found = new TreeSet<>();
    each(
        term,
        slice,
        timeliness,
        (silver, counts, amounts) -> found.addAll(counts.procedures(term, filter::wants)));
    return found;
  }

  /** The records that a term counts. */
  public List<CompanionRecord> records(RecordTerm term, Slice slice, CellFilter filter) {
    return count(term, slice, filter).records();
  }

  private RecordCount count(RecordTerm term, Slice slice, CellFilter filter) {
    return RecordCount.of(
        term, companions, slice, record -> filter.wants(record, conf.procedures()));
  }

  /** What to do with one dossier: where it counts, and what it adds there. */
  private interface Visitor {

    void visit(SilverDossier silver, Cube counts, Cube amounts);
  }

  private void each(DossierTerm term, Slice slice, String timeliness, Visitor visitor) {
    if (companions.silent(term, slice.units()).isPresent()) {
      return;
    }
    DossierFlows flows = new DossierFlows(conf.timeliness(timeliness), conf.timeRules());
    DossierPlaces places = new DossierPlaces(conf);
    DossierScan.read(
        reader,
        slice.units(),
        silver -> {
          if (new DossierFacts(silver, companions).hold(term.where(), slice.range().to())) {
            Cube counts = new Cube(slice.range());
            places.add(silver, flows, false, counts);
            Cube amounts = counts;
            if (term.inWorkingDays()) {
              amounts = new Cube(slice.range());
              places.add(silver, flows, true, amounts);
            }
            visitor.visit(silver, counts, amounts);
          }
        });
  }
}
