package vn.cchc.transform.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import vn.cchc.model.figure.FigureSum;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.indicator.DossierTerm;
import vn.cchc.model.period.DateRange;

/** The figures of some units over some days at the finest grain that indicators ask for. */
final class Cube {

  private final DateRange range;
  private final Map<Place, FigureSum> sums = new HashMap<>();

  Cube(DateRange range) {
    this.range = range;
  }

  /** Where changes at a place are added up. */
  FigureSum sum(Place place) {
    return sums.computeIfAbsent(place, p -> new FigureSum(range));
  }

  /** What a term counts at the places wanted. */
  long count(DossierTerm term, Predicate<Place> wanted) {
    if (term.count() == DossierTerm.Count.PROCEDURES) {
      return procedures(term, wanted).size();
    }
    return total(term, wanted, figures -> figures.sum(term.figures()));
  }

  /** The procedures with at least one dossier that a term counts. */
  Set<String> procedures(DossierTerm term, Predicate<Place> wanted) {
    Map<String, Long> counts = new TreeMap<>();
    sums.forEach(
        (place, sum) -> {
          if (place.countsFor(term) && wanted.test(place)) {
            counts.merge(place.procedure(), sum.figures().sum(term.figures()), Math::addExact);
          }
        });
    counts.values().removeIf(count -> count <= 0);
    return counts.keySet();
  }

  /** A number out of the figures at the places that a term and the caller want. */
  long total(DossierTerm term, Predicate<Place> wanted, ToLongFunction<Figures> number) {
    long total = 0;
    for (Map.Entry<Place, FigureSum> entry : sums.entrySet()) {
      Place place = entry.getKey();
      if (place.countsFor(term) && wanted.test(place)) {
        total = Math.addExact(total, number.applyAsLong(entry.getValue().figures()));
      }
    }
    return total;
  }

  /** The values of a dimension that have any figure. */
  Set<String> keys(Axis axis) {
    Set<String> keys = new TreeSet<>();
    sums.forEach(
        (place, sum) -> {
          if (!sum.figures().equals(Figures.ZERO)) {
            keys.add(axis.of(place));
          }
        });
    return keys;
  }
}
