package vn.cchc.reports.view;

import static vn.cchc.model.text.VietnameseNumbers.count;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.reports.drawing.TrendChart;

/** Month by month: received, and resolved overdue. */
final class Trend {

  private Trend() {}

  static TrendChart of(SortedMap<YearMonth, Figures> months, Messages texts) {
    List<TrendChart.Month> columns = new ArrayList<>();
    months.forEach(
        (month, figures) -> {
          boolean newYear = columns.isEmpty() || month.getMonthValue() == 1;
          long received = figures.get(Figure.RECEIVED);
          long overdue = figures.get(Figure.RESOLVED_OVERDUE);
          columns.add(
              new TrendChart.Month(
                  texts.text("text.trend.month", Integer.toString(month.getMonthValue())),
                  newYear ? Integer.toString(month.getYear()) : "",
                  received,
                  overdue,
                  count(received),
                  count(overdue)));
        });
    return new TrendChart(
        texts.text("text.trend.received"), texts.text("text.trend.overdue"), columns);
  }
}
