package vn.cchc.transform.edition;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.cchc.lake.DurableFiles;
import vn.cchc.lake.DurableFolders;
import vn.cchc.lake.LakeErrors;
import vn.cchc.lake.LakeFolder;
import vn.cchc.lake.SparkLake;
import vn.cchc.lake.TableStore;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.kind.KindTables;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.kind.RecordKind;
import vn.cchc.model.period.Period;
import vn.cchc.model.table.TableSpec;
import vn.cchc.model.table.Tables;
import vn.cchc.model.text.Slug;
import vn.cchc.model.unit.Unit;
import vn.cchc.transform.figure.LedgerFigures;
import vn.cchc.transform.figure.LoadInfo;
import vn.cchc.transform.state.LakeState;

/**
 * Closes a period: copies what its figures, dossiers and pages are made from, with the
 * configuration, into a folder that nothing writes again (DESIGN §9, G8). It is there wholly or not
 * at all; a period whose figures and records beside the dossiers are those of its newest edition
 * gets no other.
 */
public final class CloseJob {

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");

  private final SparkLake lake;
  private final Conf conf;
  private final Clock clock;
  private final String program;

  /**
   * A job over this lake.
   *
   * @param program version of the program, kept with the edition
   */
  public CloseJob(SparkLake lake, Conf conf, Clock clock, String program) {
    this.lake = lake;
    this.conf = conf;
    this.clock = clock;
    this.program = program;
  }

  /**
   * Closes a period of a province, or of all.
   *
   * @throws vn.cchc.model.error.CchcException when the period is not over, nothing happened in it,
   *     or loads are not yet in the figures
   */
  public CloseSummary close(Period period, Optional<Unit> province) {
    if (!period.range().to().isBefore(LocalDate.ofInstant(clock.instant(), LOCAL))) {
      throw EditionErrors.notOver(period.range().to());
    }
    if (province.isPresent() && province.get().parent() != null) {
      Unit above = conf.units().province(province.get());
      throw EditionErrors.noProvince(province.get().name(), above.name());
    }
    LakeState state = LakeState.newest(lake.folder());
    if (state.rules().isEmpty()) {
      throw LakeErrors.emptyLedger();
    }
    if (!state.upToDate() || !state.follows(conf)) {
      throw EditionErrors.notTransformed();
    }
    String unit = province.map(Unit::key).orElse("");
    Set<String> units = EditionScope.units(conf, unit);
    FrozenFigures figures =
        FrozenFigures.read(
            new LedgerFigures(state.figures()), period.range(), units, conf.timeliness().keySet());
    if (figures.isEmpty(period.range())) {
      throw EditionErrors.nothing(period.vietnamese());
    }
    Editions editions = new Editions(lake.folder());
    Optional<Edition> before = editions.newest(period, unit);
    String records = FrozenRecords.hash(state.loaded(), units, period.range().to());
    if (before.filter(newest -> newest.holds(figures.hash(), records)).isPresent()) {
      return new CloseSummary(before.get(), false);
    }
    int number = before.map(Edition::number).orElse(0) + 1;
    String id = id(period, province, number);
    Path place = editions.place(id);
    try {
      Path folder = DurableFolders.begin(place);
      copyTables(state, LakeFolder.openOrCreate(folder), period, unit.isEmpty() ? Set.of() : units);
      copyConf(Editions.conf(folder));
      if (!state.follows(Conf.load(Editions.conf(folder)))) {
        throw new IOException("the configuration changed while it was copied");
      }
      Edition edition =
          new Edition(
              id,
              number,
              period.name(),
              period.scheme(),
              period.range().from(),
              period.range().to(),
              unit,
              province.map(Unit::name).orElse(""),
              clock.instant().truncatedTo(ChronoUnit.SECONDS),
              program,
              LoadInfo.read(state.loaded()).loads(),
              state.silver(),
              state.ledger(),
              state.rules().get(),
              figures.hash(),
              records,
              EditionFile.hashes(folder));
      EditionFile.write(folder, edition);
      DurableFolders.finish(folder, place);
      return new CloseSummary(edition, true);
    } catch (IOException e) {
      throw EditionErrors.failed(place, "writing", e);
    }
  }

  private static String id(Period period, Optional<Unit> province, int number) {
    return period.slug() + province.map(u -> "-" + Slug.of(u.key())).orElse("") + "." + number;
  }

  /**
   * Copies what is read.
   *
   * @param units only of these; of all for none
   */
  private void copyTables(LakeState state, LakeFolder to, Period period, Set<String> units) {
    LocalDate end = period.range().to();
    Column wholeDays =
        col("grain")
            .equalTo("day")
            .and(col("day").leq(lit(end)))
            .or(col("grain").equalTo("month").and(last_day(col("day")).leq(lit(end))));
    Column frozen = units.isEmpty() ? lit(true) : col("unit").isin(units.toArray());
    copy(state, to, Tables.FILE_LOAD, lit(true));
    copy(state, to, Tables.FILE_RETRACTION, lit(true));
    copy(state, to, Tables.SILVER_DOSSIER, frozen);
    copy(state, to, Tables.LEDGER, frozen.and(wholeDays));
    for (RecordKind kind : Kinds.all()) {
      TableSpec records = KindTables.silver(kind);
      if (state.loaded().has(records)) {
        copy(state, to, records, records.columnNames().contains("unit") ? frozen : lit(true));
      }
    }
  }

  private void copy(LakeState state, LakeFolder to, TableSpec table, Column wanted) {
    TableStore target = lake.store(to);
    Dataset<Row> rows =
        lake.store().read(table, state.figures().version(table)).where(wanted).coalesce(1);
    target.create(table);
    target.append(table, rows);
  }

  /** Every declaration and its schema; samples and other things beside them are not needed. */
  private void copyConf(Path to) throws IOException {
    try (Stream<Path> all = Files.walk(conf.root(), FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) all.filter(CloseJob::isDeclaration)::iterator) {
        Path copy = to.resolve(conf.root().relativize(file).toString());
        DurableFiles.createFolder(copy.getParent());
        DurableFiles.create(copy, Files.readAllBytes(file));
      }
    }
  }

  private static boolean isDeclaration(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".schema.json"));
  }
}
