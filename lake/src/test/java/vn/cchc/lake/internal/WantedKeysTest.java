package vn.cchc.lake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.parquet.filter2.predicate.Operators;
import org.apache.parquet.filter2.predicate.Statistics;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;

/**
 * A page is passed over exactly when no wanted key lies between its least and greatest; keys can be
 * asked for in several files at once.
 */
class WantedKeysTest {

  private static boolean dropped(Collection<String> wanted, String least, String greatest) {
    return new WantedKeys(wanted)
        .canDrop(
            new Statistics<>(
                Binary.fromString(least),
                Binary.fromString(greatest),
                Comparator.comparing(Binary::toStringUsingUTF8)));
  }

  @Test
  void aWantedKeyAtEitherEndKeepsThePage() {
    assertThat(dropped(List.of("b"), "b", "d")).isFalse();
    assertThat(dropped(List.of("d"), "b", "d")).isFalse();
    assertThat(dropped(List.of("c"), "b", "d")).isFalse();
    assertThat(dropped(List.of("a", "e"), "b", "d")).isTrue();
    assertThat(dropped(List.of(), "b", "d")).isTrue();
  }

  @Test
  void lettersBeyondAsciiComeAfterAllOthers() {
    assertThat(dropped(List.of("Đ1"), "A1", "Z9")).isTrue();
    assertThat(dropped(List.of("Đ1"), "A1", "Đ9")).isFalse();
    assertThat(dropped(List.of("Z5"), "A1", "Đ9")).isFalse();
  }

  @Test
  void asAPlainComparisonHasIt() {
    for (int seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      List<String> wanted =
          IntStream.range(0, random.nextInt(6)).mapToObj(i -> text(random)).toList();
      TreeSet<String> ends = new TreeSet<>(List.of(text(random), text(random)));
      boolean inside =
          wanted.stream()
              .anyMatch(k -> k.compareTo(ends.first()) >= 0 && k.compareTo(ends.last()) <= 0);
      assertThat(dropped(wanted, ends.first(), ends.last())).as("seed %s", seed).isEqualTo(!inside);
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void keysAreReadByManyAtOnce() {
    List<String> keys = IntStream.range(0, 20).mapToObj(n -> "MP.709.H53-230301-" + n).toList();
    Operators.And both = (Operators.And) new WantedKeys(keys).in("dossier");
    Set<Binary> asked = ((Operators.In<Binary>) both.getLeft()).getValues();
    Set<String> read =
        IntStream.range(0, 200_000)
            .parallel()
            .boxed()
            .flatMap(n -> asked.stream())
            .map(key -> new String(key.getBytes(), StandardCharsets.UTF_8))
            .collect(Collectors.toSet());
    assertThat(read).containsExactlyInAnyOrderElementsOf(keys);
  }

  private static String text(Random random) {
    return Integer.toString(random.nextInt(40), 3);
  }
}
