package vn.cchc.model.unit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.text.VietnameseText;

/**
 * A unit name taken apart: the type word written out (if any) and the bare name, both canonical.
 * Noise in front ("UBND", "Bộ phận một cửa") is gone. Rules: data-and-forms E3.
 *
 * @param typeWord such as {@code thị xã}; empty when the text gives none
 * @param bare such as {@code hòa thành}
 */
public record UnitName(Optional<String> typeWord, String bare) {

  private static final Pattern NOISE =
      Pattern.compile(
          "^(?:bộ phận (?:tiếp nhận và trả kết quả|một cửa)(?: của)? |bp ?mc |văn phòng hđnd và ubnd"
              + " |u\\.?b\\.?n\\.?d\\.?[ ]|ủy ban nhân dân )");
  private static final Map<String, String> TYPE_WORDS = typeWords();
  private static final Pattern PREFIX =
      Pattern.compile(
          "^("
              + String.join("|", TYPE_WORDS.keySet().stream().map(Pattern::quote).toList())
              + ")(?:\\.\\s*|\\s+|(?=\\d))(.+)$");
  private static final Pattern LEADING_ZERO = Pattern.compile("^0+(?=\\d)");

  /** Takes a name apart that is written in any way. */
  public static UnitName parse(String name) {
    return of(UnitText.key(name));
  }

  /** Takes a canonical text apart. */
  static UnitName of(String canonical) {
    String rest = canonical;
    for (Matcher noise = NOISE.matcher(rest); noise.find(); noise = NOISE.matcher(rest)) {
      rest = rest.substring(noise.end()).strip();
    }
    Matcher prefix = PREFIX.matcher(rest);
    if (!prefix.matches()) {
      return new UnitName(Optional.empty(), rest);
    }
    String bare = LEADING_ZERO.matcher(prefix.group(2).strip()).replaceFirst("");
    return new UnitName(Optional.of(TYPE_WORDS.get(prefix.group(1))), bare);
  }

  /** The name with its type word written out. */
  public String full() {
    return typeWord.map(t -> t + " " + bare).orElse(bare);
  }

  private static Map<String, String> typeWords() {
    Map<String, String> words = new LinkedHashMap<>();
    for (String[] forms :
        new String[][] {
          {"thành phố", "tp", "t.p"},
          {"thị xã", "tx", "t.x"},
          {"thị trấn", "tt", "t.t"},
          {"huyện", "h"},
          {"quận", "q"},
          {"phường", "p"},
          {"xã", "x"},
          {"tỉnh", "t"},
          {"đặc khu", "đk"}
        }) {
      for (String form : forms) {
        words.put(VietnameseText.canonical(form), VietnameseText.canonical(forms[0]));
      }
    }
    return words;
  }
}
