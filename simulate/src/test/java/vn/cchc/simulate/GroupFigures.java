package vn.cchc.simulate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.unit.Unit;
import vn.cchc.simulate.scenario.Group;
import vn.cchc.simulate.scenario.GroupPeriod;
import vn.cchc.simulate.scenario.Intake;
import vn.cchc.simulate.scenario.Outcome;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioFile;
import vn.cchc.simulate.scenario.UnitShare;

/** Compares the counts that a scenario fixes for each group with a recount of the written files. */
final class GroupFigures {

  private final Conf conf;
  private final Recount recount;
  private final SoftAssertions all = new SoftAssertions();

  private GroupFigures(Conf conf, Recount recount) {
    this.conf = conf;
    this.recount = recount;
  }

  static void check(Conf conf, Scenario scenario, Recount recount) {
    GroupFigures figures = new GroupFigures(conf, recount);
    for (ScenarioFile province : scenario.provinces()) {
      province.groups().forEach(figures::group);
    }
    figures.all.assertAll();
  }

  private void group(Group group) {
    Set<String> units = new LinkedHashSet<>();
    List<GroupPeriod> periods = group.periods();
    GroupPeriod last = periods.get(periods.size() - 1);
    for (UnitShare share : group.units()) {
      if (share.unit() != null) {
        units.add(share.unit());
      } else {
        Unit above = conf.units().find(share.below()).orElseThrow();
        conf.units().children(above, last.days()).forEach(u -> units.add(u.key()));
      }
    }
    period(group, last, recount.figures(units, last.days()));
    for (GroupPeriod period : periods.subList(0, periods.size() - 1)) {
      Figures figures = recount.figures(units, period.days());
      resolved(group.id() + " " + period.from(), period, figures);
    }
    for (Intake intake : last.intake()) {
      Figures figures = recount.figures(units, intake.days());
      String what = group.id() + " " + intake.from();
      same(what + " direct", figures, Figure.RECEIVED_DIRECT, intake.direct());
      same(what + " online", figures, Figure.RECEIVED_ONLINE, intake.online());
      same(what + " postal", figures, Figure.RECEIVED_POSTAL, intake.postal());
    }
  }

  private void period(Group group, GroupPeriod period, Figures figures) {
    String what = group.id() + " " + period.from();
    same(what, figures, Figure.RECEIVED, period.received());
    same(what, figures, Figure.CARRIED_OVER, period.carried());
    resolved(what, period, figures);
    same(what, figures, Figure.IN_PROGRESS_WITHIN_DUE, count(period, Outcome.OPEN_WITHIN_DUE));
    same(what, figures, Figure.IN_PROGRESS_OVERDUE, count(period, Outcome.OPEN_OVERDUE));
    same(what, figures, Figure.IN_PROGRESS_NO_DUE, count(period, Outcome.OPEN_NO_DUE));
    same(what, figures, Figure.PAUSED, period.paused());
    same(what, figures, Figure.REGISTERED, period.registered());
    same(what, figures, Figure.NOT_ACCEPTED, period.notAccepted());
    all.assertThat(figures.identityHolds()).as(what + " identity").isTrue();
  }

  private void resolved(String what, GroupPeriod period, Figures figures) {
    same(what, figures, Figure.RESOLVED_EARLY, count(period, Outcome.EARLY));
    same(what, figures, Figure.RESOLVED_ON_TIME, count(period, Outcome.ON_TIME));
    same(what, figures, Figure.RESOLVED_OVERDUE, count(period, Outcome.OVERDUE));
    same(what, figures, Figure.RESOLVED_NO_DUE, count(period, Outcome.NO_DUE));
    same(
        what,
        figures,
        Figure.RETURNED,
        count(period, Outcome.WITHDRAWN) + count(period, Outcome.STOPPED));
    same(what, figures, Figure.POSTAL_RETURNED, period.postalReturned());
  }

  private void same(String what, Figures figures, Figure figure, long expected) {
    all.assertThat(figures.get(figure)).as(what + " " + figure.column()).isEqualTo(expected);
  }

  private static long count(GroupPeriod period, Outcome outcome) {
    return of(period.outcomes(), outcome) + of(period.carriedOver(), outcome);
  }

  private static long of(Map<Outcome, Long> counts, Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }
}
