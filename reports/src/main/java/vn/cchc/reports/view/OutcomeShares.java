package vn.cchc.reports.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * The printed share of each outcome in all dossiers to be handled (carried over + received). Early
 * and on time form one group, resolved late and open late another, as the key figures add them.
 */
final class OutcomeShares {

  private static final List<List<Figure>> GROUPS =
      List.of(
          List.of(Figure.RESOLVED_EARLY, Figure.RESOLVED_ON_TIME),
          List.of(Figure.RESOLVED_OVERDUE, Figure.IN_PROGRESS_OVERDUE),
          List.of(Figure.IN_PROGRESS_WITHIN_DUE),
          List.of(Figure.RESOLVED_NO_DUE),
          List.of(Figure.RETURNED),
          List.of(Figure.IN_PROGRESS_NO_DUE));

  private final Optional<NestedShares> shares;

  OutcomeShares(Figures figures) {
    shares =
        NestedShares.of(
            GROUPS.stream().map(group -> group.stream().map(figures::get).toList()).toList());
  }

  /** Resolved before the due date and on it. */
  String inTime() {
    return group(0);
  }

  /** Resolved late and open past the due date. */
  String overdue() {
    return group(1);
  }

  /** One outcome. */
  String of(Figure figure) {
    for (int group = 0; group < GROUPS.size(); group++) {
      int part = GROUPS.get(group).indexOf(figure);
      if (part >= 0) {
        int at = group;
        return shares
            .map(all -> VietnameseNumbers.percent(all.part(at, part)))
            .orElse(VietnameseNumbers.NONE);
      }
    }
    throw new IllegalArgumentException(figure + " is not an outcome");
  }

  /** The whole: 100,00 %, or "–" when there is nothing. */
  String whole() {
    return shares
        .map(all -> VietnameseNumbers.percent(BigDecimal.valueOf(100)))
        .orElse(VietnameseNumbers.NONE);
  }

  private String group(int index) {
    return shares
        .map(all -> VietnameseNumbers.percent(all.group(index)))
        .orElse(VietnameseNumbers.NONE);
  }
}
