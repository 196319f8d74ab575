package vn.cchc.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.table.Tables;

/**
 * The newest state of dossiers out of all their records (DESIGN §5): latest event date, then latest
 * extraction, then higher status, then greater hash; identical content counts once, at its earliest
 * extraction. Load order never decides. The original due date is the one before the first change,
 * else that of the earliest event.
 */
final class SilverState {

  /** Brings the records of a dossier together by one number instead of codes that begin alike. */
  private static final String KEY = "dossier_key";

  private static final String LOAD = "load_id";
  private static final String RECEIVED = "received_at";
  private static final String ORIGINAL_DUE = "original_due_at";
  private static final Set<String> OF_STATE = Set.of(ORIGINAL_DUE, StateRecord.OLDER);

  private SilverState() {}

  /**
   * The rows of the silver table.
   *
   * @param records bronze rows without quarantined ones, all rows of each dossier concerned
   * @param loadId contents first seen in this load are counted
   * @param placements takes the counts when the rows are read
   */
  static Dataset<Row> newest(
      SparkLake lake, Dataset<Row> records, long loadId, Placements placements) {
    lake.spark().sparkContext().register(placements);
    return states(lake, records, lake.rows(together(keyed(records))), loadId, 0, placements);
  }

  /**
   * The same for records of which most dossiers have but one: only those of dossiers that may have
   * several are brought together, the others stay where they lie. What was brought together is put
   * in the order of receipt, in which files come by themselves, so that the dossiers of a later day
   * lie near each other.
   */
  static Dataset<Row> newest(
      SparkLake lake,
      Dataset<Row> records,
      DossierRepeats repeats,
      long loadId,
      Placements placements) {
    lake.spark().sparkContext().register(placements);
    Column told = told(lake, repeats).apply(xxhash64(col("dossier")));
    JavaRDD<InternalRow> alone = lake.rows(keyed(records.where(not(told))));
    JavaRDD<InternalRow> together = lake.rows(together(keyed(records.where(told))));
    int partitions = alone.getNumPartitions();
    return states(lake, records, alone, loadId, 0, placements)
        .union(
            states(lake, records, together, loadId, partitions, placements)
                .sortWithinPartitions(RECEIVED));
  }

  /** Asked in the query, so that only the rows picked are taken out of their columns. */
  private static UserDefinedFunction told(SparkLake lake, DossierRepeats repeats) {
    Told told = new Told(new JavaSparkContext(lake.spark().sparkContext()).broadcast(repeats));
    return udf(told, DataTypes.BooleanType);
  }

  /** Fetches what was broadcast once, as it is asked for every row. */
  private static final class Told implements UDF1<Long, Boolean> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<DossierRepeats> known;
    private transient DossierRepeats fetched;

    Told(Broadcast<DossierRepeats> known) {
      this.known = known;
    }

    @Override
    public Boolean call(Long key) {
      if (fetched == null) {
        fetched = known.value();
      }
      return fetched.told(key);
    }
  }

  private static Dataset<Row> keyed(Dataset<Row> records) {
    return records.select(read().toArray(Column[]::new)).withColumn(KEY, xxhash64(col("dossier")));
  }

  private static Dataset<Row> together(Dataset<Row> keyed) {
    return keyed.repartition(col(KEY)).sortWithinPartitions(KEY, "dossier");
  }

  /**
   * The states of records of which those of a dossier come together.
   *
   * @param before partitions that other rows of the same load have, for the counts by partition
   */
  private static Dataset<Row> states(
      SparkLake lake,
      Dataset<Row> records,
      JavaRDD<InternalRow> rows,
      long loadId,
      int before,
      Placements placements) {
    StructType schema = keyed(records).schema();
    StateRecord state = new StateRecord(schema);
    JavaRDD<InternalRow> states =
        rows.mapPartitionsWithIndex(
            (partition, ofPartition) ->
                new NewestStates(ofPartition, state, loadId, before + partition, placements),
            true);
    return lake.dataset(states, withState(schema)).select(silver().toArray(Column[]::new));
  }

  /** The columns of bronze rows with what their dossiers make of them behind. */
  static StructType withState(StructType records) {
    StructType silver = StructType.fromDDL(Tables.SILVER_DOSSIER.columnsDdl());
    return records.add(silver.apply(ORIGINAL_DUE)).add(silver.apply(StateRecord.OLDER));
  }

  private static List<Column> silver() {
    return Tables.SILVER_DOSSIER.columnNames().stream()
        .map(org.apache.spark.sql.functions::col)
        .toList();
  }

  /** What is read of a record. */
  static List<Column> read() {
    List<Column> columns = new ArrayList<>(List.of(col(LOAD)));
    Tables.SILVER_DOSSIER.columnNames().stream()
        .filter(name -> !OF_STATE.contains(name))
        .forEach(name -> columns.add(col(name)));
    return columns;
  }
}
