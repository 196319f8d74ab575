package vn.cchc.simulate.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.Unit;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.simulate.error.SimulateErrors;
import vn.cchc.simulate.internal.math.Mix;
import vn.cchc.simulate.scenario.Group;
import vn.cchc.simulate.scenario.ScenarioFile;
import vn.cchc.simulate.scenario.UnitShare;

/** Finds the units of a group and parts their weights. */
final class Members {

  private static final int FINE = 10_000;

  private final ScenarioFile file;
  private final UnitCatalogue units;
  private final Set<String> taken = new HashSet<>();

  Members(ScenarioFile file, UnitCatalogue units) {
    this.file = file;
    this.units = units;
  }

  /** The members of a group; no unit belongs to two groups. */
  List<Member> of(Group group) {
    DateRange days =
        new DateRange(
            group.periods().get(0).from(), group.periods().get(group.periods().size() - 1).to());
    List<Member> members = new ArrayList<>();
    for (UnitShare share : group.units()) {
      if (share.unit() != null) {
        members.add(member(unit(share.unit()), share.weight() * FINE, share.lateness(), share));
      } else {
        addChildren(members, share, days);
      }
    }
    for (Member member : members) {
      if (!taken.add(member.unit().key())) {
        throw SimulateErrors.contradiction(
            file.id(), "unit " + member.unit().key() + " stands in two shares");
      }
    }
    return members;
  }

  private void addChildren(List<Member> members, UnitShare share, DateRange days) {
    List<Unit> children =
        units.children(unit(share.below()), days).stream()
            .filter(u -> u.validOn(days.from()) && u.validOn(days.to()))
            .toList();
    double sum = children.stream().mapToDouble(this::size).sum();
    for (Unit child : children) {
      long weight = Math.max(1, Math.round(share.weight() * FINE * size(child) / sum));
      double lateness = share.lateness() * (0.3 + 1.7 * Mix.unit(Mix.of(seed(child), 2)));
      members.add(member(child, weight, lateness, share));
    }
  }

  private double size(Unit unit) {
    return 0.4 + 1.2 * Mix.unit(Mix.of(seed(unit), 1));
  }

  private Member member(Unit unit, long weight, double lateness, UnitShare share) {
    Map<String, Long> fields =
        share.fields().isEmpty()
            ? file.fields().getOrDefault(unit.type().name().toLowerCase(Locale.ROOT), Map.of())
            : share.fields();
    return new Member(unit, weight, lateness, fields, seed(unit));
  }

  private long seed(Unit unit) {
    return Mix.of(file.seed(), unit.key());
  }

  private Unit unit(String code) {
    return units
        .find(code)
        .filter(u -> units.province(u).key().equals(file.province()))
        .orElseThrow(() -> SimulateErrors.unknownUnit(file.id(), code));
  }
}
