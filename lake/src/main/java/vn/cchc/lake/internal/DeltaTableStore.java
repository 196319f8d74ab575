package vn.cchc.lake.internal;

import io.delta.exceptions.DeltaConcurrentModificationException;
import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FSError;
import org.apache.spark.SparkException;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import vn.cchc.lake.Barrier;
import vn.cchc.lake.FoundRows;
import vn.cchc.lake.LakeErrors;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.TableStore;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.table.TableSpec;

/** Reads and writes Delta tables with Spark; the only writer of the lake. */
public final class DeltaTableStore implements TableStore {

  /** A day brings a small file or two; readers open each of them. */
  static final int COMMITS_TO_TIDY = 32;

  private final SparkSession spark;
  private final LakeFolder folder;

  /** A store over the tables of a lake. */
  public DeltaTableStore(SparkSession spark, LakeFolder folder) {
    this.spark = spark;
    this.folder = folder;
  }

  @Override
  public void create(TableSpec table) {
    if (!folder.has(table)) {
      guarded(table, "create", () -> spark.sql(table.ddl(location(table))));
    }
  }

  @Override
  public void upgrade(TableSpec table) {
    guarded(table, "upgrade", () -> TableUpgrade.run(spark, table, location(table)));
  }

  @Override
  public Dataset<Row> read(TableSpec table) {
    return TableUpgrade.declared(table, spark.read().format("delta").load(location(table)));
  }

  @Override
  public Dataset<Row> read(TableSpec table, long version) {
    return TableUpgrade.declared(
        table, spark.read().format("delta").option("versionAsOf", version).load(location(table)));
  }

  @Override
  public void append(TableSpec table, Dataset<Row> rows) {
    write(table, "append", writer(table, rows));
  }

  @Override
  public void append(TableSpec table, Dataset<Row> rows, String note) {
    write(table, "append", writer(table, rows).option("userMetadata", note));
  }

  @Override
  public void overwrite(TableSpec table, Dataset<Row> rows, String note) {
    write(table, "overwrite", writer(table, rows).option("userMetadata", note));
  }

  private void write(TableSpec table, String mode, DataFrameWriter<Row> rows) {
    guarded(table, mode, () -> rows.mode(mode).save(location(table)));
  }

  @Override
  public void upsert(TableSpec table, Dataset<Row> rows, String key) {
    guarded(
        table,
        "upsert",
        () ->
            DeltaTable.forPath(spark, location(table))
                .as("old")
                .merge(fitted(table, rows).as("new"), "old." + key + " = new." + key)
                .whenMatched()
                .updateAll()
                .whenNotMatched()
                .insertAll()
                .execute());
  }

  @Override
  public FoundRows find(TableSpec table, String key, Collection<String> keys) {
    try {
      return new RowSearch(spark, table, location(table), key).find(keys);
    } catch (Exception | FSError e) {
      throw explained(e, () -> LakeErrors.unreadable(table.name(), e));
    }
  }

  @Override
  public void replace(FoundRows found, List<InternalRow> rows) {
    PlacedRows placed = (PlacedRows) found;
    guarded(placed.table(), "upsert", () -> new RowReplacement(spark, placed).commit(rows));
  }

  @Override
  public void restate(TableSpec table, Dataset<Row> rows, String key, String gone) {
    requireFit(table, rows.drop(gone));
    guarded(
        table,
        "restate",
        () ->
            DeltaTable.forPath(spark, location(table))
                .as("old")
                .merge(rows.as("new"), "old." + key + " = new." + key)
                .whenMatched("new." + gone)
                .delete()
                .whenMatched()
                .updateAll()
                .whenNotMatched("not new." + gone)
                .insertAll()
                .execute());
  }

  @Override
  public void delete(TableSpec table, Column condition) {
    guarded(table, "delete", () -> DeltaTable.forPath(spark, location(table)).delete(condition));
  }

  @Override
  public void tidy(TableSpec table) {
    if (version(table) % COMMITS_TO_TIDY == 0) {
      guarded(
          table,
          "tidy",
          () -> DeltaTable.forPath(spark, location(table)).optimize().executeCompaction());
    }
  }

  @Override
  public long version(TableSpec table) {
    return Snapshots.newest(spark, location(table)).version();
  }

