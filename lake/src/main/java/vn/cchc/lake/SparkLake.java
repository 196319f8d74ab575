package vn.cchc.lake;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import vn.cchc.lake.internal.DeltaTableStore;
import vn.cchc.lake.internal.SparkRows;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.table.Tables;

/** A lake open for writing with Spark; holds the writer lock until closed. */
public final class SparkLake implements AutoCloseable {

  private final SparkSession spark;
  private final LakeFolder folder;
  private final TableStore store;
  private final AutoCloseable lock;
  private CompletableFuture<Void> tables = CompletableFuture.completedFuture(null);

  private SparkLake(SparkSession spark, LakeFolder folder, AutoCloseable lock) {
    this.spark = spark;
    this.folder = folder;
    this.store = new DeltaTableStore(spark, folder);
    this.lock = lock;
  }

  /**
   * Opens or creates a lake and all its tables; clears away what killed processes or a power loss
   * left behind. The tables of a new lake are made while the caller goes on, until it asks for
   * them.
   *
   * @throws CchcException when the folder is something else, cannot be written, or is being written
   */
  public static SparkLake open(Path root, SparkSession spark) {
    LakeFolder folder = LakeFolder.openOrCreate(root);
    SparkLake lake = new SparkLake(spark, folder, folder.lock());
    boolean ready = false;
    try {
      LeftBehind.tidy(folder, Tables.ALL);
      boolean fresh = Tables.ALL.stream().noneMatch(folder::has);
      lake.tables =
          CompletableFuture.runAsync(() -> Tables.ALL.parallelStream().forEach(lake.store::create));
      if (!fresh) {
        lake.awaitTables();
      }
      ready = true;
      return lake;
    } finally {
      if (!ready) {
        lake.close();
      }
    }
  }

  /** The session. */
  public SparkSession spark() {
    return spark;
  }

  /**
   * Rows that are already in the form in which Spark holds them: text as {@code UTF8String}, times
   * as microseconds, structures as rows; {@code createDataFrame} would convert each value twice.
   */
  public Dataset<Row> dataset(JavaRDD<InternalRow> rows, StructType schema) {
    return SparkRows.dataset(spark, rows, schema);
  }

  /** The rows of a query as Spark holds them; a row is reused for the next, so copy what stays. */
  public JavaRDD<InternalRow> rows(Dataset<Row> query) {
    return SparkRows.of(query);
  }

  /** The rows of a query that has few of them, as Spark holds them. */
  public List<InternalRow> collected(Dataset<Row> query) {
    return SparkRows.collected(query);
  }

  /** The folder. */
  public LakeFolder folder() {
    return folder;
  }

  /**
   * Reads and writes with Spark.
   *
   * @throws CchcException when the tables of a new lake could not be made
   */
  public TableStore store() {
    awaitTables();
    return store;
  }

  private void awaitTables() {
    try {
      tables.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failed ? failed : e;
    }
  }

  /** Reads and writes another lake, over which the caller alone has the right to write. */
  public TableStore store(LakeFolder other) {
    return new DeltaTableStore(spark, other);
  }

  /** Reads the state of now without Spark. */
  public TableReader reader() {
    awaitTables();
    return TableReaders.of(folder);
  }

  @Override
  public void close() {
    tables.exceptionally(failed -> null).join();
    try {
      lock.close();
    } catch (Exception e) {
      throw LakeErrors.unwritable(folder.root(), e);
    }
  }
}
