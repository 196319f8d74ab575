package vn.cchc.model.reconcile;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The declared sentences and names ({@code words.yaml}), in both languages. */
final class Words {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)\\}");
  private static final Declared WORDS = read();

  private Words() {}

  /** A text in both languages. */
  record Text(String vi, String en) {
    String in(Language language) {
      return language == Language.VI ? vi : en;
    }
  }

  /**
   * The file.
   *
   * @param names of counts and denominators
   * @param sentences by code of the reason; with "-about" for one that names a number, and {@code
   *     fraction-wrong} for a printed division that is wrong in itself
   */
  record Declared(Map<String, Text> names, Map<String, Text> sentences) {}

  static Declared declared() {
    return WORDS;
  }

  static String name(String key, Language language) {
    Text text = WORDS.names.get(key);
    return text == null ? key : text.in(language);
  }

  /** A sentence without slots. */
  static String plain(String key, Language language) {
    return WORDS.sentences.get(key).in(language);
  }

  /** A sentence of its own, by key. */
  static String filled(String key, Map<String, Slot> slots, Language language) {
    Matcher matcher = SLOT.matcher(plain(key, language));
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      Slot slot = slots.get(matcher.group(1));
      if (slot == null) {
        throw new IllegalStateException(key + " has no value for {" + matcher.group(1) + "}");
      }
      matcher.appendReplacement(text, Matcher.quoteReplacement(slot.in(language)));
    }
    return matcher.appendTail(text).toString();
  }

  static String sentence(Reason reason, Language language) {
    String key = reason.code().code();
    if (reason.slots().containsKey("about")) {
      key += "-about";
    } else if (reason.code() == ReasonCode.RATIO_WRONG && reason.slots().containsKey("found")) {
      key = "fraction-wrong";
    }
    return filled(key, reason.slots(), language);
  }

  /** Sentences as one, a semicolon between. */
  static String joined(List<String> sentences) {
    return sentences.isEmpty() ? "" : capital(String.join("; ", sentences)) + ".";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private static Declared read() {
    try (InputStream in = Words.class.getResourceAsStream("words.yaml")) {
      return YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(in, Declared.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
