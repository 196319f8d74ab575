package vn.cchc.simulate.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;
import vn.cchc.simulate.scenario.Group;
import vn.cchc.simulate.scenario.GroupPeriod;
import vn.cchc.simulate.scenario.Intake;
import vn.cchc.simulate.scenario.Outcome;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioFile;
import vn.cchc.simulate.scenario.ScenarioReader;

/** A large plan is cut into parts that keep files below half a million records. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannerTest {

  private static final long DOSSIERS = 20_000_000;

  private Conf conf;
  private ScenarioFile file;
  private ProvincePlan plan;

  @BeforeAll
  void plan() {
    conf = Conf.load(Path.of(System.getProperty("cchc.root"), "conf"));
    Scenario scenario = new ScenarioReader(conf).read("hoa-thanh");
    file = Scaling.to(DOSSIERS, scenario).provinces().get(0);
    plan = new Planner(file, conf.units(), conf.calendar()).plan();
  }

  @Test
  void partsAreBoundedAndCoverEverything() {
    assertThat(plan.parts()).allMatch(part -> part.dossiers() <= Parts.MOST_DOSSIERS);
    assertThat(plan.parts().stream().mapToLong(Part::dossiers).sum())
        .isEqualTo(DOSSIERS + plan.faultyRows());
  }

  @Test
  void partsOfAGroupAreNumberedFromOne() {
    List<Integer> numbers =
        plan.parts().stream()
            .filter(part -> part.group().id().equals("hoa-thanh"))
            .map(Part::number)
            .toList();
    assertThat(numbers).hasSizeGreaterThan(10).startsWith(1, 2, 3).isSorted();
  }

  @Test
  void numbersOfKindsDoNotMeet() {
    int most =
        plan.parts().stream()
            .flatMap(part -> part.slices().stream())
            .flatMapToInt(
                s -> java.util.stream.IntStream.range(s.fromDay(), s.toDay()).map(s.row()::onDay))
            .max()
            .orElseThrow();
    assertThat(plan.numberStep()).isGreaterThan(most);
  }

  @Test
  void whatCannotHappenInTimeIsRefused() {
    Group group = file.groups().get(0);
    GroupPeriod first = group.periods().get(0);
    GroupPeriod oneDay =
        new GroupPeriod(
            first.from().plusDays(3),
            first.from().plusDays(3),
            List.of(new Intake(first.from().plusDays(3), first.from().plusDays(3), 5, 0, 0, 0)),
            java.util.Map.of(Outcome.EARLY, 4L, Outcome.OVERDUE, 1L),
            null,
            0,
            0,
            0,
            0,
            null);
    ScenarioFile impossible =
        new ScenarioFile(
            file.id(),
            file.title(),
            file.basis(),
            null,
            1,
            file.province(),
            file.extractions(),
            file.season(),
            file.fields(),
            null,
            List.of(new Group("one-day", group.source(), group.units(), List.of(oneDay))),
            null);
    assertThatThrownBy(() -> new Planner(impossible, conf.units(), conf.calendar()).plan())
        .isInstanceOf(CchcException.class)
        .hasMessageContaining("scenario hoa-thanh cannot be written: 1 do not fit into the days");
  }
}
