package vn.cchc.transform.ledger;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.lake.SharedSpark;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.ledger.Measure;
import vn.cchc.model.table.Tables;

/**
 * Increments and a rebuild give the same ledger (DESIGN §6, G6). {@code -Dledger.steps=200} for the
 * long run; the seed is {@code -Dledger.seed}.
 */
class LedgerIncrementsTest {

  private static final Path ROOT = Path.of(System.getProperty("cchc.root"));
  private static final StructType SILVER = StructType.fromDDL(Tables.SILVER_DOSSIER.columnsDdl());
  private static final LocalDateTime START = LocalDateTime.of(2022, 11, 1, 8, 0);
  private static final List<String> UNITS = List.of("709", "703", "25645");
  private static final List<String> PROCEDURES = List.of("1.001612", "2.000720", "unknown");
  private static final List<String> CHANNELS = List.of("direct", "online", "postal");

  private static final int STEPS = Integer.getInteger("ledger.steps", 6);
  private static final long SEED = Long.getLong("ledger.seed", 20_230_615);

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final Map<String, Row> states = new TreeMap<>();
  private Conf conf;

  @BeforeEach
  void conf() throws IOException {
    FileUtils.copyDirectory(ROOT.resolve("conf").toFile(), folder.resolve("conf").toFile());
    conf = Conf.load(folder.resolve("conf"));
  }

  @Test
  void anyOrderOfLoadsAndRetractionsGivesTheLedgerOfARebuild() {
    try (SparkLake lake = SparkLake.open(folder.resolve("lake"), SharedSpark.get())) {
      SentFiles sent = new SentFiles(random, this::state);
      lake.store().overwrite(Tables.SILVER_DOSSIER, silver(sent.load(60)), "load 1");
      assertThat(refresh(lake).rebuilt()).contains(RebuildReason.NONE_YET);
      for (int step = 0; step < STEPS; step++) {
        if (step % 3 == 1) {
          restate(lake, sent.retract());
        } else {
          lake.store().upsert(Tables.SILVER_DOSSIER, silver(sent.load(30)), "dossier");
        }
        if (step == STEPS - 1 || random.nextBoolean()) {
          assertThat(refresh(lake).rebuilt()).isEmpty();
        }
      }
      assertThat(lake.store().read(Tables.SILVER_DOSSIER).toJSON().collectAsList())
          .as("silver after seed %s", SEED)
          .containsExactlyInAnyOrderElementsOf(silver(sent.newest()).toJSON().collectAsList());
      LedgerSummary before = refresh(lake);
      assertThat(refresh(lake)).as("nothing changed").isEqualTo(before);
      assertThat(sums(lake))
          .as("ledger after seed %s", SEED)
          .hasSizeGreaterThan(200)
          .isEqualTo(sumsOfRebuild(lake));
      assertThat(sent.happened()).containsOnlyKeys(SentFiles.Event.values());
    }
  }

  @Test
  void otherRulesAndGapsMakeTheLedgerAnew() throws IOException {
    try (SparkLake lake = SparkLake.open(folder.resolve("lake"), SharedSpark.get())) {
      lake.store().overwrite(Tables.SILVER_DOSSIER, silver(changed(20)), "load 1");
      refresh(lake);
      Path definition = folder.resolve("conf/timeliness/day.yaml");
      String text = Files.readString(definition, StandardCharsets.UTF_8);
      Files.writeString(definition, text + "# changed\n", StandardCharsets.UTF_8);
      conf = Conf.load(folder.resolve("conf"));
      assertThat(refresh(lake).rebuilt()).contains(RebuildReason.OTHER_RULES);
      lake.store().upsert(Tables.SILVER_DOSSIER, silver(changed(10)), "dossier");
      removeChangeData(lake);
      assertThat(refresh(lake).rebuilt()).contains(RebuildReason.GAP);
      assertThat(sums(lake)).isEqualTo(sumsOfRebuild(lake));
    }
  }

  @Test
  void manyIncrementsAreMadeOneAgain() {
    try (SparkLake lake = SparkLake.open(folder.resolve("lake"), SharedSpark.get())) {
      lake.store().overwrite(Tables.SILVER_DOSSIER, silver(changed(20)), "load 1");
      refresh(lake);
      LedgerBasis basis = LedgerBasis.of(lake.store().note(Tables.LEDGER)).orElseThrow();
      LedgerBasis late = new LedgerBasis(basis.silver(), basis.rules(), 23);
      lake.store().overwrite(Tables.LEDGER, lake.store().read(Tables.LEDGER), late.note());
      lake.store().upsert(Tables.SILVER_DOSSIER, silver(changed(10)), "dossier");
      assertThat(refresh(lake).rebuilt()).isEmpty();
      assertThat(LedgerBasis.of(lake.store().note(Tables.LEDGER)))
          .map(LedgerBasis::increments)
          .contains(0);
      assertThat(lake.store().read(Tables.LEDGER).count()).isEqualTo(sums(lake).size());
      assertThat(sums(lake)).isEqualTo(sumsOfRebuild(lake));
    }
  }

