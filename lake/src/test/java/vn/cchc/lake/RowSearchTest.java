package vn.cchc.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.internal.DeltaTableStore;
import vn.cchc.lake.internal.SparkRows;
import vn.cchc.model.table.ColumnSpec;
import vn.cchc.model.table.TableSpec;

/** Rows are found by key wherever they lie, and come as a query would give them. */
class RowSearchTest {

  private static final long ROWS = 30_000;

  @TempDir Path root;
  private SparkSession spark;
  private DeltaTableStore store;

  @BeforeEach
  void openLake() {
    spark = SharedSpark.get();
    store = new DeltaTableStore(spark, LakeFolder.openOrCreate(root));
  }

  private static TableSpec table(String name, Map<String, String> parquet) {
    Map<String, String> properties = new TreeMap<>(parquet);
    properties.put("delta.enableChangeDataFeed", "true");
    properties.put("delta.enableDeletionVectors", "true");
    return new TableSpec(
        name,
        "A trial",
        List.of(
            new ColumnSpec("id", "string", true, "Key"),
            new ColumnSpec("n", "bigint", true, "Missing in every third row"),
            new ColumnSpec("at", "timestamp_ntz", true, "Moment"),
            new ColumnSpec("kind", "string", true, "Few values"),
            new ColumnSpec("parts", "array<struct<a:string,b:bigint>>", true, "None to three")),
        List.of(),
        properties);
  }

  /** Rows in an order that looks like chance, so that parts of a file overlap in their keys. */
  private Dataset<Row> rows(long from, long to, long value) {
    return spark
        .range(from, to)
        .selectExpr(
            "case when id % 1000 = 999 then null else 'MP.709.H53-230301-' || id end as id",
            "case when id % 3 = 0 then null else id * " + value + " end as n",
            "timestamp_ntz '2023-03-01 08:00:00' + make_interval(0, 0, 0, 0, 0, id) as at",
            "case when id % 7 = 0 then null else 'k' || id % 5 end as kind",
            "transform(sequence(1, id % 4), i -> named_struct('a', 'x' || id, 'b', i))"
                + " as parts")
        .selectExpr(
            "id", "n", "at", "kind", "case when n % 4 = 0 then array() else parts end as parts")
        .orderBy(xxhash64(col("at")))
        .coalesce(1);
  }

  private List<String> found(TableSpec table, List<String> keys) {
    List<InternalRow> rows = new ArrayList<>(store.find(table, "id", keys).rows());
    return lines(
        SparkRows.dataset(
            spark,
            new JavaSparkContext(spark.sparkContext()).parallelize(rows, 1),
            StructType.fromDDL(table.columnsDdl())));
  }

  private List<String> asked(TableSpec table, List<String> keys) {
    return lines(store.read(table).where(col("id").isInCollection(keys)));
  }

  private static List<String> lines(Dataset<Row> rows) {
    return rows.selectExpr("to_json(struct(*)) as line").collectAsList().stream()
        .map(row -> row.<String>getAs("line"))
        .sorted()
        .toList();
  }

  private static List<String> keys(int seed) {
    Random random = new Random(seed);
    TreeSet<String> keys = new TreeSet<>(List.of("none", "MP.709.H53-230301-0"));
    for (int i = 0; i < 40 * seed; i++) {
      keys.add("MP.709.H53-230301-" + random.nextInt((int) ROWS * 2));
    }
    return List.copyOf(keys);
  }

  private void check(TableSpec table) {
    store.create(table);
    store.append(table, rows(0, ROWS, 1));
    store.append(table, rows(ROWS, ROWS + 10, 1));
    for (int seed = 1; seed <= 4; seed++) {
      assertThat(found(table, keys(seed)))
          .as("seed %s", seed)
          .isNotEmpty()
          .isEqualTo(asked(table, keys(seed)));
    }
    List<String> few = List.of("MP.709.H53-230301-" + ROWS, "MP.709.H53-230301-" + (ROWS + 9));
    assertThat(found(table, few)).hasSize(2).isEqualTo(asked(table, few));
    for (int rows = 8; rows <= 10; rows++) {
      List<String> nearlyAll =
          LongStream.range(ROWS, ROWS + rows).mapToObj(i -> "MP.709.H53-230301-" + i).toList();
      assertThat(found(table, nearlyAll)).hasSize(rows).isEqualTo(asked(table, nearlyAll));
    }
    assertThat(found(table, List.of("none"))).isEmpty();
    assertThat(found(table, List.of())).isEmpty();
  }

  @Test
  void inFilesAsTheyAreWritten() {
    check(table("plain_v1", Map.of()));
  }

  @Test
  void inManyPartsAndPagesWithFiltersOfKeys() {
    check(
        table(
            "parts_v1",
            Map.of(
                "parquet.block.size", "200000",
                "parquet.page.size", "4096",
                "parquet.page.row.count.limit", "500",
                "parquet.enable.dictionary#id", "false",
                "parquet.bloom.filter.enabled#id", "true",
                "parquet.bloom.filter.adaptive.enabled", "true",
                "parquet.writer.version", "v1")));
  }

  @Test
  void withoutRowsThatWereReplaced() {
    TableSpec table = table("replaced_v1", Map.of("parquet.page.row.count.limit", "500"));
    store.create(table);
    store.append(table, rows(0, 5_000, 1));
    List<String> keys = keys(1);
    List<InternalRow> others =
        SparkRows.collected(rows(0, 5_000, 2).where(col("id").isInCollection(keys)));
    store.replace(store.find(table, "id", keys), others);
    assertThat(found(table, keys)).isNotEmpty().isEqualTo(asked(table, keys));
    assertThat(found(table, keys(2))).isEqualTo(asked(table, keys(2)));
  }

  @Test
  void whateverTheSummaryOfTheLastCommitSays() throws IOException {
    TableSpec table = table("summary_v1", Map.of());
    store.create(table);
    store.append(table, rows(0, 20, 1));
    store.append(table, rows(20, 40, 1));
    List<String> keys = List.of("MP.709.H53-230301-7", "MP.709.H53-230301-27");
    Path log = root.resolve("summary_v1/_delta_log");
    Path summary = log.resolve("00000000000000000002.crc");
    String told = Files.readString(summary);

    assertThat(told).contains("\"allFiles\":[{").contains("\"numFiles\":2");
    assertThat(found(table, keys)).hasSize(2);

    Files.deleteIfExists(log.resolve("." + summary.getFileName() + ".crc"));
    Files.writeString(
        summary, told.replaceFirst("\"allFiles\":\\[\\{.*?\\},\\{", "\"allFiles\":[{"));
    assertThat(Files.size(summary)).isLessThan(told.length());
    DeltaLog.clearCache();
    assertThat(found(table, keys)).as("a list too short").hasSize(2);

    Files.delete(summary);
    DeltaLog.clearCache();
    assertThat(found(table, keys)).as("no summary").hasSize(2);
  }
}
