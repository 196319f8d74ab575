package vn.cchc.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  @ParameterizedTest
  @CsvSource({
    "31/02/2023, 99/99/9999",
    "012345678901, 999999999999",
    "+84 912 345 678, +99 999 999 999",
    "Nguyễn Thị Hòa, aaaaaa aaa aaa",
    "a.b@c.vn, a.a@a.aa",
    "٣٤, 99",
    "x²①Ⅷ, a???",
    "'', ''"
  })
  void showsHowAValueIsWrittenAndNotTheValue(String value, String shape) {
    assertThat(Shape.of(value)).isEqualTo(shape);
  }

  @Test
  void longValuesAreCutAfterThirtyCharacters() {
    assertThat(Shape.of("1".repeat(30))).isEqualTo("9".repeat(30));
    assertThat(Shape.of("1".repeat(31))).isEqualTo("9".repeat(30) + "…");
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsOneCharacter() {
    assertThat(Shape.of("𝟙".repeat(20))).isEqualTo("9".repeat(20));
    assertThat(Shape.of("\0\n\ud800")).isEqualTo("???");
  }

  @Test
  void noDigitAndNoLetterSurvives() {
    long seed = 20230503;
    Random random = new Random(seed);
    for (int run = 0; run < 2_000; run++) {
      String value =
          IntStream.generate(() -> random.nextInt(run(random)))
              .limit(random.nextInt(40))
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(Shape.of(value))
          .as("seed %s, run %s, value %s", seed, run, value)
          .matches("[9a?…\\x20-\\x7e&&[^0-8b-zA-Z]]*");
    }
  }

  private static int run(Random random) {
    return random.nextBoolean() ? 128 : Character.MAX_CODE_POINT;
  }
}