  @Override
  public Optional<String> note(TableSpec table) {
    try {
      return CommitEntry.read(folder.table(table), version(table)).note();
    } catch (IOException e) {
      throw LakeErrors.unreadable(table.name(), e);
    }
  }

  @Override
  public Optional<List<InternalRow>> brought(TableSpec table, List<String> columns) {
    StructType declared = StructType.fromDDL(table.columnsDdl());
    StructType read = new StructType();
    for (String column : columns) {
      read = read.add(declared.apply(column));
    }
    Snapshot newest = Snapshots.newest(spark, location(table));
    NumberedRows rows = new NumberedRows(newest.deltaLog().newDeltaHadoopConf(), read);
    try {
      Optional<List<Path>> files = CommitActions.addedAlone(folder.table(table), newest.version());
      if (files.isEmpty()) {
        return Optional.empty();
      }
      List<InternalRow> brought = new ArrayList<>();
      for (Path file : files.get()) {
        brought.addAll(rows.all(new org.apache.hadoop.fs.Path(file.toUri())));
      }
      return Optional.of(brought);
    } catch (IOException e) {
      throw LakeErrors.unreadable(table.name(), e);
    }
  }

  @Override
  public Optional<Dataset<Row>> changes(TableSpec table, long from, long to) {
    try {
      if (!CommitActions.changesArePresent(folder.table(table), from, to)) {
        return Optional.empty();
      }
    } catch (IOException e) {
      throw LakeErrors.unreadable(table.name(), e);
    }
    return Optional.of(
        spark
            .read()
            .format("delta")
            .option("readChangeFeed", "true")
            .option("startingVersion", from)
            .option("endingVersion", to)
            .load(location(table)));
  }

  private DataFrameWriter<Row> writer(TableSpec table, Dataset<Row> rows) {
    DataFrameWriter<Row> writer = fitted(table, rows).write().format("delta");
    return table.partitionedBy().isEmpty()
        ? writer
        : writer.partitionBy(table.partitionedBy().toArray(String[]::new));
  }

  /** The rows with the declared columns in the declared order; anything else is a bug. */
  private static Dataset<Row> fitted(TableSpec table, Dataset<Row> rows) {
    requireFit(table, rows);
    return rows.select(table.columnNames().stream().map(functions::col).toArray(Column[]::new));
  }

  private static void requireFit(TableSpec table, Dataset<Row> rows) {
    StructType declared = StructType.fromDDL(table.columnsDdl());
    List<String> given = List.of(rows.schema().fieldNames());
    boolean fits = given.size() == declared.length() && given.containsAll(table.columnNames());
    for (StructField field : declared.fields()) {
      fits = fits && sameType(field, rows.schema().apply(field.name()));
    }
    if (!fits) {
      throw LakeErrors.schemaMismatch(
          table.name(), declared.simpleString(), rows.schema().simpleString());
    }
  }

  private static boolean sameType(StructField declared, StructField given) {
    return declared.dataType().asNullable().equals(given.dataType().asNullable());
  }

  private String location(TableSpec table) {
    return folder.table(table).toString();
  }

  private interface Write {
    void run() throws Exception;
  }

  private void guarded(TableSpec table, String step, Write write) {
    Barrier.reached("before-" + step + "-" + table.name());
    try {
      write.run();
    } catch (Exception | FSError e) {
      throw explained(e, () -> writeFailed(table, e));
    }
    Barrier.reached("after-" + step + "-" + table.name());
  }

  /** The error as it was first said, or one from outside; what is neither is a mistake of ours. */
  private static RuntimeException explained(Throwable failure, Supplier<CchcException> outer) {
    boolean outside = false;
    RuntimeException said = null;
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof CchcException found) {
        said = found;
      }
      outside |=
          t instanceof IOException
              || t instanceof FSError
              || t instanceof SparkException
              || t instanceof AnalysisException
              || t instanceof DeltaConcurrentModificationException;
    }
    if (said != null) {
      return said;
    }
    if (!outside && failure instanceof RuntimeException mistake) {
      return mistake;
    }
    return outer.get();
  }

  private CchcException writeFailed(TableSpec table, Throwable failure) {
    Path scratch = Path.of(spark.conf().get("spark.local.dir"));
    return LakeErrors.writeFailed(table.name(), List.of(folder.root(), scratch), failure);
  }
}
