package vn.cchc.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.internal.DeltaTableStore;
import vn.cchc.lake.internal.KernelTableReader;
import vn.cchc.lake.internal.SparkRows;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

class RowReplacementTest {

  private static final TableSpec TABLE =
      new TableSpec(
          "trial_v1",
          "A trial",
          List.of(
              new ColumnSpec("id", "string", false, "Key"),
              new ColumnSpec("n", "bigint", true, "Value"),
              new ColumnSpec("parts", "array<struct<a:string,b:bigint>>", true, "Nested")),
          List.of(),
          Map.of("delta.enableChangeDataFeed", "true", "delta.enableDeletionVectors", "true"));

  @TempDir Path root;
  private SparkSession spark;
  private LakeFolder folder;
  private DeltaTableStore store;

  @BeforeEach
  void openLake() {
    spark = SharedSpark.get();
    folder = LakeFolder.openOrCreate(root.resolve("unit=7").resolve("kho [1] {dữ} liệu"));
    store = new DeltaTableStore(spark, folder);
    store.create(TABLE);
    store.append(TABLE, rows(1, 200, 1).coalesce(1));
    store.append(TABLE, rows(201, 300, 1).coalesce(1));
  }

  /** Rows with keys in a range and one value. */
  private Dataset<Row> rows(long from, long to, long value) {
    return spark
        .range(from, to + 1)
        .selectExpr(
            "'k' || id as id",
            value + "L as n",
            "array(named_struct('a', 'x' || id, 'b', id)) as parts");
  }

  private void replace(List<String> keys, Dataset<Row> by) {
    store.replace(store.find(TABLE, "id", keys), SparkRows.collected(by));
  }

  private List<Long> values() {
    List<Long> values = new ArrayList<>();
    new KernelTableReader(folder)
        .scan(
            TABLE,
            List.of("n"),
            Map.of(),
            batch -> {
              for (int i = 0; i < batch.size(); i++) {
                if (batch.selected(i)) {
                  values.add(batch.column("n").number(i));
                }
              }
            });
    return values;
  }

  @Test
  void rowsAreFoundByKeyInEveryFile() {
    List<String> ends = List.of("k1", "k99", "k201", "k300");
    FoundRows found =
        store.find(TABLE, "id", Stream.concat(ends.stream(), Stream.of("k7", "k999")).toList());
    assertThat(found.rows())
        .extracting(row -> row.getUTF8String(0).toString(), row -> row.getLong(1))
        .containsExactlyInAnyOrder(
            tuple("k1", 1L),
            tuple("k7", 1L),
            tuple("k99", 1L),
            tuple("k201", 1L),
            tuple("k300", 1L));
  }

  @Test
  void rowsAreReplacedWhereTheyLieAndTheOthersAdded() {
    long before = store.version(TABLE);
    List<String> keys = List.of("k7", "k8", "k250", "k301");
    replace(keys, rows(7, 8, 2).union(rows(250, 250, 2)).union(rows(301, 301, 2)));
    assertThat(store.version(TABLE)).isEqualTo(before + 1);
    assertThat(values()).hasSize(301).filteredOn(value -> value == 2).hasSize(4);
    assertThat(store.read(TABLE).where("n = 2").select("id").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("k7", "k8", "k250", "k301");
    assertThat(store.read(TABLE).selectExpr("id").distinct().count()).isEqualTo(301);
    assertThat(store.changes(TABLE, before + 1, before + 1).orElseThrow().collectAsList())
        .extracting(
            row -> row.getString(0),
            row -> row.getLong(1),
            row -> row.<String>getAs("_change_type"))
        .containsExactlyInAnyOrder(
            tuple("k7", 1L, "update_preimage"),
            tuple("k7", 2L, "update_postimage"),
            tuple("k8", 1L, "update_preimage"),
            tuple("k8", 2L, "update_postimage"),
            tuple("k250", 1L, "update_preimage"),
            tuple("k250", 2L, "update_postimage"),
            tuple("k301", 2L, "insert"));
  }

  @Test
  void marksAddUpOverManyReplacements() {
    for (int round = 2; round <= 4; round++) {
      replace(List.of("k" + round, "k100"), rows(round, round, round).union(rows(100, 100, round)));
      assertThat(store.find(TABLE, "id", List.of("k100")).rows())
          .as("a row that is marked as gone is not found again")
          .singleElement()
          .extracting(row -> row.getLong(1))
          .isEqualTo((long) round);
    }
    assertThat(values()).hasSize(300);
    assertThat(store.read(TABLE).where("id = 'k100'").select("n").first().getLong(0)).isEqualTo(4);
    assertThat(store.read(TABLE).where("n <> 1").count()).isEqualTo(4);
  }

  @Test
  void aFileOfWhichEveryRowIsReplacedGoesAway() {
    List<String> keys =
        rows(201, 300, 1).collectAsList().stream().map(r -> r.getString(0)).toList();
    replace(keys, rows(201, 300, 2));
    assertThat(values()).hasSize(300).filteredOn(value -> value == 2).hasSize(100);
    assertThat(store.read(TABLE).inputFiles()).hasSize(2);
  }

  @Test
  void equalRowsMakeNoCommit() {
    long before = store.version(TABLE);
    FoundRows found = store.find(TABLE, "id", List.of("k1", "k2"));
    store.replace(found, SparkRows.collected(rows(1, 2, 1)));
    assertThat(store.version(TABLE)).isEqualTo(before);
  }

  @Test
  void whatAnotherCommitTouchedIsNotReplacedAgain() {
    FoundRows found = store.find(TABLE, "id", List.of("k1"));
    List<InternalRow> late = SparkRows.collected(rows(1, 1, 3));
    replace(List.of("k1"), rows(1, 1, 2));
    assertThatThrownBy(() -> store.replace(found, late)).isInstanceOf(CchcException.class);
    assertThat(store.read(TABLE).where("id = 'k1'").select("n").first().getLong(0)).isEqualTo(2);
  }

  @Test
  void whatAnotherCommitAddedIsNotAddedAgain() {
    FoundRows found = store.find(TABLE, "id", List.of("k400"));
    List<InternalRow> late = SparkRows.collected(rows(400, 400, 3));
    store.append(TABLE, rows(400, 400, 2));
    assertThatThrownBy(() -> store.replace(found, late)).isInstanceOf(CchcException.class);
    assertThat(store.read(TABLE).where("id = 'k400'").count()).isEqualTo(1);
  }
}