  private LedgerSummary refresh(SparkLake lake) {
    return new LedgerJob(lake, conf).refresh();
  }

  private static void restate(SparkLake lake, SentFiles.Restated restated) {
    Dataset<Row> rows =
        silver(restated.changed())
            .withColumn("gone", lit(false))
            .unionByName(silver(restated.gone()).withColumn("gone", lit(true)));
    lake.store().restate(Tables.SILVER_DOSSIER, rows, "dossier", "gone");
  }

  private void removeChangeData(SparkLake lake) throws IOException {
    Path changes = lake.folder().table(Tables.SILVER_DOSSIER).resolve("_change_data");
    FileUtils.deleteDirectory(changes.toFile());
  }

  private List<String> sumsOfRebuild(SparkLake lake) {
    assertThat(new LedgerJob(lake, conf).rebuild().rebuilt()).contains(RebuildReason.WANTED);
    return sums(lake);
  }

  /** Every key with its sums, without those that hold nothing. */
  private static List<String> sums(SparkLake lake) {
    List<String> measures = Arrays.stream(Measure.values()).map(Measure::column).toList();
    String keys =
        Tables.LEDGER.columnNames().stream()
            .filter(name -> !measures.contains(name))
            .collect(Collectors.joining(", "));
    lake.store().read(Tables.LEDGER).createOrReplaceTempView("ledger");
    return SharedSpark.get()
        .sql(
            "select concat_ws('|', %s, %s) as line from ledger group by %s having %s order by line"
                .formatted(
                    keys,
                    each(measures, "sum(%s)", ", "),
                    keys,
                    each(measures, "sum(%s) <> 0", " or ")))
        .collectAsList()
        .stream()
        .map(row -> row.<String>getAs("line"))
        .toList();
  }

  private static String each(List<String> names, String template, String between) {
    return names.stream().map(template::formatted).collect(Collectors.joining(between));
  }

  /** New states of some dossiers, old and new ones. */
  private List<Row> changed(int count) {
    Map<String, Row> changed = new TreeMap<>();
    while (changed.size() < count) {
      String dossier = "MP.709.H53-221101-" + (10_000 + random.nextInt(90));
      changed.put(dossier, state(dossier));
    }
    states.putAll(changed);
    return new ArrayList<>(changed.values());
  }

  private Row state(String dossier) {
    LocalDateTime received = START.plusHours(random.nextInt(24 * 90));
    LocalDateTime due =
        random.nextInt(6) == 0 ? null : received.plusHours(24L * random.nextInt(20));
    int status = List.of(4, 9, 10, 7, 5, 2).get(random.nextInt(6));
    boolean ended = status == 9 || status == 10 || status == 7;
    LocalDateTime end = ended ? received.plusHours(random.nextInt(24 * 25)) : null;
    LocalDateTime asked = received.plusHours(10);
    List<Row> supplements =
        status == 5 || random.nextInt(4) == 0
            ? List.of(RowFactory.create(asked, status == 5 ? null : asked.plusDays(3), null, null))
            : List.of();
    Map<String, Object> values = new TreeMap<>();
    values.put("dossier", dossier);
    values.put("unit", one(UNITS));
    values.put("procedure", one(PROCEDURES));
    values.put("channel", one(CHANNELS));
    values.put("channel_missing", false);
    values.put("status", status);
    values.put("received_at", received);
    values.put("due_at", due);
    values.put("original_due_at", due == null ? null : due.minusDays(random.nextInt(3)));
    values.put("ended_at", end);
    values.put("handed_out_at", status == 10 ? end.plusDays(1) : null);
    values.put("postal_return", random.nextBoolean());
    values.put("digitised", random.nextBoolean() ? random.nextBoolean() : null);
    values.put("paid_online", false);
    values.put("supplements", supplements);
    values.put("event_at", end == null ? received : end);
    values.put("record_hash", dossier.getBytes(StandardCharsets.UTF_8));
    values.put("source", "dossier-list");
    values.put("file_hash", "x");
    values.put("record_no", 1L);
    return RowFactory.create(Stream.of(SILVER.fieldNames()).map(values::get).toArray());
  }

  private String one(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static Dataset<Row> silver(List<Row> rows) {
    return SharedSpark.get().createDataFrame(rows, SILVER);
  }
}
