package vn.cchc.reports.view;

import static vn.cchc.model.text.VietnameseNumbers.NONE;
import static vn.cchc.model.text.VietnameseNumbers.count;
import static vn.cchc.model.text.VietnameseNumbers.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.reports.PastPeriod;
import vn.cchc.reports.PeerGroup;
import vn.cchc.reports.ScorecardData;
import vn.cchc.reports.view.ScorecardView.ComparisonRow;

/** The unit beside itself one year before, its peer group and the province. */
final class Comparison {

  private final ScorecardData data;
  private final Messages texts;
  private final Optional<Figures> lastYear;
  private final Optional<Figures> group;

  Comparison(ScorecardData data, Messages texts) {
    this.data = data;
    this.texts = texts;
    this.lastYear = data.lastYear().map(PastPeriod::figures);
    this.group = data.peers().map(PeerGroup::total);
  }

  String lastYearHeading() {
    return data.lastYear()
        .map(past -> past.period().range())
        .map(range -> texts.text("text.compare.last-year", date(range.from()), date(range.to())))
        .orElseGet(() -> texts.text("text.compare.last-year.none"));
  }

  String groupHeading() {
    return data.peers()
        .map(peers -> texts.text("text.compare.group", count(peers.members().size())))
        .orElseGet(() -> texts.text("text.compare.group.none"));
  }

  List<ComparisonRow> rows() {
    List<ComparisonRow> rows = new ArrayList<>();
    rows.add(counts(Figure.RECEIVED.vietnamese(), figures -> figures.get(Figure.RECEIVED)));
    rows.add(counts(texts.text("text.compare.resolved"), Figures::resolved));
    rows.add(counts(texts.text("text.compare.in-time"), Figures::resolvedInTime));
    rows.add(counts(texts.text("text.compare.overdue"), Figures::overdue));
    rows.add(counts(texts.text("text.compare.in-progress"), Figures::inProgress));
    data.indicators().forEach(indicator -> rows.add(ratios(indicator)));
    return List.copyOf(rows);
  }

  private ComparisonRow counts(String label, ToLongFunction<Figures> figure) {
    long now = figure.applyAsLong(data.figures());
    return new ComparisonRow(
        label,
        count(now),
        lastYear.map(past -> count(figure.applyAsLong(past))).orElse(NONE),
        lastYear.map(past -> Signed.count(now - figure.applyAsLong(past))).orElse(NONE),
        group.map(all -> count(figure.applyAsLong(all))).orElse(NONE),
        count(figure.applyAsLong(data.province())),
        Emphasis.PLAIN.style());
  }

  private ComparisonRow ratios(Indicator indicator) {
    Ratio now = indicator.ratio(data.figures());
    Optional<Ratio> then = lastYear.map(indicator::ratio);
    return new ComparisonRow(
        indicator.nameVi(),
        now.text(),
        then.map(Ratio::text).orElse(NONE),
        then.map(past -> points(now, past)).orElse(NONE),
        group.map(indicator::ratio).map(Ratio::text).orElse(NONE),
        indicator.ratio(data.province()).text(),
        Emphasis.PLAIN.style());
  }

  private String points(Ratio now, Ratio then) {
    String points = Signed.points(now, then);
    return points.equals(NONE) ? NONE : texts.text("text.compare.points", points);
  }
}
