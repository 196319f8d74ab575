package vn.cchc.reports.view;

import static vn.cchc.model.text.VietnameseNumbers.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.figure.Ratio;
import vn.cchc.reports.drawing.OutcomeBar;
import vn.cchc.reports.drawing.Swatch;
import vn.cchc.reports.drawing.Tone;
import vn.cchc.reports.view.ScorecardView.LedgerRow;

/** The identity of DESIGN §5 as two tables that reach the same total, and the bar above them. */
final class Balance {

  private static final Map<Figure, Tone> TONES = new LinkedHashMap<>();

  static {
    TONES.put(Figure.RESOLVED_EARLY, Tone.EARLY);
    TONES.put(Figure.RESOLVED_ON_TIME, Tone.ON_TIME);
    TONES.put(Figure.RESOLVED_OVERDUE, Tone.OVERDUE);
    TONES.put(Figure.RESOLVED_NO_DUE, Tone.NO_DUE);
    TONES.put(Figure.RETURNED, Tone.RETURNED);
    TONES.put(Figure.IN_PROGRESS_WITHIN_DUE, Tone.OPEN_WITHIN_DUE);
    TONES.put(Figure.IN_PROGRESS_OVERDUE, Tone.OPEN_OVERDUE);
    TONES.put(Figure.IN_PROGRESS_NO_DUE, Tone.OPEN_NO_DUE);
  }

  private final Figures figures;
  private final Messages texts;
  private final OutcomeShares shares;

  Balance(Figures figures, Messages texts) {
    this.figures = figures;
    this.texts = texts;
    this.shares = new OutcomeShares(figures);
  }

  OutcomeBar bar() {
    return new OutcomeBar(
        TONES.entrySet().stream()
            .map(
                entry ->
                    new OutcomeBar.Part(
                        entry.getValue(), figures.get(entry.getKey()), shares.of(entry.getKey())))
            .toList());
  }

  /**
   * Carried over, received and its channels, the total in the line of the other total, post out.
   */
  List<LedgerRow> inflow() {
    ChannelShares channels = new ChannelShares(figures);
    return List.of(
        row(Figure.CARRIED_OVER, "", Emphasis.PLAIN),
        row(Figure.RECEIVED, "", Emphasis.PLAIN),
        words(texts.text("text.channels"), Emphasis.GAP),
        row(Figure.RECEIVED_ONLINE, channels.online(), Emphasis.PART),
        row(
            texts.text("text.not-online"),
            channels.notOnlineCount(),
            channels.notOnline(),
            Emphasis.PART),
        row(Figure.RECEIVED_DIRECT, channels.direct(), Emphasis.PART_OF_PART),
        row(Figure.RECEIVED_POSTAL, channels.postal(), Emphasis.PART_OF_PART),
        words("", Emphasis.SPACE),
        row(texts.text("text.inflow"), figures.inflow(), "", Emphasis.TOTAL),
        row(
            texts.text("text.postal-returned"),
            figures.get(Figure.POSTAL_RETURNED),
            new Ratio(figures.get(Figure.POSTAL_RETURNED), figures.resolved()).text(),
            Emphasis.MEMO));
  }

  /** Every outcome, the total they reach, and what of it is paused. */
  List<LedgerRow> outcomes() {
    List<LedgerRow> rows = new ArrayList<>();
    TONES.forEach(
        (figure, tone) ->
            rows.add(
                new LedgerRow(
                    new Swatch(tone),
                    figure.vietnamese(),
                    count(figures.get(figure)),
                    shares.of(figure),
                    Emphasis.PLAIN.style())));
    rows.add(
        row(
            texts.text("text.outflow"),
            figures.sum(Figure.PLACED),
            shares.whole(),
            Emphasis.TOTAL));
    rows.add(
        row(
            texts.text("text.paused"),
            figures.get(Figure.PAUSED),
            new Ratio(figures.get(Figure.PAUSED), figures.inProgress()).text(),
            Emphasis.MEMO));
    return List.copyOf(rows);
  }

  /** The identity in figures; a gap is printed, not hidden. */
  String line() {
    String left = sum(Figure.INFLOW);
    String right = sum(Figure.PLACED);
    return figures.identityHolds()
        ? texts.text("text.balance", left, count(figures.inflow()), right)
        : texts.text(
            "text.balance.broken",
            left,
            count(figures.inflow()),
            right,
            count(figures.sum(Figure.PLACED)),
            Signed.count(figures.inflow() - figures.sum(Figure.PLACED)));
  }

  private String sum(List<Figure> parts) {
    return parts.stream().map(part -> count(figures.get(part))).collect(Collectors.joining(" + "));
  }

  private LedgerRow row(Figure figure, String share, Emphasis emphasis) {
    return row(figure.vietnamese(), figures.get(figure), share, emphasis);
  }

  private static LedgerRow words(String label, Emphasis emphasis) {
    return new LedgerRow(null, label, "", "", emphasis.style());
  }

  private static LedgerRow row(String label, long value, String share, Emphasis emphasis) {
    return new LedgerRow(null, label, count(value), share, emphasis.style());
  }
}
