package vn.cchc.app.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.model.reconcile.Verdict;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;

/**
 * How far the two truths of a province lie apart: what its units say, and what their dossiers say.
 *
 * @param statements statements set beside figures
 * @param contradicting statements that contradict themselves
 * @param equal counts that are the same
 * @param explained counts that differ, with a cause that makes them the same
 * @param open counts that differ with no such cause
 * @param distance dossiers by which counts differ, each difference taken as positive
 */
public record TwoTruths(
    Unit province,
    long statements,
    long contradicting,
    long equal,
    long explained,
    long open,
    long distance) {

  /** One summary a province, in the order of their codes. */
  public static List<TwoTruths> of(List<Comparison> comparisons, UnitCatalogue units) {
    Map<String, List<Comparison>> provinces = new TreeMap<>();
    comparisons.forEach(
        each ->
            provinces
                .computeIfAbsent(units.province(each.unit()).key(), key -> new ArrayList<>())
                .add(each));
    return provinces.values().stream()
        .map(list -> of(units.province(list.get(0).unit()), list))
        .toList();
  }

  private static TwoTruths of(Unit province, List<Comparison> comparisons) {
    long lines = comparisons.stream().mapToLong(each -> each.lines().size()).sum();
    List<Comparison.Line> differing =
        comparisons.stream().flatMap(each -> each.differing().stream()).toList();
    long explained = differing.stream().filter(line -> line.why().isPresent()).count();
    return new TwoTruths(
        province,
        comparisons.size(),
        comparisons.stream()
            .filter(each -> each.result().verdict() == Verdict.INCONSISTENT)
            .count(),
        lines - differing.size(),
        explained,
        differing.size() - explained,
        differing.stream().mapToLong(line -> Math.abs(line.difference())).sum());
  }
}
