package vn.cchc.transform.ledger;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.ledger.FlowSet;
import vn.cchc.model.ledger.Measure;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;

/**
 * Rebuilds the ledger from silver: flows per day, and the same rolled up per month so that stocks
 * do not rescan history (DESIGN §6). One commit holds both.
 */
public final class LedgerJob {

  static final int DIMENSIONS = 8;

  private static final TableSpec TABLE = Tables.LEDGER;

  private final SparkLake lake;
  private final Conf conf;

  /** A job that writes this lake. */
  public LedgerJob(SparkLake lake, Conf conf) {
    this.lake = lake;
    this.conf = conf;
  }

  /** Replaces the ledger by one made from the newest silver; the commit notes its version. */
  public LedgerSummary rebuild() {
    long silver = lake.store().version(Tables.SILVER_DOSSIER);
    Dataset<Row> daily = daily().persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> rows =
          daily
              .unionByName(monthly(daily))
              .repartition(col("timeliness"), col("grain"), col("year"))
              .sortWithinPartitions("timeliness", "grain", "year", "unit", "day");
      lake.store().overwrite(TABLE, rows, "silver version " + silver);
      return new LedgerSummary(silver, lake.store().version(TABLE), daily.count());
    } finally {
      daily.unpersist();
    }
  }

  private Dataset<Row> daily() {
    StructType schema = StructType.fromDDL(TABLE.columnsDdl()).asNullable();
    Dataset<Row> flows =
        lake.store()
            .read(Tables.SILVER_DOSSIER)
            .mapPartitions(new FlowTask(FlowSet.of(conf), conf.procedures()), Encoders.row(schema));
    return summed(flows);
  }

  private static Dataset<Row> monthly(Dataset<Row> daily) {
    return summed(
        daily
            .withColumn("grain", lit("month"))
            .withColumn("day", expr("cast(date_trunc('MONTH', day) as date)")));
  }

  private static Dataset<Row> summed(Dataset<Row> rows) {
    Column[] keys =
        TABLE.columnNames().subList(0, DIMENSIONS).stream()
            .map(name -> col(name))
            .toArray(Column[]::new);
    List<Column> sums = new ArrayList<>();
    Arrays.stream(Measure.values()).forEach(m -> sums.add(sum(m.column()).as(m.column())));
    return rows.groupBy(keys).agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
  }
}
