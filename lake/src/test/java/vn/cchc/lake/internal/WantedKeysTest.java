package vn.cchc.lake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.parquet.filter2.predicate.Operators;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;

class WantedKeysTest {

  /** Two files are searched at the same time for the same keys. */
  @Test
  void keysAreReadByManyAtOnce() {
    List<String> keys = IntStream.range(0, 20).mapToObj(n -> "MP.709.H53-230301-" + n).toList();
    Operators.And both = (Operators.And) new WantedKeys(keys).in("dossier");
    Set<Binary> asked = cast(both.getLeft()).getValues();
    Set<String> read =
        IntStream.range(0, 200_000)
            .parallel()
            .boxed()
            .flatMap(n -> asked.stream())
            .map(key -> new String(key.getBytes(), StandardCharsets.UTF_8))
            .collect(Collectors.toSet());
    assertThat(read).containsExactlyInAnyOrderElementsOf(keys);
  }

  @SuppressWarnings("unchecked")
  private static Operators.In<Binary> cast(Object in) {
    return (Operators.In<Binary>) in;
  }
}
