package vn.cchc.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The nearest known words to one that is not known. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * At most {@code limit} known words, nearest first, by edit distance of the folded forms; words
   * that contain the given one or lie in it come first. An empty word has no neighbours.
   */
  public static List<String> nearest(String word, Collection<String> known, int limit) {
    return nearest(word, known, limit, Math.max(3, word.length() / 2));
  }

  /** As above, with words up to {@code furthest} edits away. */
  public static List<String> nearest(
      String word, Collection<String> known, int limit, int furthest) {
    String folded = VietnameseText.folded(word);
    if (folded.isEmpty()) {
      return List.of();
    }
    record Scored(String word, int distance, int lengths) {}
    return known.stream()
        .map(
            k -> {
              String other = VietnameseText.folded(k);
              return new Scored(
                  k, distance(folded, other, furthest), Math.abs(folded.length() - other.length()));
            })
        .filter(s -> s.distance >= 0)
        .sorted(
            Comparator.comparingInt(Scored::distance)
                .thenComparingInt(Scored::lengths)
                .thenComparing(Scored::word))
        .limit(limit)
        .map(Scored::word)
        .toList();
  }

  /** 0 when one lies in the other, unless the known one is a mere scrap ("id" in "valid-form"). */
  private static int distance(String word, String known, int furthest) {
    boolean scrap = 2 * known.length() < word.length();
    if (known.contains(word) || (word.contains(known) && !scrap)) {
      return 0;
    }
    return new LevenshteinDistance(furthest).apply(word, known);
  }
}
