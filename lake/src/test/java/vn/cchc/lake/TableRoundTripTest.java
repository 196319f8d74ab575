package vn.cchc.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.internal.DeltaTableStore;
import vn.cchc.lake.internal.KernelTableReader;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

class TableRoundTripTest {

  private static final TableSpec TABLE =
      new TableSpec(
          "trial_v1",
          "A trial",
          List.of(
              new ColumnSpec("kind", "string", false, "It's the partition"),
              new ColumnSpec("id", "bigint", false, "Key"),
              new ColumnSpec("day", "date", true, "Day"),
              new ColumnSpec("at", "timestamp_ntz", true, "Local time"),
              new ColumnSpec("parts", "array<struct<a:string,b:timestamp_ntz>>", true, "Nested")),
          List.of("kind"),
          Map.of());

  @TempDir Path root;
  private SparkSession spark;
  private LakeFolder folder;
  private DeltaTableStore store;

  @BeforeEach
  void openLake() {
    spark = SharedSpark.get();
    folder = LakeFolder.openOrCreate(root.resolve("lake with space"));
    store = new DeltaTableStore(spark, folder);
    store.create(TABLE);
  }

  private Dataset<Row> rows(String values) {
    return spark.sql(
        "select kind, id, date'2023-01-02' + cast(id as int) as day,"
            + " timestamp_ntz'2023-03-31 23:59:58' as at,"
            + " array(named_struct('a', 'x' || id, 'b', timestamp_ntz'2022-01-01 00:00:00')) as parts"
            + " from values "
            + values
            + " as t(kind, id)");
  }

  @Test
  void whatSparkWritesKernelReadsWithoutSpark() {
    store.append(TABLE, rows("('p', 1L), ('q', 2L)"));
    store.upsert(TABLE, rows("('p', 1L), ('p', 3L)"), "id");
    List<Long> ids = new ArrayList<>();
    KernelTableReader reader = new KernelTableReader(folder);
    reader.scan(
        TABLE,
        List.of("id", "day", "at", "parts"),
        Map.of("kind", "p"),
        batch -> {
          for (int i = 0; i < batch.size(); i++) {
            if (batch.selected(i)) {
              long id = batch.column("id").number(i);
              ids.add(id);
              assertThat(batch.column("day").day(i))
                  .isEqualTo(LocalDate.of(2023, 1, 2).plusDays(id));
              assertThat(batch.column("at").time(i))
                  .isEqualTo(LocalDateTime.of(2023, 3, 31, 23, 59, 58));
              RowColumn.RowStruct part = batch.column("parts").structs(i).get(0);
              assertThat(part.text("a")).isEqualTo("x" + id);
              assertThat(part.time("b")).isEqualTo(LocalDateTime.of(2022, 1, 1, 0, 0));
            }
          }
        });
    assertThat(ids).containsExactlyInAnyOrder(1L, 3L);
    assertThat(reader.version(TABLE)).isEqualTo(store.version(TABLE));
  }

  @Test
  void rowsOfAnotherShapeAreRefused() {
    assertThatThrownBy(() -> store.append(TABLE, rows("('p', 1L)").drop("day")))
        .hasMessageContaining("do not fit its declaration");
    assertThatThrownBy(
            () ->
                store.append(
                    TABLE, rows("('p', 1L)").withColumn("day", rows("('p', 1L)").col("id"))))
        .isInstanceOf(Exception.class);
  }

  @Test
  void aFolderThatIsNoLakeIsRefused() {
    assertThatThrownBy(() -> LakeFolder.open(root))
        .hasMessageContaining("is no lake of cchc; load files first");
    assertThatThrownBy(() -> LakeFolder.openOrCreate(root))
        .hasMessageContaining("holds other files and is no lake");
  }

  @Test
  void aSecondWriterIsTurnedAway() throws Exception {
    try (AutoCloseable first = folder.lock()) {
      assertThat(first).isNotNull();
      assertThatThrownBy(folder::lock).hasMessageContaining("another process is writing");
    }
    folder.lock().close();
  }
}
