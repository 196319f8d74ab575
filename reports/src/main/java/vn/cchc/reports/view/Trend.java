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

  /** More columns than this, each of five digits, have no room for exact counts. */
  private static final int WIDE = 15;

  private static final long FIVE_DIGITS = 10_000;
  private static final long THOUSAND = 1_000;

  static TrendChart of(SortedMap<YearMonth, Figures> months, Messages texts) {
    boolean thousands =
        months.size() > WIDE
            && months.values().stream().anyMatch(f -> f.get(Figure.RECEIVED) >= FIVE_DIGITS);
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
                  count(thousands ? (received + THOUSAND / 2) / THOUSAND : received),
                  count(overdue)));
        });
    return new TrendChart(
        texts.text(thousands ? "text.trend.received.thousands" : "text.trend.received"),
        texts.text("text.trend.overdue"),
        columns);
  }
}
