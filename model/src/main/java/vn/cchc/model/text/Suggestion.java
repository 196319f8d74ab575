package vn.cchc.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The nearest known words to one that is not known. */
public final class Suggestion {

  private Suggestion() {}

  /** At most {@code limit} known words, nearest first, by edit distance of the folded forms. */
  public static List<String> nearest(String word, Collection<String> known, int limit) {
    return nearest(word, known, limit, Math.max(3, word.length() / 2));
  }

  /** As above, with words up to {@code furthest} edits away. */
  public static List<String> nearest(
      String word, Collection<String> known, int limit, int furthest) {
    String folded = VietnameseText.folded(word);
    record Scored(String word, int distance) {}
    return known.stream()
        .map(k -> new Scored(k, distance(folded, VietnameseText.folded(k), furthest)))
        .filter(s -> s.distance >= 0)
        .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
        .limit(limit)
        .map(Scored::word)
        .toList();
  }

  private static int distance(String a, String b, int furthest) {
    if (b.contains(a) || a.contains(b)) {
      return 0;
    }
    return new LevenshteinDistance(furthest).apply(a, b);
  }
}
