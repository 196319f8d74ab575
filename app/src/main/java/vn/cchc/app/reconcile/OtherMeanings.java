package vn.cchc.app.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vn.cchc.model.figure.Figure;
import vn.cchc.model.figure.Figures;
import vn.cchc.model.reconcile.Item;

/** What a printed count may mean beside what its column says, as reports are known to mix them. */
final class OtherMeanings {

  private static final Map<Item, List<Meaning>> KNOWN =
      Map.of(
          Item.RECEIVED,
          List.of(new Meaning("gồm cả kỳ trước chuyển sang", Figures::inflow)),
          Item.RECEIVED_DIRECT,
          List.of(
              new Meaning("gồm cả bưu chính", sum(Figure.RECEIVED_DIRECT, Figure.RECEIVED_POSTAL))),
          Item.RESOLVED,
          List.of(
              new Meaning("gồm cả trả lại, rút", f -> f.resolved() + f.get(Figure.RETURNED)),
              new Meaning("chỉ số trước và đúng hạn", Figures::resolvedInTime)),
          Item.RESOLVED_ONTIME,
          List.of(new Meaning("gồm cả trước hạn", Figures::resolvedInTime)),
          Item.RESOLVED_EARLY_OR_ONTIME,
          List.of(
              new Meaning(
                  "gồm cả đang giải quyết trong hạn",
                  f -> f.resolvedInTime() + f.get(Figure.IN_PROGRESS_WITHIN_DUE)),
              new Meaning("gồm cả trả lại, rút", f -> f.resolvedInTime() + f.get(Figure.RETURNED))),
          Item.RESOLVED_OVERDUE,
          List.of(new Meaning("gồm cả quá hạn chưa giải quyết", Figures::overdue)),
          Item.IN_PROGRESS,
          List.of(new Meaning("chỉ số trong hạn", sum(Figure.IN_PROGRESS_WITHIN_DUE))),
          Item.IN_PROGRESS_OVERDUE,
          List.of(new Meaning("gồm cả giải quyết quá hạn", Figures::overdue)));

  private OtherMeanings() {}

  private record Meaning(String vietnamese, ToLongFunction<Figures> count) {}

  private static ToLongFunction<Figures> sum(Figure... parts) {
    return figures -> figures.sum(List.of(parts));
  }

  /** The meaning under which dossiers give the printed count; empty for a count of zero. */
  static Optional<String> of(Item item, long printed, Figures figures) {
    return printed == 0
        ? Optional.empty()
        : KNOWN.getOrDefault(item, List.of()).stream()
            .filter(meaning -> meaning.count.applyAsLong(figures) == printed)
            .map(Meaning::vietnamese)
            .findFirst();
  }
}
