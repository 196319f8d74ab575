package vn.cchc.ingest;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.CollectionAccumulator;
import vn.cchc.ingest.field.RecordParser;
import vn.cchc.ingest.official.OfficialCoder;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;

/** Parses the files of a load and adds every record to bronze in one commit. */
final class BronzeStep {

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");

  private final SparkLake lake;
  private final Conf conf;
  private final OfficialCoder officials;
  private final Clock clock;

  BronzeStep(SparkLake lake, Conf conf, OfficialCoder officials, Clock clock) {
    this.lake = lake;
    this.conf = conf;
    this.officials = officials;
    this.clock = clock;
  }

  /** Whether bronze already holds the records of this load. */
  static boolean holds(SparkLake lake, LoadPlan plan) {
    return !lake.store()
        .read(Tables.BRONZE_DOSSIER)
        .where(col("load_id").equalTo(plan.loadId()))
        .isEmpty();
  }

  /**
   * Commits the records of every file of the plan.
   *
   * @throws RefusedFiles when files must be refused; nothing is committed then
   */
  Recorded run(LoadPlan plan, QualityColumns columns) {
    Map<String, RowMaker> makers = new HashMap<>();
    plan.files()
        .forEach(
            file ->
                makers.computeIfAbsent(
                    file.source(),
                    id -> new DossierRows(new RecordParser(conf.source(id), conf, officials))));
    Seen seen = new Seen(columns, plan.first() ? repeats() : null);
    return commit(plan, Tables.BRONZE_DOSSIER, BronzeRows.SCHEMA, makers, seen);
  }

  private DossierRepeats.Gathered repeats() {
    DossierRepeats.Gathered repeats = new DossierRepeats.Gathered();
    lake.spark().sparkContext().register(repeats);
    return repeats;
  }

  /** Commits the rows that the makers of the sources make of the files to a bronze table. */
  Recorded commit(
      LoadPlan plan, TableSpec table, StructType schema, Map<String, RowMaker> makers, Seen seen) {
    LoadProgress.begin(bytes(plan.files()));
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), LOCAL);
    CollectionAccumulator<FileReport> reports = new CollectionAccumulator<>();
    lake.spark().sparkContext().register(reports);
    JavaSparkContext context = new JavaSparkContext(lake.spark().sparkContext());
    int cores = context.defaultParallelism();
    List<List<SourceFile>> shares = shares(plan.files(), cores);
    ParseTask task =
        new ParseTask(plan.loadId(), makers, now, seen, reports, leavesCoresIdle(shares, cores));
    JavaRDD<InternalRow> rows =
        context.parallelize(shares, shares.size()).flatMap(List::iterator).mapPartitions(task);
    Dataset<Row> records = lake.dataset(rows, schema);
    try {
      lake.store().append(table, records);
    } catch (CchcException e) {
      throw RefusedFiles.in(e).map(RuntimeException.class::cast).orElseGet(() -> deepest(e));
    }
    LoadProgress.ended();
    return Recorded.of(reports.value(), seen.told());
  }

  /** The failure as it was first said, dug out of what Spark wrapped around it. */
  private static CchcException deepest(CchcException wrapped) {
    CchcException deepest = wrapped;
    for (Throwable t = wrapped; t != null; t = t.getCause()) {
      if (t instanceof CchcException found) {
        deepest = found;
      }
    }
    return deepest;
  }

  /**
   * What is seen of each row on its way into bronze.
   *
   * @param columns where it holds what its quality is
   * @param repeats takes its dossier; null when nobody asks, as in later loads and other kinds
   */
  record Seen(QualityColumns columns, DossierRepeats.Gathered repeats) implements Serializable {

    /** Which dossiers may have come more than once; null when nobody looked. */
    DossierRepeats told() {
      return repeats == null ? null : repeats.value();
    }
  }

  /** Whether one share is so large that some cores would have nothing to do most of the time. */
  private static boolean leavesCoresIdle(List<List<SourceFile>> shares, int cores) {
    long all = shares.stream().mapToLong(BronzeStep::bytes).sum();
    long largest = shares.stream().mapToLong(BronzeStep::bytes).max().orElse(0);
    return cores > 1 && 3 * largest * cores > 4 * all;
  }

  private static long bytes(List<SourceFile> share) {
    return share.stream().mapToLong(SourceFile::bytes).sum();
  }

  /** Files in shares of about equal bytes, largest first. */
  private static List<List<SourceFile>> shares(List<SourceFile> files, int count) {
    PriorityQueue<Share> lightest = new PriorityQueue<>(Comparator.comparingLong(s -> s.bytes));
    for (int i = 0; i < Math.min(count, files.size()); i++) {
      lightest.add(new Share());
    }
    files.stream()
        .sorted(Comparator.comparingLong(SourceFile::bytes).reversed())
        .forEach(
            file -> {
              Share share = lightest.remove();
              share.files.add(file);
              share.bytes += file.bytes();
              lightest.add(share);
            });
    return lightest.stream().map(share -> share.files).toList();
  }

  private static final class Share {
    private final List<SourceFile> files = new ArrayList<>();
    private long bytes;
  }
}
