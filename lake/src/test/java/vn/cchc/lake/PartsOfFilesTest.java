package vn.cchc.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.internal.DeltaTableStore;
import vn.cchc.lake.internal.KernelTableReader;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

/** What a reader passes over, and that it never passes over a row it was asked for. */
class PartsOfFilesTest {

  private static final TableSpec TABLE =
      new TableSpec(
          "parts_v1",
          "Parts of a hundred rows",
          List.of(
              new ColumnSpec("kind", "string", false, "The partition"),
              new ColumnSpec("name", "string", true, "Twenty rows each, in order"),
              new ColumnSpec("id", "bigint", false, "Key"),
              new ColumnSpec("year", "int", false, "The other partition")),
          List.of("kind", "year"),
          Map.of("parquet.block.row.count.limit", "100"));

  @TempDir static Path root;
  private static LakeFolder folder;

  @BeforeAll
  static void write() {
    SparkSession spark = SharedSpark.get();
    folder = LakeFolder.openOrCreate(root.resolve("lake"));
    DeltaTableStore store = new DeltaTableStore(spark, folder);
    store.create(TABLE);
    store.append(
        TABLE,
        spark
            .range(2_000)
            .selectExpr(
                "'k' as kind", "format_string('n%02d', id div 20) as name", "id", "2023 as year")
            .coalesce(1)
            .sortWithinPartitions("kind", "id"));
    store.append(
        TABLE,
        spark.sql("select 'k' as kind, cast(null as string) as name, 5000L as id, 2024 as year"));
  }

  @Test
  void partsWithoutAValueWantedArePassedOver() {
    assertThat(ids(Set.of("n07"))).isEqualTo(ids(100, 200));
    assertThat(ids(Set.of("n07", "n55"))).hasSize(200).containsAll(ids(140, 160));
    assertThat(ids(names(21, 40))).isEqualTo(ids(400, 900));
    assertThat(ids(Set.of("n00x"))).isEqualTo(ids(0, 100));
    assertThat(ids(Set.of("m"))).isEmpty();
  }

  @Test
  void withoutAnyValueWantedAllIsRead() {
    assertThat(ids(Set.of())).hasSize(2_001).contains(5_000L);
  }

  @Test
  void partitionsOutsideTheNumbersWantedAreNotRead() {
    assertThat(ids(Map.of("year", new Numbers(2024, 2030)), Set.of())).containsExactly(5_000L);
    assertThat(ids(Map.of("year", new Numbers(Integer.MIN_VALUE, 2023)), Set.of())).hasSize(2_000);
    assertThat(ids(Map.of("year", new Numbers(2023, 2024), "kind", "k"), Set.of())).hasSize(2_001);
    assertThat(ids(Map.of("year", new Numbers(2024, 2023)), Set.of())).isEmpty();
  }

  private static Set<String> names(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj("n%02d"::formatted)
        .collect(Collectors.toSet());
  }

  private static List<Long> ids(int from, int to) {
    return IntStream.range(from, to).mapToObj(id -> (long) id).toList();
  }

  private static List<Long> ids(Set<String> names) {
    return ids(Map.of("kind", "k"), names);
  }

  private static List<Long> ids(Map<String, Object> partitions, Set<String> names) {
    List<Long> ids = new ArrayList<>();
    new KernelTableReader(folder)
        .scan(
            TABLE,
            List.of("id"),
            partitions,
            Map.of("name", names),
            batch -> {
              for (int i = 0; i < batch.size(); i++) {
                if (batch.selected(i)) {
                  ids.add(batch.column("id").number(i));
                }
              }
            });
    return ids;
  }
}
