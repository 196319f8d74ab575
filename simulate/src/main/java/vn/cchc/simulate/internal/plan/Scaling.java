package vn.cchc.simulate.internal.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.cchc.simulate.internal.math.LargestRemainder;
import vn.cchc.simulate.scenario.Group;
import vn.cchc.simulate.scenario.GroupPeriod;
import vn.cchc.simulate.scenario.Intake;
import vn.cchc.simulate.scenario.Outcome;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioFile;

/**
 * Brings a scenario to another number of dossiers. Every count is scaled by largest remainder, so
 * that what added up before adds up after.
 */
public final class Scaling {

  private static final int PARTS = 4;

  private Scaling() {}

  /** The same scenario with exactly so many dossiers in all. */
  public static Scenario to(long dossiers, Scenario scenario) {
    List<GroupPeriod> periods =
        scenario.provinces().stream()
            .flatMap(p -> p.groups().stream())
            .flatMap(g -> g.periods().stream())
            .toList();
    long[] before = new long[periods.size() * PARTS];
    for (int i = 0; i < periods.size(); i++) {
      before[i * PARTS] = periods.get(i).received();
      before[i * PARTS + 1] = periods.get(i).carried();
      before[i * PARTS + 2] = periods.get(i).registered();
      before[i * PARTS + 3] = periods.get(i).notAccepted();
    }
    long[] after = LargestRemainder.split(dossiers, before);
    int next = 0;
    List<ScenarioFile> provinces = new ArrayList<>();
    for (ScenarioFile file : scenario.provinces()) {
      List<Group> groups = new ArrayList<>();
      for (Group group : file.groups()) {
        List<GroupPeriod> scaled = new ArrayList<>();
        for (GroupPeriod period : group.periods()) {
          scaled.add(scale(period, after[next], after[next + 1], after[next + 2], after[next + 3]));
          next += PARTS;
        }
        groups.add(new Group(group.id(), group.source(), group.units(), scaled));
      }
      provinces.add(withGroups(file, groups));
    }
    return new Scenario(scenario.id(), scenario.title(), provinces);
  }

  private static GroupPeriod scale(
      GroupPeriod period, long received, long carried, long registered, long notAccepted) {
    Map<Outcome, Long> outcomes = split(received, period.outcomes());
    Map<Outcome, Long> carriedOver = split(carried, period.carriedOver());
    double factor = ratio(received + carried, period.received() + period.carried());
    return new GroupPeriod(
        period.from(),
        period.to(),
        intake(received, period.intake()),
        outcomes,
        carriedOver,
        Math.min(Math.round(period.paused() * factor), count(outcomes, carriedOver, true)),
        Math.min(Math.round(period.postalReturned() * factor), count(outcomes, carriedOver, false)),
        registered,
        notAccepted,
        period.lateFields());
  }

  private static List<Intake> intake(long received, List<Intake> before) {
    long[] cells =
        before.stream()
            .flatMapToLong(i -> java.util.stream.LongStream.of(i.direct(), i.online(), i.postal()))
            .toArray();
    long[] after = LargestRemainder.split(received, cells);
    List<Intake> scaled = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Intake old = before.get(i);
      long direct = after[3 * i];
      long online = after[3 * i + 1];
      long postal = after[3 * i + 2];
      long all = direct + online + postal;
      long digitised = Math.min(all, Math.round(old.digitised() * ratio(all, old.received())));
      scaled.add(new Intake(old.from(), old.to(), direct, online, postal, digitised));
    }
    return scaled;
  }

  private static Map<Outcome, Long> split(long total, Map<Outcome, Long> before) {
    long[] weights = new long[Outcome.values().length];
    before.forEach((outcome, count) -> weights[outcome.ordinal()] = count);
    long[] parts = LargestRemainder.split(total, weights);
    Map<Outcome, Long> after = new EnumMap<>(Outcome.class);
    for (Outcome outcome : before.keySet()) {
      after.put(outcome, parts[outcome.ordinal()]);
    }
    return after;
  }

  private static long count(Map<Outcome, Long> received, Map<Outcome, Long> carried, boolean open) {
    long count = 0;
    for (Outcome outcome : Outcome.values()) {
      if (open ? outcome.open() : outcome.resolved()) {
        count += received.getOrDefault(outcome, 0L) + carried.getOrDefault(outcome, 0L);
      }
    }
    return count;
  }

  private static double ratio(long after, long before) {
    return before == 0 ? 0 : (double) after / before;
  }

  private static ScenarioFile withGroups(ScenarioFile file, List<Group> groups) {
    return new ScenarioFile(
        file.id(),
        file.title(),
        file.basis(),
        file.includes(),
        file.seed(),
        file.province(),
        file.extractions(),
        file.season(),
        file.fields(),
        file.distortions(),
        groups,
        file.expect());
  }
}
