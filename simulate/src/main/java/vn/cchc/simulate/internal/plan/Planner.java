package vn.cchc.simulate.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.cchc.model.calendar.WorkingCalendar;
import vn.cchc.model.period.DateRange;
import vn.cchc.model.unit.UnitCatalogue;
import vn.cchc.simulate.error.SimulateErrors;
import vn.cchc.simulate.internal.math.LargestRemainder;
import vn.cchc.simulate.internal.math.Mix;
import vn.cchc.simulate.scenario.Fault;
import vn.cchc.simulate.scenario.Group;
import vn.cchc.simulate.scenario.GroupPeriod;
import vn.cchc.simulate.scenario.ScenarioFile;

/** Plans a province: which unit receives how many dossiers of which outcome on which day. */
public final class Planner {

  private static final int BEFORE = 150;
  private static final int AFTER = 500;
  private static final long ROUND = 1000;

  private final ScenarioFile file;
  private final Members members;
  private final Workdays days;
  private final DayWeights weights;

  /** Plans one file with groups. */
  public Planner(ScenarioFile file, UnitCatalogue units, WorkingCalendar calendar) {
    this.file = file;
    this.members = new Members(file, units);
    LocalDate first =
        file.groups().stream()
            .map(g -> g.periods().get(0).from())
            .min(LocalDate::compareTo)
            .orElseThrow();
    LocalDate last =
        file.groups().stream()
            .map(g -> g.periods().get(g.periods().size() - 1).to())
            .max(LocalDate::compareTo)
            .orElseThrow();
    this.days =
        Workdays.of(
            new DateRange(first.minusDays(BEFORE), last.plusDays(AFTER)), calendar, file.season());
    this.weights = new DayWeights(days, file.season());
  }

  /**
   * The plan.
   *
   * @throws vn.cchc.model.error.CchcException when the counts do not fit the days or units
   */
  public ProvincePlan plan() {
    try {
      return planned();
    } catch (IllegalArgumentException e) {
      throw SimulateErrors.contradiction(file.id(), e.getMessage());
    }
  }

  private ProvincePlan planned() {
    long[] faults = faults();
    long[] faultyByGroup = faultyByGroup(Arrays.stream(faults).sum());
    long faultyBefore = 0;
    List<Part> parts = new ArrayList<>();
    for (int g = 0; g < file.groups().size(); g++) {
      Group group = file.groups().get(g);
      List<Member> units = members.of(group);
      List<BatchRow> rows = new ArrayList<>();
      for (Batch batch : batches(group)) {
        rows.addAll(new RowPlanner(batch, units, days, weights).rows());
      }
      if (faultyByGroup[g] > 0) {
        Batch faulty = faulty(group, faultyByGroup[g]);
        for (BatchRow row : new RowPlanner(faulty, units, days, weights).rows()) {
          rows.add(after(row, faultyBefore));
        }
        faultyBefore += faultyByGroup[g];
      }
      parts.addAll(new Parts(group).of(rows));
    }
    return new ProvincePlan(
        file, days, parts, numberStep(parts), Arrays.stream(faults).boxed().toList());
  }

  private List<Batch> batches(Group group) {
    List<Batch> batches = new ArrayList<>();
    LocalDate earliest = days.date(0);
    for (GroupPeriod period : group.periods()) {
      batches.addAll(new PeriodBatches(period, days, seed(group)).all(earliest));
      earliest = period.from();
    }
    return batches;
  }

  private Batch faulty(Group group, long count) {
    GroupPeriod last = group.periods().get(group.periods().size() - 1);
    Stretch stretch =
        new Stretch(days.onOrAfter(last.from()), days.onOrBefore(last.to()), count, 0, 0, 0);
    return new Batch(
        BatchKind.FAULTY,
        Mix.of(seed(group), BatchKind.FAULTY.name()),
        stretch.firstDay(),
        stretch.lastDay(),
        List.of(stretch),
        new long[] {count},
        0,
        0,
        Map.of());
  }

  /** Faulty rows are numbered through all groups, so that their kinds come out exactly. */
  private static BatchRow after(BatchRow row, long before) {
    return new BatchRow(
        row.batch(),
        row.member(),
        row.counts(),
        new long[] {row.classStart()[0] + before},
        row.stretchStart());
  }

  private long[] faults() {
    long[] faults = new long[Fault.values().length];
    for (Fault fault : Fault.values()) {
      faults[fault.ordinal()] = file.distortions().faultyRows(fault, file.dossiers());
    }
    return faults;
  }

  private long[] faultyByGroup(long faulty) {
    long[] sizes =
        file.groups().stream()
            .mapToLong(g -> g.periods().stream().mapToLong(GroupPeriod::dossiers).sum())
            .toArray();
    return LargestRemainder.split(faulty, sizes);
  }

  private static long numberStep(List<Part> parts) {
    long most = 0;
    for (Part part : parts) {
      for (Slice slice : part.slices()) {
        for (int day = slice.fromDay(); day < slice.toDay(); day++) {
          most = Math.max(most, slice.row().onDay(day));
        }
      }
    }
    return (most / ROUND + 1) * ROUND;
  }

  private long seed(Group group) {
    return Mix.of(file.seed(), group.id());
  }
}
