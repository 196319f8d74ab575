package vn.cchc.reports.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * The channels of the dossiers received, with their shares in what was received. Direct and postal
 * stand apart and added, because published figures often hold only the sum.
 */
final class ChannelShares {

  private final Figures figures;
  private final Optional<NestedShares> shares;

  ChannelShares(Figures figures) {
    this.figures = figures;
    shares =
        NestedShares.of(
            List.of(
                List.of(figures.get(Figure.RECEIVED_ONLINE)),
                List.of(figures.get(Figure.RECEIVED_DIRECT), figures.get(Figure.RECEIVED_POSTAL))));
  }

  /** Direct and postal, in dossiers. */
  long notOnlineCount() {
    return figures.get(Figure.RECEIVED_DIRECT) + figures.get(Figure.RECEIVED_POSTAL);
  }

  String online() {
    return print(shares.map(all -> all.group(0)));
  }

  String notOnline() {
    return print(shares.map(all -> all.group(1)));
  }

  String direct() {
    return print(shares.map(all -> all.part(1, 0)));
  }

  String postal() {
    return print(shares.map(all -> all.part(1, 1)));
  }

  private static String print(Optional<BigDecimal> share) {
    return share.map(VietnameseNumbers::percent).orElse(VietnameseNumbers.NONE);
  }
}
