package vn.cchc.model.reconcile;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.text.VietnameseText;

/** The declared words of printed ratios ({@code labels.yaml}), folded. */
final class Vocabulary {

  private static final int LONGEST_HEDGE = 3;
  private static final Set<String> JOINING = Set.of("va", "hoac", "and", "or", "cong");
  private static final Vocabulary SHIPPED = read();

  private final Map<String, Measure> measures = new HashMap<>();
  private final Map<String, Hedge> hedges = new HashMap<>();
  private final Set<String> decoration = new HashSet<>();
  private final Map<String, String> complements = new HashMap<>();
  private final List<String> negations;
  private final List<String> wholes;

  private Vocabulary(Declared declared) {
    declared.measures.forEach(
        (name, words) -> put(words, Measure.valueOf(constant(name)), measures));
    declared.hedges.forEach((name, words) -> put(words, Hedge.valueOf(constant(name)), hedges));
    declared.decoration.forEach(words -> decoration.addAll(tokens(words)));
    for (List<String> pair : declared.complements) {
      String first = folded(pair.get(0));
      String second = folded(pair.get(1));
      complements.put(first, second);
      complements.put(second, first);
    }
    wholes = declared.wholes.stream().map(Vocabulary::folded).toList();
    negations = declared.negations.stream().map(Vocabulary::folded).toList();
  }

  /** The words as declared. */
  private record Declared(
      Map<String, List<String>> measures,
      Map<String, List<String>> hedges,
      List<String> decoration,
      List<String> wholes,
      List<List<String>> complements,
      List<String> negations) {}

  static Vocabulary shipped() {
    return SHIPPED;
  }

  /** Words without marks, case and signs, one space between. */
  static String folded(String text) {
    return VietnameseText.folded(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static List<String> tokens(String text) {
    String folded = folded(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /**
   * What a label is about: the longest declared phrase in it, where every other word of the label
   * is decoration; the whole that it may name behind does not count. Early and on time side by side
   * are both together.
   */
  Optional<Measure> measure(String label) {
    List<String> words = tokens(label);
    return phrase(words).or(() -> beforeWhole(words).flatMap(this::phrase)).or(() -> inTime(words));
  }

  private Optional<Measure> phrase(List<String> words) {
    for (int length = words.size(); length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        Measure measure = measures.get(String.join(" ", words.subList(start, start + length)));
        if (measure != null) {
          List<String> rest = new ArrayList<>(words.subList(0, start));
          rest.addAll(words.subList(start + length, words.size()));
          if (decoration.containsAll(rest)) {
            return Optional.of(measure);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The words in front of those that introduce the whole; empty when there are none. */
  private Optional<List<String>> beforeWhole(List<String> words) {
    for (int start = 1; start < words.size(); start++) {
      String rest = String.join(" ", words.subList(start, words.size())) + " ";
      if (wholes.stream().anyMatch(whole -> rest.startsWith(whole + " "))) {
        return Optional.of(words.subList(0, start));
      }
    }
    return Optional.empty();
  }

  /** Early on one side of an "and" or "or", on time on the other. */
  private Optional<Measure> inTime(List<String> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      Set<Optional<Measure>> both =
          Set.copyOf(
              List.of(phrase(words.subList(0, i)), phrase(words.subList(i + 1, words.size()))));
      boolean joined = JOINING.contains(words.get(i));
      if (joined && both.equals(Set.of(Optional.of(Measure.EARLY), Optional.of(Measure.ON_TIME)))) {
        return Optional.of(Measure.EARLY_OR_ON_TIME);
      }
    }
    return Optional.empty();
  }

  /** A hedge that ends a text, with the number of its words. */
  record Found(Hedge hedge, int words) {}

  /** The hedge at the end of a text; none where there is none. */
  Found hedgeAtEnd(String text) {
    List<String> words = tokens(text);
    for (int length = Math.min(LONGEST_HEDGE, words.size()); length > 0; length--) {
      List<String> last = words.subList(words.size() - length, words.size());
      Hedge hedge = hedges.get(String.join(" ", last));
      if (hedge != null) {
        return new Found(hedge, length);
      }
    }
    return new Found(Hedge.NONE, 0);
  }

  /** Whether a text is a hedge and nothing else. */
  boolean hedges(String text) {
    return hedges.containsKey(folded(text));
  }

  /** Whether two labels make up a whole: declared so, or one is the other with a "not" before. */
  boolean complements(String first, String second) {
    String one = folded(first);
    String other = folded(second);
    return other.equals(complements.get(one)) || negates(one, other) || negates(other, one);
  }

  private boolean negates(String one, String other) {
    return !other.isEmpty() && negations.stream().anyMatch(no -> one.equals(no + " " + other));
  }

  private static <T> void put(Collection<String> words, T meaning, Map<String, T> map) {
    for (String phrase : words) {
      T before = map.put(folded(phrase), meaning);
      if (before != null && before != meaning) {
        throw new IllegalStateException("'" + phrase + "' means " + before + " and " + meaning);
      }
    }
  }

  private static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Vocabulary read() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("labels.yaml")) {
      return new Vocabulary(
          YAMLMapper.builder()
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build()
              .readValue(in, Declared.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
