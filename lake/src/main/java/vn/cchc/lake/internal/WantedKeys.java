package vn.cchc.lake.internal;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.Statistics;
import org.apache.parquet.filter2.predicate.UserDefinedPredicate;
import org.apache.parquet.hadoop.ParquetInputFormat;
import org.apache.parquet.io.api.Binary;

/**
 * Passes over the row groups and pages of a Parquet file in which no wanted key can be, by the
 * least and greatest key that the file notes of each. The engine itself asks only whether a page
 * lies between the least and the greatest of all wanted keys.
 */
final class WantedKeys extends UserDefinedPredicate<Binary> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final byte[][] sorted;

  WantedKeys(Collection<String> keys) {
    this.sorted =
        keys.stream()
            .map(key -> Binary.fromString(key).getBytes())
            .sorted(Arrays::compareUnsigned)
            .toArray(byte[][]::new);
  }

  /** The options of a Parquet reading that passes over pages by a column. */
  String option(String column) {
    Configuration conf = new Configuration(false);
    ParquetInputFormat.setFilterPredicate(
        conf, FilterApi.userDefined(FilterApi.binaryColumn(column), this));
    return conf.get(ParquetInputFormat.FILTER_PREDICATE);
  }

  @Override
  public boolean keep(Binary value) {
    return value != null && find(value.getBytes()) >= 0;
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

  private int find(byte[] key) {
    return Arrays.binarySearch(sorted, key, Arrays::compareUnsigned);
  }
}
