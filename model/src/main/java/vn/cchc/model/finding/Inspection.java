package vn.cchc.model.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.model.unit.Unit;

/**
 * Holds the dossiers of a unit against rules, one dossier after the other; says at the end which
 * rules are broken and by which dossiers. Counts and lists come from the same dossiers. Not
 * thread-safe.
 */
public final class Inspection {

  private static final String PARTS_ONLY =
      "Tính chung thì đơn vị không vi phạm; các đơn vị nêu dưới đây vi phạm.";

  private final Map<String, Indicator> indicators;
  private final Lateness lateness;
  private final List<FindingRule> overFigures = new ArrayList<>();
  private final Map<DossierRule, Check> checks = new LinkedHashMap<>();
  private final Map<Finding, List<Violation>> suspects = new LinkedHashMap<>();
  private final List<Finding> rules;
  private final Map<String, Figures> sums = new HashMap<>();

  /** Begins with no dossier seen. */
  public Inspection(
      Collection<? extends Finding> rules, Map<String, Indicator> indicators, Scope scope) {
    this.rules = List.copyOf(rules);
    this.indicators = indicators;
    this.lateness = new Lateness(scope, scope.period());
    for (Finding rule : rules) {
      suspects.put(rule, new ArrayList<>());
      if (rule instanceof DossierRule over) {
        checks.put(over, Checks.of(over, scope));
      } else if (rule instanceof FindingRule over) {
        overFigures.add(over);
      }
    }
  }

  /** Looks at a dossier. */
  public void see(CaseFile file) {
    if (!overFigures.isEmpty()) {
      Figures figures = lateness.figures(file.dossier());
      sums.merge(file.dossier().unit(), figures, Figures::plus);
      for (FindingRule rule : overFigures) {
        Indicator indicator = indicators.get(rule.indicator());
        if (indicator.direction() == Indicator.Direction.DOWN
            && indicator.ratio(figures).numerator() != 0) {
          suspects.get(rule).add(lateness.listed(file));
        }
      }
    }
    checks.forEach((rule, check) -> check.judge(file).ifPresent(suspects.get(rule)::add));
  }

  /** The dossiers of suspects whose official is not known yet. */
  public Set<String> withoutOfficial() {
    Set<String> dossiers = new TreeSet<>();
    suspects
        .values()
        .forEach(
            of ->
                of.stream()
                    .map(Violation::caseFile)
                    .filter(file -> file.official() == null)
                    .forEach(file -> dossiers.add(file.dossier().code())));
    return dossiers;
  }

  /**
   * The rules that are broken, in their order.
   *
   * @param officials who handled a dossier by its code, from other records; null when nobody tells
   */
  public List<FindingResult> broken(Function<String, String> officials) {
    return broken(officials, null, Map.of());
  }

  /**
   * The rules that are broken by the unit or by a part of it, in their order.
   *
   * @param officials who handled a dossier by its code, from other records; null when nobody tells
   * @param whole the unit
   * @param parts the unit itself and those directly below it, with the keys added up for each
   */
  public List<FindingResult> broken(
      Function<String, String> officials, Unit whole, Map<Unit, Set<String>> parts) {
    List<FindingResult> broken = new ArrayList<>();
    for (Finding rule : rules) {
      List<Violation> found =
          suspects.get(rule).stream()
              .map(v -> v.withOfficial(officials.apply(v.caseFile().dossier().code())))
              .sorted(Comparator.comparing(v -> v.caseFile().dossier().code()))
              .toList();
      result(rule, found, whole, parts).ifPresent(broken::add);
    }
    return broken;
  }

  private Optional<FindingResult> result(
      Finding rule, List<Violation> found, Unit whole, Map<Unit, Set<String>> parts) {
    if (rule instanceof FindingRule over) {
      return result(over, found, whole, parts);
    }
    DossierRule over = (DossierRule) rule;
    List<Violation> standing = checks.get(over).standing(found);
    return standing.isEmpty() ? Optional.empty() : Optional.of(FindingResult.of(over, standing));
  }

  private Optional<FindingResult> result(
      FindingRule over, List<Violation> found, Unit whole, Map<Unit, Set<String>> parts) {
    Indicator indicator = indicators.get(over.indicator());
    Figures all = sum(sums.keySet());
    List<UnitBreach> units = new ArrayList<>();
    Set<String> breaking = new HashSet<>();
    parts.forEach(
        (unit, keys) -> {
          Figures figures = sum(keys);
          Optional<Ratio> ratio =
              figures.equals(all) ? Optional.empty() : over.broken(indicator, figures);
          ratio.ifPresent(
              broken -> {
                units.add(new UnitBreach(unit, unit.equals(whole), broken));
                breaking.addAll(keys);
              });
        });
    Optional<String> sentence = over.sentence(indicator, all);
    if (sentence.isPresent()) {
      return Optional.of(new FindingResult(over, sentence.get(), "", found, true, units));
    }
    List<Violation> ofThem =
        found.stream().filter(v -> breaking.contains(v.caseFile().dossier().unit())).toList();
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(new FindingResult(over, PARTS_ONLY, "", ofThem, false, units));
  }

  private Figures sum(Set<String> keys) {
    return keys.stream()
        .map(key -> sums.getOrDefault(key, Figures.ZERO))
        .reduce(Figures.ZERO, Figures::plus);
  }
}
