package vn.cchc.lake;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.internal.DeltaTableStore;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

/** The rows of the newest commit are told from its files only where these hold nothing else. */
class BroughtRowsTest {

  private static final TableSpec TABLE =
      new TableSpec(
          "brought_v1",
          "Rows with a text",
          List.of(
              new ColumnSpec("name", "string", true, "Text"),
              new ColumnSpec("id", "bigint", false, "Key")),
          List.of(),
          Map.of("parquet.block.row.count.limit", "100"));

  @TempDir Path root;
  private final SparkSession spark = SharedSpark.get();
  private DeltaTableStore store;

  @BeforeEach
  void create() {
    store = new DeltaTableStore(spark, LakeFolder.openOrCreate(root.resolve("a lake (1) é")));
    store.create(TABLE);
    add(0, 50);
  }

  private void add(int from, int to) {
    store.append(
        TABLE,
        spark.range(from, to, 1, 2).selectExpr("if(id % 7 = 0, null, 'n' || id) as name", "id"));
  }

  @Test
  void anAppendIsReadWholeAndAlone() {
    add(1_000, 1_550);
    List<InternalRow> rows = store.brought(TABLE, List.of("id", "name")).orElseThrow();
    assertThat(rows).hasSize(550);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.isNullAt(1) ? null : row.getUTF8String(1).toString())
                    .isEqualTo(row.getLong(0) % 7 == 0 ? null : "n" + row.getLong(0)));
    assertThat(rows.stream().map(row -> row.getLong(0)).distinct())
        .hasSize(550)
        .allMatch(id -> id >= 1_000 && id < 1_550);
  }

  @Test
  void aCommitThatTookRowsOutTellsNothing() {
    add(100, 200);
    store.delete(TABLE, col("id").equalTo(150));
    assertThat(store.brought(TABLE, List.of("id"))).isEqualTo(Optional.empty());
  }
}
