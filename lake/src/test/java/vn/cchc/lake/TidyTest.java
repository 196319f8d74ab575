package vn.cchc.lake;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.internal.DeltaTableStore;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

/** Small files are put together after many commits; no row and no change is told by it. */
class TidyTest {

  private static final TableSpec TABLE =
      new TableSpec(
          "tidy_v1",
          "Numbers",
          List.of(new ColumnSpec("id", "bigint", false, "Key")),
          List.of(),
          Map.of(
              "delta.enableDeletionVectors", "true",
              "delta.enableChangeDataFeed", "true"));

  @TempDir Path root;
  private final SparkSession spark = SharedSpark.get();

  @Test
  void manySmallFilesBecomeOne() {
    DeltaTableStore store = new DeltaTableStore(spark, LakeFolder.openOrCreate(root.resolve("l")));
    store.create(TABLE);
    int commits = 0;
    while (store.version(TABLE) < 31) {
      store.append(TABLE, spark.range(commits * 10L, commits * 10L + 10, 1, 1).toDF());
      store.tidy(TABLE);
      commits++;
    }
    assertThat(files(store)).isEqualTo(commits);
    store.delete(TABLE, col("id").equalTo(5));
    long before = store.version(TABLE);
    store.tidy(TABLE);
    assertThat(files(store)).isEqualTo(1);
    assertThat(store.read(TABLE).count()).isEqualTo(commits * 10L - 1);
    assertThat(store.read(TABLE).where(col("id").equalTo(5)).isEmpty()).isTrue();
    assertThat(store.changes(TABLE, before + 1, store.version(TABLE)).orElseThrow().isEmpty())
        .isTrue();
    store.tidy(TABLE);
    assertThat(store.version(TABLE)).isEqualTo(before + 1);
  }

  private long files(DeltaTableStore store) {
    return store.read(TABLE).inputFiles().length;
  }
}
