package vn.cchc.model.figure;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which computed figure answers a column of a reported form (biểu II.06a and the families beside
 * it). A column that no figure answers exactly has none; nothing is ever put in place of a reported
 * count.
 */
public final class ReportedFigures {

  /** Forms whose total of received dossiers contains those carried over: (3) = (4) + (5) + (6). */
  private static final Set<String> TOTAL_WITH_CARRIED_OVER =
      Set.of("II.06a", "07a", "theo-ky", "weekly");

  private ReportedFigures() {}

  /** The computed count for a column of a form; empty when no figure means the same. */
  public static OptionalLong computed(String form, String column, Figures figures) {
    return switch (column) {
      case "received_total" ->
          OptionalLong.of(
              TOTAL_WITH_CARRIED_OVER.contains(form)
                  ? figures.inflow()
                  : figures.get(Figure.RECEIVED));
      case "received_online" -> one(figures, Figure.RECEIVED_ONLINE);
      case "received_direct" -> one(figures, Figure.RECEIVED_DIRECT);
      case "received_postal" -> one(figures, Figure.RECEIVED_POSTAL);
      case "received_direct_or_postal" ->
          sum(figures, Figure.RECEIVED_DIRECT, Figure.RECEIVED_POSTAL);
      case "carried_over" -> one(figures, Figure.CARRIED_OVER);
      case "resolved_total" -> OptionalLong.of(figures.resolved());
      case "resolved_early" -> one(figures, Figure.RESOLVED_EARLY);
      case "resolved_on_time" -> one(figures, Figure.RESOLVED_ON_TIME);
      case "resolved_early_or_on_time" ->
          sum(figures, Figure.RESOLVED_EARLY, Figure.RESOLVED_ON_TIME);
      case "resolved_overdue" -> one(figures, Figure.RESOLVED_OVERDUE);
      case "open_total" -> OptionalLong.of(figures.inProgress());
      case "open_within_due" -> one(figures, Figure.IN_PROGRESS_WITHIN_DUE);
      case "open_overdue" -> one(figures, Figure.IN_PROGRESS_OVERDUE);
      case "not_accepted" -> one(figures, Figure.NOT_ACCEPTED);
      case "paused" -> one(figures, Figure.PAUSED);
      default -> OptionalLong.empty();
    };
  }

  private static OptionalLong one(Figures figures, Figure figure) {
    return OptionalLong.of(figures.get(figure));
  }

  private static OptionalLong sum(Figures figures, Figure... parts) {
    return OptionalLong.of(figures.sum(List.of(parts)));
  }
}
