package vn.cchc.lake.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.JoinedRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.DeltaOperations;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.commands.DeletionVectorUtils$;
import org.apache.spark.sql.delta.commands.cdc.CDCReader;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import vn.cchc.lake.ChangeFeed;
import vn.cchc.lake.internal.PlacedRows.PlacedRow;

/**
 * Puts rows in the place of those found, in one commit: the old ones are marked as deleted where
 * they lie, the new ones come as a file of their own, and so does what the change feed tells. Does
 * what the engine's MERGE does with deletion vectors, without its two further readings of the
 * table; so its cost follows the rows, not the table.
 */
final class RowReplacement {

  private static final UTF8String INSERT = UTF8String.fromString("insert");
  private static final UTF8String BEFORE = UTF8String.fromString("update_preimage");
  private static final UTF8String AFTER = UTF8String.fromString("update_postimage");

  private final SparkSession spark;
  private final PlacedRows found;
  private final DeltaLog log;
  private final boolean tellsChanges;
  private final List<InternalRow> written = new ArrayList<>();
  private final Map<String, List<Long>> replaced = new TreeMap<>();

  /**
   * A replacement of rows.
   *
   * @throws IllegalArgumentException when the table keeps no deletion vectors
   */
  RowReplacement(SparkSession spark, PlacedRows found) {
    if (!DeletionVectorUtils$.MODULE$.deletionVectorsWritable(
        found.snapshot(), Option.empty(), Option.empty())) {
      throw new IllegalArgumentException(found.table().name() + " keeps no deletion vectors");
    }
    this.spark = spark;
    this.found = found;
    this.log = found.snapshot().deltaLog();
    this.tellsChanges = CDCReader.isCDCEnabledOnTable(found.snapshot().metadata(), spark);
  }

  /** Commits the rows that are new or others than those found; nothing when there are none. */
  void commit(List<InternalRow> rows) throws IOException {
    compare(rows);
    if (written.isEmpty()) {
      return;
    }
    OptimisticTransaction transaction =
        log.startTransaction(Option.empty(), Option.apply(found.snapshot()));
    transaction.readWholeTable();
    List<Action> actions = new ArrayList<>(marked());
    actions.addAll(CollectionConverters.asJava(transaction.writeFiles(dataset())));
    transaction.commit(
        CollectionConverters.asScala(actions).toSeq(), new DeltaOperations.Update(Option.empty()));
  }

  private void compare(List<InternalRow> rows) {
    Map<UTF8String, PlacedRow> byKey = found.byKey();
    UnsafeProjection declared = UnsafeProjection.create(schema());
    for (InternalRow row : rows) {
      PlacedRow old = byKey.get(found.keyOf(row));
      UnsafeRow now = declared.apply(row);
      if (old == null) {
        write(now.copy(), INSERT);
      } else if (!now.equals(old.row())) {
        write(now.copy(), AFTER);
        change(old.row(), BEFORE);
        replaced.computeIfAbsent(old.file(), name -> new ArrayList<>()).add(old.number());
      }
    }
  }

  private void write(InternalRow row, UTF8String change) {
    written.add(tellsChanges ? typed(row, null) : row);
    change(row, change);
  }

  private void change(InternalRow row, UTF8String type) {
    if (tellsChanges) {
      written.add(typed(row, type));
    }
  }

  /** A row of the table where the type is missing, else one of the change feed. */
  private static InternalRow typed(InternalRow row, UTF8String type) {
    return new JoinedRow(row, new GenericInternalRow(new Object[] {type}));
  }

  private Dataset<Row> dataset() {
    StructType schema =
        tellsChanges ? schema().add(ChangeFeed.TYPE, DataTypes.StringType) : schema();
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    return SparkRows.dataset(spark, context.parallelize(written, 1), schema);
  }

  private StructType schema() {
    return StructType.fromDDL(found.table().columnsDdl());
  }

  private List<Action> marked() throws IOException {
    try (DeletionMarks marks = new DeletionMarks(log)) {
      List<Action> actions = new ArrayList<>();
      for (Map.Entry<String, List<Long>> file : replaced.entrySet()) {
        actions.addAll(marks.mark(found.files().get(file.getKey()), file.getValue()));
      }
      return actions;
    }
  }
}
