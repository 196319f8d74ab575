package vn.cchc.model.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyGuessTest {

  private static final Pattern WORD =
      Pattern.compile("[A-Za-z\\x80-\\xff]*[\\x80-\\xff]+[A-Za-z\\x80-\\xff]*");

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void tenNamesAreToldApartAndFewAreNeverMistaken(LegacyEncoding encoding) {
    List<String> names = Letters.unitNames();
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int count = 1 + seed % 10;
      String text = sample(names, count, random);
      LegacyGuess guess = LegacyGuess.of(words(encoding, text));
      if (count == 10) {
        assertThat(guess.encoding()).as("seed %s: %s", seed, guess.reason()).contains(encoding);
      }
      guess
          .encoding()
          .ifPresent(e -> assertThat(e.decode(encoding.encode(text))).isEqualToIgnoringCase(text));
    }
  }

  @Test
  void twoEncodingsInOneTextAreUndecided() {
    Set<String> words = words(LegacyEncoding.TCVN3, sample(Letters.unitNames(), 60, new Random(1)));
    words.addAll(words(LegacyEncoding.VNI, sample(Letters.unitNames(), 10, new Random(2))));
    LegacyGuess guess = LegacyGuess.of(words);
    assertThat(guess.encoding()).isEmpty();
    assertThat(guess.reason()).matches("\\d+ of its words are in vni, others in tcvn3");
  }

  @Test
  void whatIsNoVietnameseIsUndecided() {
    LegacyGuess guess =
        LegacyGuess.of(Set.of("caf\u00e9", "r\u00e9sum\u00e9", "K\u00f6ln", "gar\u00e7on"));
    assertThat(guess.encoding()).isEmpty();
    assertThat(guess.reason()).contains("words with accents are Vietnamese");
  }

  @Test
  void twoWordsAreTooFew() {
    LegacyGuess guess = LegacyGuess.of(words(LegacyEncoding.VNI, "Hòa Thành"));
    assertThat(guess.encoding()).isEmpty();
    assertThat(guess.reason()).isEqualTo("only 2 words with accents to judge by");
  }

  @Test
  void wordsThatAreTheSameInTwoEncodingsAreNoDoubt() {
    assertThat(LegacyGuess.of(words(LegacyEncoding.VISCII, "là và hà bà cà nhà bàn")).encoding())
        .hasValueSatisfying(e -> assertThat(e.decode("l\u00e0 b\u00e0n")).isEqualTo("là bàn"));
  }

  @Test
  void aDeclaredEncodingIsAllowedOnlyWhenItGivesVietnamese() {
    Set<String> words = words(LegacyEncoding.VNI, "Ủy ban nhân dân phường Hòa Thành");
    assertThat(LegacyGuess.allows(LegacyEncoding.VNI, words)).isTrue();
    assertThat(LegacyGuess.allows(LegacyEncoding.WINDOWS_1258, words)).isFalse();
  }

  private static String sample(List<String> names, int count, Random random) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(names.get(random.nextInt(names.size())));
    }
    return String.join("\n", chosen);
  }

  private static Set<String> words(LegacyEncoding encoding, String text) {
    Set<String> words = new LinkedHashSet<>();
    Matcher matcher = WORD.matcher(Cp1252View.latin1(encoding.encode(text)));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
