package vn.cchc.lake.internal;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.filter2.predicate.Operators;
import org.apache.parquet.filter2.predicate.Statistics;
import org.apache.parquet.filter2.predicate.UserDefinedPredicate;
import org.apache.parquet.io.api.Binary;

/**
 * Passes over the row groups and pages of a Parquet file in which no wanted key can be, by the
 * least and greatest key that the file notes of each. The engine itself asks only whether a page
 * lies between the least and the greatest of all wanted keys.
 */
final class WantedKeys extends UserDefinedPredicate<Binary> implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int PLACE_BITS = 20;
  private static final int PLACES = 1 << PLACE_BITS;

  /** An odd number near the golden ratio of all longs, which spreads bits upwards. */
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final HashSet<Binary> keys = new HashSet<>();
  private final byte[][] sorted;
  private final BitSet ends = new BitSet(PLACES);

  WantedKeys(Collection<String> keys) {
    keys.forEach(key -> this.keys.add(shared(key)));
    this.keys.forEach(key -> ends.set(end(key)));
    this.sorted =
        this.keys.stream()
            .map(Binary::getBytes)
            .sorted(Arrays::compareUnsigned)
            .toArray(byte[][]::new);
  }

  /**
   * A key that several files may be asked for at once: the one that {@link Binary#fromString} makes
   * moves about in its buffer while it is read.
   */
  private static Binary shared(String key) {
    return Binary.fromConstantByteArray(key.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The condition that a text column holds one of the keys. Files with Bloom filters are asked for
   * every key, which the ends of their parts cannot answer.
   */
  FilterPredicate in(String column) {
    Operators.BinaryColumn asked = FilterApi.binaryColumn(column);
    FilterPredicate between = FilterApi.userDefined(asked, this);
    return keys.isEmpty() ? between : FilterApi.and(FilterApi.in(asked, keys), between);
  }

  @Override
  public boolean keep(Binary value) {
    return value != null && ends.get(end(value)) && keys.contains(value);
  }

  @Override
  public boolean canDrop(Statistics<Binary> page) {
    int place = find(page.getMin().getBytes());
    int next = place < 0 ? -place - 1 : place;
    return next == sorted.length
        || Arrays.compareUnsigned(sorted[next], page.getMax().getBytes()) > 0;
  }

  @Override
  public boolean inverseCanDrop(Statistics<Binary> page) {
    return false;
  }

  /** A place by the last bytes of a key, which tells nearly all unwanted ones apart at once. */
  private static int end(Binary key) {
    ByteBuffer bytes = key.toByteBuffer();
    int to = bytes.limit();
    long mixed =
        bytes.remaining() < 2 * Long.BYTES
            ? key.hashCode()
            : 31 * bytes.getLong(to - 2 * Long.BYTES) + bytes.getLong(to - Long.BYTES);
    return (int) ((mixed * MIXER) >>> (Long.SIZE - PLACE_BITS));
  }

  private int find(byte[] key) {
    return Arrays.binarySearch(sorted, key, Arrays::compareUnsigned);
  }
}
