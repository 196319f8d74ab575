package vn.cchc.ingest.encoding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.text.legacy.FileEncoding;
import vn.cchc.model.text.legacy.LegacyEncoding;
import vn.cchc.model.text.legacy.LegacyGuess;
import vn.cchc.model.text.legacy.TextEncoding;

/**
 * What the bytes of a file say about its encoding.
 *
 * @param detected the encoding; empty when it cannot be told or when the file has several
 * @param reason why it cannot be told; empty when it can
 * @param words words that are not UTF-8, byte by byte as Latin-1; empty unless the file could be in
 *     one of the 8-bit encodings
 */
public record EncodingVerdict(
    Optional<FileEncoding> detected, String reason, Collection<String> words) {

  /** Copies the words. */
  public EncodingVerdict {
    words = List.copyOf(words);
  }

  static EncodingVerdict of(FileEncoding encoding) {
    return new EncodingVerdict(Optional.of(encoding), "", List.of());
  }

  static EncodingVerdict undecided(String reason) {
    return new EncodingVerdict(Optional.empty(), reason, List.of());
  }

  static EncodingVerdict of(Collection<String> words) {
    LegacyGuess guess = LegacyGuess.of(words);
    return new EncodingVerdict(
        guess.encoding().map(TextEncoding::of).map(FileEncoding::of), guess.reason(), words);
  }

  /**
   * The encoding to read with, where a source declares one: the declared one if the bytes allow it,
   * else empty.
   */
  public Optional<FileEncoding> under(TextEncoding declared) {
    boolean agrees =
        detected
            .map(found -> found.encoding() == declared || wasTypedIn(found, declared))
            .orElse(false);
    if (agrees) {
      return detected;
    }
    boolean allowed =
        detected
            .map(found -> isAscii(found, declared) || givesSameWords(found, declared))
            .orElseGet(() -> allowsWords(declared));
    return allowed ? Optional.of(FileEncoding.of(declared)) : Optional.empty();
  }

  private static boolean wasTypedIn(FileEncoding found, TextEncoding declared) {
    return found.legacyFont().isPresent() && found.legacyFont().equals(declared.legacy());
  }

  private static boolean isAscii(FileEncoding found, TextEncoding declared) {
    return found.encoding() == TextEncoding.ASCII
        && declared != TextEncoding.UTF_16LE
        && declared != TextEncoding.UTF_16BE;
  }

  private boolean givesSameWords(FileEncoding found, TextEncoding declared) {
    Optional<LegacyEncoding> one = found.encoding().legacy();
    Optional<LegacyEncoding> other = declared.legacy();
    return one.isPresent()
        && other.isPresent()
        && words.stream().allMatch(w -> one.get().decode(w).equals(other.get().decode(w)));
  }

  private boolean allowsWords(TextEncoding declared) {
    return !words.isEmpty()
        && declared.legacy().map(e -> LegacyGuess.allows(e, words)).orElse(false);
  }
}
