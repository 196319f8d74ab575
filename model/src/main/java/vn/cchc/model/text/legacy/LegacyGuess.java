package vn.cchc.model.text.legacy;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which 8-bit encoding words are written in: the one in which they read as Vietnamese, if it leads
 * every other reading that gives other words by a clear margin. Few, strange or mixed words give no
 * answer but a reason.
 *
 * @param encoding the encoding; empty when it cannot be told
 * @param reason why it cannot be told; empty when it can
 */
public record LegacyGuess(Optional<LegacyEncoding> encoding, String reason) {

  /** Bits by which the best reading must lead: the next one is 2^15 times less likely. */
  private static final double MARGIN = 15;

  private static final double ENOUGH_VALID = 0.75;
  private static final int ENOUGH_WORDS = 3;

  /** A share of words that only another encoding explains, above which a file is mixed. */
  private static final double MIXED = 0.04;

  private static final int MIXED_WORDS = 4;

  /**
   * Judges distinct words.
   *
   * @param words words with at least one byte above 0x7F, each byte as the Latin-1 character of its
   *     value
   */
  public static LegacyGuess of(Collection<String> words) {
    Map<LegacyEncoding, Reading> readings = new EnumMap<>(LegacyEncoding.class);
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      readings.put(encoding, Reading.of(words, encoding::decode));
    }
    List<LegacyEncoding> order =
        readings.keySet().stream()
            .sorted(
                Comparator.comparingDouble((LegacyEncoding e) -> readings.get(e).cost())
                    .thenComparing(Comparator.reverseOrder()))
            .toList();
    Reading best = readings.get(order.get(0));
    if (best.validShare() < ENOUGH_VALID) {
      return unknown(
          "%s of %s words with accents are Vietnamese in %s, the likeliest encoding"
              .formatted(best.validWords(), words.size(), order.get(0).id()));
    }
    if (best.validWords() < ENOUGH_WORDS) {
      return unknown("only %s words with accents to judge by".formatted(words.size()));
    }
    for (LegacyEncoding other : order.subList(1, order.size())) {
      Reading reading = readings.get(other);
      boolean same = reading.texts().equals(best.texts());
      if (!same && reading.cost() < best.cost() + MARGIN) {
        return unknown("its words read as %s and as %s".formatted(order.get(0).id(), other.id()));
      }
      long foreign =
          IntStream.range(0, words.size())
              .filter(i -> !best.valid().get(i) && reading.valid().get(i))
              .count();
      if (foreign >= MIXED_WORDS && foreign > MIXED * words.size()) {
        return unknown(
            "%s of its words are in %s, others in %s"
                .formatted(foreign, other.id(), order.get(0).id()));
      }
    }
    return new LegacyGuess(Optional.of(order.get(0)), "");
  }

  /** Whether the words can be in this encoding: most read as Vietnamese. */
  public static boolean allows(LegacyEncoding declared, Collection<String> words) {
    return words.isEmpty() || Reading.of(words, declared::decode).validShare() >= ENOUGH_VALID;
  }

  private static LegacyGuess unknown(String reason) {
    return new LegacyGuess(Optional.empty(), reason);
  }
}
