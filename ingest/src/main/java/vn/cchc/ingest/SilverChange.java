package vn.cchc.ingest;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import vn.cchc.ingest.Placements.Placed;
import vn.cchc.lake.FoundRows;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.TableStore;
import vn.cchc.model.table.Tables;

/**
 * Changes the rows of silver that a small load touches. A row of silver remembers of the older
 * contents of its dossier what decides, so the records of before are not searched again, except for
 * the few dossiers of which one of these becomes the newest (ADR 17). Not to be repeated once
 * silver has been written.
 */
final class SilverChange {

  /** Loads of more records go the way of large ones; these are held in memory. */
  static final long MOST_RECORDS = 200_000;

  private static final StructType SILVER = StructType.fromDDL(Tables.SILVER_DOSSIER.columnsDdl());

  private static final String LOAD = "load_id";
  private static final String QUARANTINED = "quarantined";

  private final SparkLake lake;
  private final TableStore store;
  private final long load;
  private final Dataset<Row> good;
  private final StructType schema;
  private final StateRecord state;

  SilverChange(SparkLake lake, long load) {
    this.lake = lake;
    this.store = lake.store();
    this.load = load;
    this.good = store.read(Tables.BRONZE_DOSSIER).where(col(QUARANTINED).equalTo(false));
    this.schema = records(good).schema();
    this.state = new StateRecord(schema);
  }

  /** Writes the states; what became of the contents first seen in this load, by file. */
  Map<String, Placed> run() {
    List<InternalRow> fresh = fresh();
    Set<String> dossiers = new HashSet<>();
    fresh.forEach(row -> dossiers.add(state.dossier(row).toString()));
    FoundRows found = store.find(Tables.SILVER_DOSSIER, "dossier", dossiers);
    Placements placements = new Placements();
    Set<UTF8String> unsettled = new TreeSet<>();
    List<InternalRow> rows = settled(known(fresh, found, unsettled), placements, unsettled);
    if (!unsettled.isEmpty()) {
      rows.addAll(searched(unsettled, placements));
    }
    store.replace(found, rows);
    return placements.byFile();
  }

  /** The good records of the load: as a rule those that the newest commit of bronze brought. */
  private List<InternalRow> fresh() {
    StructType read = schema.add(QUARANTINED, DataTypes.BooleanType);
    RowShape toRecord = new RowShape(read, schema);
    int quarantined = read.fieldIndex(QUARANTINED);
    int loadId = read.fieldIndex(LOAD);
    return store
        .brought(Tables.BRONZE_DOSSIER, List.of(read.fieldNames()))
        .map(
            rows ->
                rows.stream()
                    .filter(row -> row.getLong(loadId) == load && !row.getBoolean(quarantined))
                    .map(toRecord::of)
                    .toList())
        .orElseGet(() -> lake.collected(records(good.where(col(LOAD).equalTo(load)))));
  }

  private static Dataset<Row> records(Dataset<Row> bronze) {
    return bronze.select(SilverState.read().toArray(Column[]::new));
  }

  /** The new records with what silver knows of their dossiers, those of a dossier together. */
  private List<InternalRow> known(
      List<InternalRow> fresh, FoundRows found, Set<UTF8String> unsettled) {
    RowShape toRecord = new RowShape(SILVER, schema);
    int older = SILVER.fieldIndex(StateRecord.OLDER);
    List<InternalRow> records = new ArrayList<>(fresh);
    for (InternalRow row : found.rows()) {
      InternalRow record = toRecord.of(row);
      UTF8String dossier = state.dossier(record);
      if (row.isNullAt(older)) {
        unsettled.add(dossier);
      } else {
        records.add(record);
        state.remembered(dossier, row.getArray(older)).forEach(records::add);
      }
    }
    records.removeIf(row -> unsettled.contains(state.dossier(row)));
    records.sort(Comparator.comparing(state::dossier));
    return records;
  }

  /** The states of all dossiers but those whose newest content is only remembered. */
  private List<InternalRow> settled(
      List<InternalRow> records, Placements placements, Set<UTF8String> unsettled) {
    RowShape toSilver = new RowShape(SilverState.withState(schema), SILVER);
    List<InternalRow> rows = new ArrayList<>();
    if (records.isEmpty()) {
      return rows;
    }
    NewestStates states = new NewestStates(records.iterator(), state, load, 0, placements);
    while (states.hasNext()) {
      InternalRow newest = states.next();
      if (state.isRemembered(newest)) {
        unsettled.add(state.dossier(newest));
      } else {
        rows.add(toSilver.of(newest));
      }
    }
    return rows;
  }

  /** The states of some dossiers out of all their records. */
  private List<InternalRow> searched(Set<UTF8String> dossiers, Placements placements) {
    List<String> codes = dossiers.stream().map(UTF8String::toString).toList();
    Dataset<Row> wanted =
        broadcast(lake.spark().createDataset(codes, Encoders.STRING()).toDF("wanted"));
    Dataset<Row> records =
        good.join(wanted, good.col("dossier").equalTo(wanted.col("wanted")), "left_semi");
    Placements ofSearch = new Placements();
    List<InternalRow> rows = lake.collected(SilverState.newest(lake, records, load, ofSearch));
    placements.join(ofSearch);
    return rows;
  }
}
