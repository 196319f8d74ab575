package vn.cchc.reports.view;

import static vn.cchc.model.text.VietnameseNumbers.count;

import java.util.List;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.reports.view.ScorecardView.Tile;

/** The four key figures; their shares are those of the table below them. */
final class Tiles {

  private static final String CALM = "Tile";
  private static final String ALERT = "TileAlert";

  private Tiles() {}

  static List<Tile> of(Figures figures, Messages texts) {
    OutcomeShares shares = new OutcomeShares(figures);
    ChannelShares channels = new ChannelShares(figures);
    return List.of(
        new Tile(
            texts.text("text.tile.received"),
            count(figures.get(Figure.RECEIVED)),
            texts.text("text.tile.received.share", channels.online()),
            texts.text("text.tile.received.online", count(figures.get(Figure.RECEIVED_ONLINE))),
            texts.text("text.tile.received.others", count(channels.notOnlineCount())),
            CALM),
        new Tile(
            texts.text("text.tile.in-time"),
            count(figures.resolvedInTime()),
            shares.inTime(),
            texts.text("text.tile.in-time.early", count(figures.get(Figure.RESOLVED_EARLY))),
            texts.text("text.tile.in-time.on-time", count(figures.get(Figure.RESOLVED_ON_TIME))),
            CALM),
        new Tile(
            texts.text("text.tile.within-due"),
            count(figures.get(Figure.IN_PROGRESS_WITHIN_DUE)),
            shares.of(Figure.IN_PROGRESS_WITHIN_DUE),
            texts.text("text.tile.within-due.all", count(figures.inProgress())),
            texts.text("text.tile.within-due.paused", count(figures.get(Figure.PAUSED))),
            CALM),
        new Tile(
            texts.text("text.tile.overdue"),
            count(figures.overdue()),
            shares.overdue(),
            texts.text("text.tile.overdue.resolved", count(figures.get(Figure.RESOLVED_OVERDUE))),
            texts.text("text.tile.overdue.open", count(figures.get(Figure.IN_PROGRESS_OVERDUE))),
            ALERT));
  }

  /** The denominators of the shares above. */
  static String note(Figures figures, Messages texts) {
    return texts.text(
        "text.tile.note",
        count(figures.inflow()),
        count(figures.get(Figure.CARRIED_OVER)),
        count(figures.get(Figure.RECEIVED)));
  }
}
