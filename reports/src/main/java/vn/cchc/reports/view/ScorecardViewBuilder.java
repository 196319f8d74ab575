package vn.cchc.reports.view;

import static vn.cchc.model.text.VietnameseNumbers.date;
import static vn.cchc.model.text.VietnameseNumbers.longDate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.model.period.DateRange;
import vn.cchc.reports.PeerGroup;
import vn.cchc.reports.Provenance.Origin;
import vn.cchc.reports.ScorecardData;
import vn.cchc.reports.view.ScorecardView.FindingRow;
import vn.cchc.reports.view.ScorecardView.PeerRow;

/** Turns counts into the printed page. Pure: no clock, no locale of the machine, no file. */
public final class ScorecardViewBuilder {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private final Messages texts;

  /** A builder that takes its words from these texts. */
  public ScorecardViewBuilder(Messages texts) {
    this.texts = texts;
  }

  /** The page of one unit. */
  public ScorecardView build(ScorecardData data) {
    Balance balance = new Balance(data.figures(), texts);
    Comparison comparison = new Comparison(data, texts);
    Optional<Ranking> ranking = data.peers().map(group -> Ranking.of(data.rankedBy(), group));
    Methods methods = new Methods(data, texts);
    return new ScorecardView(
        capitals(data.letterhead().superiorBody()),
        capitals(data.letterhead().issuingBody()),
        texts.text(
            "text.place-and-date",
            data.letterhead().place(),
            longDate(data.letterhead().issuedOn())),
        data.unitName(),
        texts.text("text.period", PeriodNames.line(data.period(), texts)),
        data.provenance().origin() == Origin.SIMULATED ? texts.text("text.simulated") : null,
        Tiles.of(data.figures(), texts),
        balance.bar(),
        balance.inflow(),
        balance.outcomes(),
        balance.line(),
        !data.findings().isEmpty(),
        findings(data.findings()),
        !data.months().isEmpty(),
        Trend.of(data.months(), texts),
        comparison.lastYearHeading(),
        comparison.groupHeading(),
        data.provinceName(),
        comparison.rows(),
        ranking.isPresent(),
        data.peers().map(PeerGroup::name).orElse(""),
        ranking.map(order -> rankLine(data, order)).orElse(""),
        ranking.map(order -> new Peers(order, texts).rows()).orElse(List.<PeerRow>of()),
        !data.fields().isEmpty(),
        new Fields(data.rankedBy(), texts).rows(data.fields()),
        new Definitions(data, texts).rows(),
        methods.rows(),
        footLine(data, methods.cutOff()));
  }

  private String rankLine(ScorecardData data, Ranking ranking) {
    return new RankLine(data.rankedBy(), data.peers().orElseThrow(), ranking, texts).text();
  }

  private String footLine(ScorecardData data, String cutOff) {
    DateRange range = data.period().range();
    return texts.text("text.foot", data.unitName(), date(range.from()), date(range.to()), cutOff);
  }

  private static List<FindingRow> findings(List<String> sentences) {
    List<FindingRow> rows = new ArrayList<>();
    for (String sentence : sentences) {
      rows.add(new FindingRow(rows.size() + 1 + ".", sentence));
    }
    return List.copyOf(rows);
  }

  private static String capitals(String name) {
    return name.toUpperCase(VIETNAMESE);
  }
}
