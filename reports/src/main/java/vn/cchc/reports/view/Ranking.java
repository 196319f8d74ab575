package vn.cchc.reports.view;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.figure.Ratio;
import vn.cchc.model.indicator.Indicator;
import vn.cchc.reports.PeerGroup;
import vn.cchc.reports.PeerGroup.Member;

/**
 * A peer group in the order of an indicator, best first. Exact ratios are compared, never rounded
 * ones; equal ratios share a place and the next place is skipped. Units whose denominator is zero
 * have no place and stand last.
 */
final class Ranking {

  private final List<Entry> entries;

  private Ranking(List<Entry> entries) {
    this.entries = entries;
  }

  /** One unit with its place; zero means without one. */
  record Entry(Member member, Ratio ratio, int place) {

    boolean placed() {
      return place > 0;
    }
  }

  static Ranking of(Indicator indicator, PeerGroup group) {
    Comparator<Ratio> better = better(indicator.direction());
    List<Entry> entries = new ArrayList<>();
    for (Member member : group.members()) {
      Ratio ratio = indicator.ratio(member.figures());
      int place = 0;
      if (ratio.denominator() > 0) {
        place = 1;
        for (Member other : group.members()) {
          Ratio rival = indicator.ratio(other.figures());
          if (rival.denominator() > 0 && better.compare(rival, ratio) < 0) {
            place++;
          }
        }
      }
      entries.add(new Entry(member, ratio, place));
    }
    entries.sort(
        Comparator.<Entry>comparingInt(e -> e.placed() ? e.place() : Integer.MAX_VALUE)
            .thenComparing(e -> e.ratio().denominator(), Comparator.reverseOrder())
            .thenComparing(e -> e.member().name()));
    return new Ranking(List.copyOf(entries));
  }

  /** All units, best first. */
  List<Entry> entries() {
    return entries;
  }

  /** The units that have a place, best first. */
  List<Entry> placed() {
    return entries.stream().filter(Entry::placed).toList();
  }

  /** The unit of the page. */
  Optional<Entry> self() {
    return entries.stream().filter(e -> e.member().isSelf()).findFirst();
  }

  /** How many other units share this place. */
  long tiedWith(Entry entry) {
    return entries.stream().filter(e -> e.placed() && e.place() == entry.place()).count() - 1;
  }

  /** The nearest unit with a better place. */
  Optional<Entry> nextAbove(Entry entry) {
    return placed().stream().filter(e -> e.place() < entry.place()).reduce((a, b) -> b);
  }

  /** The unit in the middle; of two middle ones the lower, since ratios are never averaged. */
  Optional<Entry> median() {
    List<Entry> placed = placed();
    return placed.isEmpty() ? Optional.empty() : Optional.of(placed.get(placed.size() / 2));
  }

  private static Comparator<Ratio> better(Indicator.Direction direction) {
    Comparator<Ratio> ascending =
        (a, b) ->
            product(a.numerator(), b.denominator())
                .compareTo(product(b.numerator(), a.denominator()));
    return direction == Indicator.Direction.UP ? ascending.reversed() : ascending;
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }
}
