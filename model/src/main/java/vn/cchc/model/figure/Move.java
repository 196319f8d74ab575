package vn.cchc.model.figure;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a dossier counts otherwise under a second definition of on time.
 *
 * @param from figures that hold it under the first definition only
 * @param to figures that hold it under the second definition only
 */
public record Move(Set<Figure> from, Set<Figure> to) {

  /** In the order of the figures moved from and to. */
  public static final Comparator<Move> ORDER =
      Comparator.comparing((Move move) -> ordinals(move.from))
          .thenComparing(move -> ordinals(move.to));

  /** Copies the sets. */
  public Move {
    from = Set.copyOf(from);
    to = Set.copyOf(to);
  }

  /** The move between two counts of one dossier. */
  public static Move between(Figures first, Figures second) {
    Set<Figure> from = EnumSet.noneOf(Figure.class);
    Set<Figure> to = EnumSet.noneOf(Figure.class);
    for (Figure figure : Figure.values()) {
      if (first.get(figure) > second.get(figure)) {
        from.add(figure);
      } else if (first.get(figure) < second.get(figure)) {
        to.add(figure);
      }
    }
    return new Move(from, to);
  }

  /** Whether both definitions count it alike. */
  public boolean isNone() {
    return from.isEmpty() && to.isEmpty();
  }

  /** Figures in their own order. */
  public static List<Figure> inOrder(Set<Figure> figures) {
    return figures.stream().sorted().toList();
  }

  private static String ordinals(Set<Figure> figures) {
    return inOrder(figures).stream()
        .map(figure -> Character.toString('a' + figure.ordinal()))
        .collect(Collectors.joining());
  }
}
