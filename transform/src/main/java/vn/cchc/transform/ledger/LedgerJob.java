package vn.cchc.transform.ledger;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import vn.cchc.lake.Barrier;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.ledger.FlowSet;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;

/**
 * Rebuilds the ledger from silver: flows per day, and the same rolled up per month so that stocks
 * do not rescan history (DESIGN §6). One commit holds both.
 */
public final class LedgerJob {

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
    StructType schema = StructType.fromDDL(TABLE.columnsDdl());
    FlowSet flows = FlowSet.of(conf.timeliness().values(), conf.dueDates());
    Dataset<Row> rows =
        lake.store()
            .read(Tables.SILVER_DOSSIER)
            .select(Tables.DOSSIER_COLUMNS.stream().map(name -> col(name)).toArray(Column[]::new))
            .repartition(col("unit"))
            .sortWithinPartitions("unit")
            .mapPartitions(new FlowTask(flows, conf.procedures()), Encoders.row(schema));
    Barrier.reached("before-ledger");
    lake.store().overwrite(TABLE, rows, "silver version " + silver);
    Barrier.reached("after-ledger");
    return new LedgerSummary(silver, lake.store().version(TABLE));
  }
}
