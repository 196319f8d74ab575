package vn.cchc.simulate.internal.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import vn.cchc.model.period.DateRange;
import vn.cchc.simulate.internal.math.Mix;
import vn.cchc.simulate.scenario.Season;

/** How much is received on each working day, relative to the others. */
final class DayWeights {

  private static final Map<DayOfWeek, Double> WEEK =
      Map.of(
          DayOfWeek.MONDAY, 1.22,
          DayOfWeek.TUESDAY, 1.08,
          DayOfWeek.WEDNESDAY, 1.0,
          DayOfWeek.THURSDAY, 0.96,
          DayOfWeek.FRIDAY, 0.78,
          DayOfWeek.SATURDAY, 0.35);
  private static final int LONG_HOLIDAY_WEEKDAYS = 4;
  private static final int DAYS_AROUND = 5;
  private static final double NOISE = 0.55;

  private final double[] weights;

  DayWeights(Workdays days, Season season) {
    weights = new double[days.count()];
    for (int i = 0; i < weights.length; i++) {
      LocalDate date = days.date(i);
      weights[i] =
          WEEK.getOrDefault(date.getDayOfWeek(), 0.3) * month(season, date) * dips(season, date);
    }
    for (int i = 1; i < weights.length; i++) {
      if (weekdaysBetween(days.epochDay(i - 1), days.epochDay(i)) >= LONG_HOLIDAY_WEEKDAYS) {
        for (int k = Math.max(0, i - DAYS_AROUND);
            k < Math.min(weights.length, i + DAYS_AROUND);
            k++) {
          weights[k] *= season.tet();
        }
      }
    }
  }

  /** The weight of a day for a unit, which has good and bad days of its own. */
  double of(int day, long unitSeed) {
    return weights[day] * (1 + NOISE * (Mix.unit(Mix.of(unitSeed, day)) - 0.5));
  }

  /** The month's factor, moving smoothly from the middle of one month to that of the next. */
  private static double month(Season season, LocalDate date) {
    double position = (date.getDayOfMonth() - 0.5) / date.lengthOfMonth() - 0.5;
    int here = date.getMonthValue() - 1;
    int near = Math.floorMod(position < 0 ? here - 1 : here + 1, 12);
    double share = Math.abs(position);
    return season.months().get(here) * (1 - share) + season.months().get(near) * share;
  }

  private static double dips(Season season, LocalDate date) {
    return season.dips().stream()
        .filter(dip -> new DateRange(dip.from(), dip.to()).contains(date))
        .mapToDouble(Season.Dip::factor)
        .reduce(1, (a, b) -> a * b);
  }

  private static int weekdaysBetween(long before, long after) {
    int count = 0;
    for (long day = before + 1; day < after; day++) {
      if (LocalDate.ofEpochDay(day).getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
        count++;
      }
    }
    return count;
  }
}
