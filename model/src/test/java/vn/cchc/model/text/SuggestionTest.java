package vn.cchc.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  private static final List<String> KEYS =
      List.of("id", "code", "name", "valid-from", "valid-to", "type", "parent", "total", "to");

  @Test
  void aTypingErrorLeadsToTheWordMeant() {
    assertThat(Suggestion.nearest("vaild-to", KEYS, 1)).containsExactly("valid-to");
    assertThat(Suggestion.nearest("parnet", KEYS, 1)).containsExactly("parent");
  }

  @Test
  void aShortWordThatHappensToLieInsideDoesNotWin() {
    assertThat(Suggestion.nearest("valid-form", KEYS, 1)).containsExactly("valid-from");
    assertThat(Suggestion.nearest("valid-too", KEYS, 1)).containsExactly("valid-to");
    assertThat(Suggestion.nearest("totel", KEYS, 1)).containsExactly("total");
  }

  @Test
  void theBeginningOfAWordLeadsToItTheNearestInLengthFirst() {
    assertThat(Suggestion.nearest("fig", List.of("figures", "findings", "figure"), 2))
        .containsExactly("figure", "figures");
  }

  @Test
  void marksAndCaseDoNotCount() {
    assertThat(Suggestion.nearest("hoa thanh", List.of("Thị xã Hòa Thành", "Hoài Ân"), 1))
        .containsExactly("Thị xã Hòa Thành");
  }

  @Test
  void nothingNearGivesNothing() {
    assertThat(Suggestion.nearest("ledger", List.of("id", "province"), 3)).isEmpty();
    assertThat(Suggestion.nearest(" ", KEYS, 3)).isEmpty();
    assertThat(Suggestion.nearest("code", List.of(), 3)).isEmpty();
  }

  @Test
  void equallyNearWordsComeInTheirOrderAndNoMoreThanAskedFor() {
    assertThat(Suggestion.nearest("abcx", List.of("abcd", "abca", "abcc"), 2))
        .containsExactly("abca", "abcc");
  }
}
