package vn.cchc.transform.ledger;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import vn.cchc.lake.Barrier;
import vn.cchc.lake.ChangeFeed;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.TableStore;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.ledger.FlowSet;
import vn.cchc.model.ledger.Measure;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;

/**
 * Brings the ledger up to date with silver: flows per day, and the same rolled up per month so that
 * stocks do not rescan history (DESIGN §6). Only what changed is read, and what it changes is added
 * as rows of its own, since every reader sums; after some runs the rows of a key are made one
 * again. The last version of silver applied lies in the same commit.
 */
public final class LedgerJob {

  private static final TableSpec TABLE = Tables.LEDGER;
  private static final TableSpec SILVER = Tables.SILVER_DOSSIER;

  /** More small files than this many runs add would slow readers down. */
  private static final int MOST_INCREMENTS = 24;

  private static final List<String> MEASURES =
      Arrays.stream(Measure.values()).map(Measure::column).toList();

  private final TableStore store;
  private final Conf conf;
  private final FlowSet flows;

  /** A job that writes this lake. */
  public LedgerJob(SparkLake lake, Conf conf) {
    this.store = lake.store();
    this.conf = conf;
    this.flows = FlowSet.of(conf.timeliness().values(), conf.timeRules());
  }

  /**
   * Applies what changed in silver since the last run; makes the ledger anew where that is not
   * enough.
   */
  public LedgerSummary refresh() {
    Optional<LedgerBasis> known = LedgerBasis.of(store.note(TABLE));
    String rules = LedgerBasis.rules(conf);
    long silver = store.version(SILVER);
    if (known.isEmpty()) {
      return rebuild(RebuildReason.NONE_YET);
    }
    LedgerBasis basis = known.get();
    if (!basis.rules().equals(rules)) {
      return rebuild(RebuildReason.OTHER_RULES);
    }
    if (basis.silver() == silver) {
      return summary(silver, Optional.empty());
    }
    Optional<Dataset<Row>> changes =
        basis.silver() < silver
            ? store.changes(SILVER, basis.silver() + 1, silver)
            : Optional.empty();
    if (changes.isEmpty()) {
      return rebuild(RebuildReason.GAP);
    }
    LedgerBasis next = new LedgerBasis(silver, rules, basis.increments() + 1);
    Barrier.reached("before-ledger");
    store.append(TABLE, increment(changes.get()), next.note());
    Barrier.reached("after-ledger");
    if (next.increments() >= MOST_INCREMENTS) {
      compact(next);
    }
    return summary(silver, Optional.empty());
  }

  /** Replaces the ledger by one made from all of silver. */
  public LedgerSummary rebuild() {
    return rebuild(RebuildReason.WANTED);
  }

  private LedgerSummary rebuild(RebuildReason reason) {
    LedgerBasis basis = new LedgerBasis(store.version(SILVER), LedgerBasis.rules(conf), 0);
    Dataset<Row> rows =
        store
            .read(SILVER)
            .select(columns(Tables.DOSSIER_COLUMNS))
            .repartition(col("unit"))
            .sortWithinPartitions("unit")
            .mapPartitions(new FlowTask(flows, conf.procedures()), Encoders.row(schema()));
    Barrier.reached("before-ledger");
    store.overwrite(TABLE, ordered(rows), basis.note());
    Barrier.reached("after-ledger");
    return summary(basis.silver(), Optional.of(reason));
  }

  private Dataset<Row> increment(Dataset<Row> changes) {
    List<String> kept =
        Stream.concat(
                Tables.DOSSIER_COLUMNS.stream(), Stream.of(ChangeFeed.TYPE, ChangeFeed.VERSION))
            .toList();
    Dataset<Row> ofPartitions =
        changes
            .select(columns(kept))
            .withColumn("after", not(col(ChangeFeed.TYPE).isin(ChangeFeed.BEFORE.toArray())))
            .repartition(col("dossier"))
            .sortWithinPartitions("dossier", ChangeFeed.VERSION, "after")
            .mapPartitions(new ChangeTask(flows, conf.procedures()), Encoders.row(schema()));
    return netted(ofPartitions).coalesce(1);
  }

  /** One row for each key, without those that hold nothing. */
  private static Dataset<Row> netted(Dataset<Row> rows) {
    List<String> dimensions =
        TABLE.columnNames().stream().filter(name -> !MEASURES.contains(name)).toList();
    Column[] sums = MEASURES.stream().map(name -> sum(col(name)).as(name)).toArray(Column[]::new);
    Column holds =
        MEASURES.stream().map(name -> col(name).notEqual(0)).reduce(Column::or).orElseThrow();
    return rows.groupBy(columns(dimensions))
        .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length))
        .where(holds)
        .select(columns(TABLE.columnNames()));
  }

  private void compact(LedgerBasis basis) {
    LedgerBasis whole = new LedgerBasis(basis.silver(), basis.rules(), 0);
    store.overwrite(TABLE, ordered(netted(store.read(TABLE))), whole.note());
  }

  /** In an order in which a question about few definitions or units passes over most parts. */
  private static Dataset<Row> ordered(Dataset<Row> rows) {
    return rows.sortWithinPartitions("grain", "year", "timeliness", "unit", "day");
  }

  private LedgerSummary summary(long silver, Optional<RebuildReason> rebuilt) {
    return new LedgerSummary(silver, store.version(TABLE), rebuilt);
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(Column[]::new);
  }

  private static StructType schema() {
    return StructType.fromDDL(TABLE.columnsDdl());
  }
}
