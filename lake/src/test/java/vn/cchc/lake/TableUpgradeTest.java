package vn.cchc.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.internal.DeltaTableStore;
import vn.cchc.lake.internal.SparkRows;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

class TableUpgradeTest {

  private static final ColumnSpec ID = new ColumnSpec("id", "string", false, "Key");
  private static final ColumnSpec NEW =
      new ColumnSpec("added", "array<struct<a:bigint>>", true, "It came later");
  private static final TableSpec BEFORE =
      new TableSpec("trial_v1", "A trial", List.of(ID), List.of(), Map.of());
  private static final TableSpec NOW =
      new TableSpec(
          "trial_v1",
          "A trial",
          List.of(ID, NEW),
          List.of(),
          Map.of("delta.enableDeletionVectors", "true"));

  @TempDir Path root;

  /** As in editions, which nothing writes again, and in lakes that are only read. */
  @Test
  void aTableOfAnEarlierReleaseIsReadAsIfNothingWereKnownOfWhatWasDeclaredSince() {
    LakeFolder folder = LakeFolder.openOrCreate(root.resolve("lake"));
    DeltaTableStore store = new DeltaTableStore(SharedSpark.get(), folder);
    store.create(BEFORE);
    store.append(BEFORE, SharedSpark.get().sql("select 'a' as id"));
    List<String> rows = new ArrayList<>();
    TableReaders.of(folder)
        .scan(
            NOW,
            List.of("added", "id"),
            Map.of(),
            batch ->
                rows.add(
                    batch.column("id").text(0)
                        + batch.column("added").isNull(0)
                        + batch.column("added").structs(0)));
    assertThat(rows).containsExactly("atrue[]");
    assertThatThrownBy(
            () -> TableReaders.of(folder).scan(NOW, List.of("idd"), Map.of(), batch -> {}))
        .hasMessage("table trial_v1 has no column idd");
  }

  @Test
  void aTableOfAnEarlierReleaseGetsWhatWasDeclaredSince() {
    SparkSession spark = SharedSpark.get();
    DeltaTableStore store =
        new DeltaTableStore(spark, LakeFolder.openOrCreate(root.resolve("lake")));
    store.create(BEFORE);
    store.append(BEFORE, spark.sql("select 'a' as id union all select 'b'"));
    store.upgrade(NOW);
    String properties =
        spark
            .sql("describe detail delta.`" + root.resolve("lake").resolve(NOW.name()) + "`")
            .selectExpr("to_json(properties) as p")
            .first()
            .getAs("p");
    assertThat(properties).contains("\"delta.enableDeletionVectors\":\"true\"");
    long version = store.version(NOW);
    store.upgrade(NOW);
    assertThat(store.version(NOW)).as("nothing left to do").isEqualTo(version);
    FoundRows found = store.find(NOW, "id", List.of("a"));
    assertThat(found.rows()).singleElement().matches(row -> row.isNullAt(1));
    store.replace(
        found,
        SparkRows.collected(spark.sql("select 'a' as id, array(named_struct('a', 1L)) as added")));
    assertThat(
            store
                .read(NOW)
                .selectExpr("id || ':' || coalesce(added[0].a, 0) as t")
                .collectAsList()
                .stream()
                .map(row -> row.<String>getAs("t")))
        .containsExactlyInAnyOrder("a:1", "b:0");
  }
}
