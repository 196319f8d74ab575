package vn.cchc.reports.view;

import static vn.cchc.model.text.VietnameseNumbers.longDate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.model.figure.Figure;
import vn.cchc.reports.PeerGroup;
import vn.cchc.reports.Provenance.Origin;
import vn.cchc.reports.ScorecardData;
import vn.cchc.reports.view.ScorecardView.FindingRow;
import vn.cchc.reports.view.ScorecardView.PeerRow;

/** Turns counts into the printed page. Pure: no clock, no locale of the machine, no file. */
public final class ScorecardViewBuilder {

  /** Capital letters that fit beside the name of the nation. */
  private static final int AGENCY_LINE = 28;

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private final Messages texts;

  /** A builder that takes its words from these texts. */
  public ScorecardViewBuilder(Messages texts) {
    this.texts = texts;
  }

  /** The page of one unit, with as much as fits beside its findings by a first guess. */
  public ScorecardView build(ScorecardData data) {
    return build(data, Room.beside(data.findings()));
  }

  /** The page of one unit, made ever shorter, to be tried until it fits two sheets. */
  public Stream<ScorecardView> everShorter(ScorecardData data) {
    return Room.beside(data.findings()).downwards().stream().map(room -> build(data, room));
  }

  private ScorecardView build(ScorecardData data, Room room) {
    Balance balance = new Balance(data.figures(), texts);
    Comparison comparison = new Comparison(data, texts);
    Optional<Ranking> ranking = data.peers().map(group -> Ranking.of(data.rankedBy(), group));
    Methods methods = new Methods(data, texts);
    boolean standsAlone = data.letterhead().superiorBody().isBlank();
    return new ScorecardView(
        !standsAlone,
        standsAlone,
        BalancedLines.of(capitals(data.letterhead().superiorBody()), AGENCY_LINE),
        BalancedLines.of(capitals(data.letterhead().issuingBody()), AGENCY_LINE),
        texts.text(
            "text.place-and-date",
            data.letterhead().place(),
            longDate(data.letterhead().issuedOn())),
        data.unitName(),
        texts.text("text.period", PeriodNames.line(data.period(), texts)),
        data.provenance().origin() == Origin.SIMULATED,
        Tiles.of(data.figures(), texts),
        Tiles.note(data.figures(), texts),
        balance.bar(),
        balance.inflow(),
        balance.outcomes(),
        balance.line(),
        !data.findings().isEmpty(),
        findings(data.findings()),
        !data.months().isEmpty() && !low(data, room),
        !data.months().isEmpty() && low(data, room),
        Trend.of(data.months(), texts),
        comparison.lastYearHeading(),
        comparison.groupHeading(),
        data.provinceName(),
        comparison.rows(),
        ranking.isPresent(),
        data.peers().map(PeerGroup::name).orElse(""),
        ranking.map(order -> rank(data, order).place()).orElse(""),
        ranking.map(order -> rank(data, order).distances()).orElse(""),
        ranking.map(order -> new Peers(order, room, texts).rows()).orElse(List.<PeerRow>of()),
        !data.fields().isEmpty(),
        new Fields(data.rankedBy(), room, texts).rows(data.fields()),
        new Definitions(data, texts).rows(),
        methods.rows(),
        texts.text("text.foot", data.unitName(), unbroken(data.period().vietnamese())));
  }

  private RankLine rank(ScorecardData data, Ranking ranking) {
    return new RankLine(data.rankedBy(), data.peers().orElseThrow(), ranking, texts);
  }

  /** Whether the chart is drawn low: it would leave the first page, or it has nothing to show. */
  private static boolean low(ScorecardData data, Room room) {
    return room != Room.WIDE
        || data.months().values().stream()
            .allMatch(f -> f.get(Figure.RECEIVED) == 0 && f.get(Figure.RESOLVED_OVERDUE) == 0);
  }

  private static List<FindingRow> findings(List<String> sentences) {
    List<FindingRow> rows = new ArrayList<>();
    for (String sentence : sentences) {
      rows.add(new FindingRow(rows.size() + 1 + ".", sentence));
    }
    return List.copyOf(rows);
  }

  /** Both dates of a period on one line. */
  private static String unbroken(String period) {
    return period.replace(" – ", "\u00a0–\u00a0");
  }

  private static String capitals(String name) {
    return name.toUpperCase(VIETNAMESE);
  }
}
