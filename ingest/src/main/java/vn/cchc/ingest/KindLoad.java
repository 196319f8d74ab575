package vn.cchc.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import vn.cchc.ingest.format.NumberedRecord;
import vn.cchc.ingest.kind.KindParser;
import vn.cchc.ingest.kind.KindRecord;
import vn.cchc.ingest.kind.KindRows;
import vn.cchc.ingest.official.OfficialCoder;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.TableStore;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.kind.FieldType;
import vn.cchc.model.kind.KindField;
import vn.cchc.model.kind.KindTables;
import vn.cchc.model.kind.RecordKind;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.table.TableSpec;

/**
 * Loads records of a declared kind with the promises of dossiers: every record is placed, identical
 * content counts once, the newest record of a fact wins whatever the order of files. The tables of
 * the kind are made by its first load.
 */
final class KindLoad implements LoadSteps {

  private static final String KEY = "key_hash";

  private final SparkLake lake;
  private final TableStore store;
  private final Conf conf;
  private final OfficialCoder officials;
  private final Clock clock;
  private final RecordKind kind;
  private final TableSpec bronze;
  private final TableSpec silver;

  KindLoad(SparkLake lake, Conf conf, OfficialCoder officials, Clock clock, RecordKind kind) {
    this.lake = lake;
    this.store = lake.store();
    this.conf = conf;
    this.officials = officials;
    this.clock = clock;
    this.kind = kind;
    this.bronze = KindTables.bronze(kind);
    this.silver = KindTables.silver(kind);
  }

  @Override
  public boolean holds(LoadPlan plan) {
    return lake.folder().has(bronze) && !ofLoad(plan).isEmpty();
  }

  @Override
  public Recorded record(LoadPlan plan) {
    store.create(bronze);
    store.upgrade(bronze);
    Map<String, RowMaker> makers = new HashMap<>();
    plan.files()
        .forEach(
            file ->
                makers.computeIfAbsent(
                    file.source(),
                    id -> new Rows(new KindParser(conf.source(id), conf, officials))));
    return new BronzeStep(lake, conf, officials, clock)
        .commit(plan, bronze, schema(), makers, new BronzeStep.Seen(columns(), null));
  }

  @Override
  public Map<String, FileQuality> measure(LoadPlan plan) {
    return new QualityStep(lake, bronze).measure(plan, columns());
  }

  private QualityColumns columns() {
    int faults = schema().fieldIndex("faults");
    return new QualityColumns(
        schema(),
        kind.first(FieldType.UNIT).map(KindField::column).orElse(null),
        kind.first(FieldType.DOSSIER).map(KindField::column).orElse(null),
        row -> row.getArray(faults).numElements() == 0,
        conf);
  }

  private StructType schema() {
    return StructType.fromDDL(bronze.columnsDdl());
  }

  @Override
  public void takeOut(LoadPlan plan) {
    new QualityStep(lake, bronze).takeOut(plan);
  }

  @Override
  public StateTables tables() {
    return new StateTables(
        bronze, silver, KEY, records -> KindState.newest(KindState.contents(records), silver));
  }

  @Override
  public List<FileOutcome> acknowledge(LoadPlan plan, Recorded recorded) {
    store.create(silver);
    store.upgrade(silver);
    Dataset<Row> load = ofLoad(plan);
    Dataset<Row> good = store.read(bronze).where(col("quarantined").equalTo(false));
    Dataset<Row> touched = load.where(col("quarantined").equalTo(false)).select(KEY).distinct();
    Dataset<Row> contents =
        KindState.contents(
            good.join(touched, good.col(KEY).equalTo(touched.col(KEY)), "left_semi"));
    store.upsert(silver, KindState.newest(contents, silver), KEY);
    return new SilverStep(lake, clock).outcomes(plan, placements(plan, contents), recorded);
  }

  /** What became of the contents first seen in this load, by content hash of their file. */
  private static Map<String, Placements.Placed> placements(LoadPlan plan, Dataset<Row> contents) {
    Map<String, Placements.Placed> placed = new HashMap<>();
    contents
        .where(col(KindState.FIRST).getField("load_id").equalTo(plan.loadId()))
        .groupBy(col(KindState.FIRST).getField("file_hash").as("file_hash"))
        .agg(
            sum(when(col(KindState.NEWEST), 1L).otherwise(0L)).as("accepted"),
            sum(when(col(KindState.NEWEST), 0L).otherwise(1L)).as("superseded"))
        .collectAsList()
        .forEach(
            row ->
                placed.put(
                    row.getAs("file_hash"),
                    new Placements.Placed(
                        row.<Long>getAs("accepted"), row.<Long>getAs("superseded"))));
    return placed;
  }

  private Dataset<Row> ofLoad(LoadPlan plan) {
    return store.read(bronze).where(col("load_id").equalTo(plan.loadId()));
  }

  private record Rows(KindParser parser) implements RowMaker {

    @Override
    public SourceSpec spec() {
      return parser.spec();
    }

    @Override
    public InternalRow row(
        long loadId, SourceFile file, NumberedRecord record, LocalDateTime loadedAt) {
      KindRecord parsed =
          parser.parse(record.record(), record.context(), file.extractedAt(), loadedAt);
      RowMaker.checkRefusing(file, record, parser.refusing(parsed));
      return KindRows.of(
          loadId, file.source(), file.hash(), record.number(), file.extractedAt(), parsed);
    }
  }
}
