package vn.cchc.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.ingest.jdbc.JdbcExtraction;
import vn.cchc.ingest.official.OfficialCoder;
import vn.cchc.ingest.official.OfficialKey;
import vn.cchc.lake.Barrier;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;
import vn.cchc.model.kind.Kinds;
import vn.cchc.model.source.SourceSpec;
import vn.cchc.model.table.Tables;

/**
 * Loads files of any number of sources: the originals into the archive, then for each kind of
 * record every record into bronze in one commit, the newest states into silver in one commit, then
 * the acknowledgement. A load cut short is finished or forgotten by the next one. A file that must
 * be refused does not keep the others out.
 */
public final class IngestJob {

  private static final Comparator<String> DOSSIERS_FIRST =
      Comparator.comparing((String kind) -> !kind.equals(SourceSpec.DOSSIER))
          .thenComparing(Comparator.naturalOrder());

  private final Conf conf;
  private final ArchiveFolder archive;
  private final Clock clock;
  private final SparkLake lake;
  private final OfficialCoder officials;
  private final UnaryOperator<String> environment;

  /**
   * A job that writes this lake and keeps originals in this archive, with the key of officials
   * beside the lake and no access to databases.
   *
   * @throws CchcException when lake and archive lie in one another
   */
  public IngestJob(SparkLake lake, Conf conf, ArchiveFolder archive, Clock clock) {
    this(lake, conf, archive, clock, OfficialKey.beside(lake.folder().root()), variable -> null);
  }

  /**
   * A job that writes this lake and keeps originals in this archive.
   *
   * @param officialKey file of the key under which officials get their codes
   * @param environment value of an environment variable, or null
   * @throws CchcException when lake and archive lie in one another
   */
  public IngestJob(
      SparkLake lake,
      Conf conf,
      ArchiveFolder archive,
      Clock clock,
      Path officialKey,
      UnaryOperator<String> environment) {
    ArchiveFolder.requireApart(archive.root(), lake.folder().root());
    this.lake = lake;
    this.conf = conf;
    this.archive = archive;
    this.clock = clock;
    this.officials = new OfficialCoder(officialKey, lake.folder().root());
    this.environment = environment;
  }

  /**
   * Loads every file under the paths of each source, and what is new in the database of a source
   * without paths; content loaded before changes nothing.
   *
   * @throws CchcException when a path is missing or something other than a file fails; nothing is
   *     loaded then
   */
  public IngestSummary run(Map<String, List<Path>> pathsBySource) {
    LoadProgress.reset();
    List<JdbcExtraction> extractions = extractions(pathsBySource);
    FileLoads before = FileLoads.before(lake);
    try (Intake intake = Intake.of(pathsBySource, conf, archive, before, clock)) {
      lake.store().upgrade(Tables.SILVER_DOSSIER);
      FileLoads loads = finishPending(before) ? FileLoads.read(lake.reader()) : before;
      extractions.forEach(
          extraction -> {
            Optional<String> last =
                Optional.ofNullable(loads.watermarks().get(extraction.spec().id()));
            intake.fetch(extraction, last);
          });
      List<SourceFile> fresh = intake.keepNew(loads);
      Map<String, FileOutcome> loaded = new HashMap<>();
      long loadId = loads.lastLoadId();
      for (List<SourceFile> files : byKind(fresh)) {
        loaded.putAll(load(new LoadPlan(++loadId, files), intake));
      }
      return new IngestSummary(outcomes(intake, loads, loaded), intake.refused(), intake.skipped());
    }
  }

  /**
   * Takes a file out of the lake again; its original stays in the archive.
   *
   * @param called the SHA-256 of its content, the path of a file with the same content, or its name
   *     as it was loaded
   * @throws CchcException when no such file is in the lake or several have the name; nothing is
   *     changed then
   */
  public RetractionSummary retract(String called) {
    lake.store().upgrade(Tables.SILVER_DOSSIER);
    finishLoad(FileLoads.read(lake.reader()));
    LoadedFile file = LoadedFiles.read(lake.reader()).require(called);
    Retraction retraction = retraction();
    return retraction
        .finishPending()
        .filter(finished -> finished.concerns(file))
        .orElseGet(() -> retraction.run(file));
  }

  /** Finishes a load or retraction that was cut short; says whether there was one. */
  public boolean finish() {
    lake.store().upgrade(Tables.SILVER_DOSSIER);
    return finishPending(FileLoads.read(lake.reader()));
  }

  private Retraction retraction() {
    return new Retraction(lake, clock, source -> steps(conf.source(source)).tables());
  }

  private List<JdbcExtraction> extractions(Map<String, List<Path>> pathsBySource) {
    return pathsBySource.entrySet().stream()
        .filter(entry -> Intake.isFetched(conf.source(entry.getKey()), entry.getValue()))
        .map(entry -> new JdbcExtraction(conf.source(entry.getKey()), environment))
        .toList();
  }

  /** The files of each kind of record, which is a load of its own; dossiers come first. */
  private Collection<List<SourceFile>> byKind(List<SourceFile> files) {
    Map<String, List<SourceFile>> byKind = new TreeMap<>(DOSSIERS_FIRST);
    files.forEach(
        file ->
            byKind
                .computeIfAbsent(conf.source(file.source()).kind(), kind -> new ArrayList<>())
                .add(file));
    return byKind.values();
  }

  private LoadSteps steps(LoadPlan plan) {
    return steps(conf.source(plan.files().get(0).source()));
  }

  private LoadSteps steps(SourceSpec spec) {
    return spec.ofDossiers()
        ? new DossierLoad(lake, conf, officials, clock)
        : new KindLoad(lake, conf, officials, clock, Kinds.require(spec.kind()));
  }

  /** What became of each file found and not refused; equal content counts as known but once. */
  private static List<FileOutcome> outcomes(
      Intake intake, FileLoads loads, Map<String, FileOutcome> loaded) {
    Set<String> refused =
        intake.refused().stream().map(r -> r.file().hash()).collect(Collectors.toSet());
    Set<String> told = new HashSet<>();
    List<FileOutcome> outcomes = new ArrayList<>();
    for (SourceFile file : intake.found()) {
      FileOutcome now = loaded.get(file.hash());
      if (now != null && told.add(file.hash())) {
        outcomes.add(now);
      } else if (now != null) {
        outcomes.add(FileOutcome.known(file, now.in()));
      } else if (!refused.contains(file.hash())) {
        outcomes.add(FileOutcome.known(file, loads.recordsByHash().get(file.hash())));
      }
    }
    outcomes.sort(Comparator.comparing(FileOutcome::file));
    return outcomes;
  }

  /** Loads what is not refused; tries again without the files that the readers refuse. */
  private Map<String, FileOutcome> load(LoadPlan wanted, Intake intake) {
    LoadPlan plan = wanted;
    while (!plan.files().isEmpty()) {
      plan.write(lake.folder());
      try {
        return acknowledge(plan, steps(plan).record(plan), intake::refuse);
      } catch (RefusedFiles refused) {
        refused.refusals().forEach(intake::refuse);
        plan = plan.without(refused.hashes());
      } catch (CchcException failed) {
        if (!steps(plan).holds(plan)) {
          LoadPlan.remove(lake.folder());
        }
        throw failed;
      }
    }
    LoadPlan.remove(lake.folder());
    return Map.of();
  }

  private Map<String, FileOutcome> acknowledge(
      LoadPlan loaded, Recorded recorded, Consumer<Refusal> refuse) {
    Barrier.reached("after-bronze");
    LoadSteps steps = steps(loaded);
    List<Refusal> refused = new ShareRules(conf.quality()).refused(loaded, recorded);
    LoadPlan plan =
        refused.isEmpty() ? loaded : takeOut(loaded, new RefusedFiles(refused).hashes());
    List<FileOutcome> outcomes = steps.acknowledge(plan, recorded);
    Barrier.reached("before-plan-removal");
    LoadPlan.remove(lake.folder());
    Stream.of(steps.tables().silver(), Tables.FILE_LOAD).forEach(lake.store()::tidy);
    refused.forEach(refuse);
    return outcomes.stream().collect(Collectors.toMap(FileOutcome::hash, Function.identity()));
  }

  /**
   * Takes the records of files out of bronze again; the plan says so as long as it is under way.
   */
  private LoadPlan takeOut(LoadPlan plan, Set<String> hashes) {
    LoadPlan refusing = plan.refusing(hashes);
    refusing.write(lake.folder());
    steps(plan).takeOut(refusing);
    LoadPlan rest = plan.without(hashes);
    rest.write(lake.folder());
    return rest;
  }

  /** Finishes what was cut short; says whether there was anything. */
  private boolean finishPending(FileLoads loads) {
    boolean loaded = finishLoad(loads);
    return retraction().finishPending().isPresent() || loaded;
  }

  /**
   * Finishes a load whose records were committed but not acknowledged; forgets one that had none.
   *
   * @return whether there was one
   */
  private boolean finishLoad(FileLoads loads) {
    Optional<LoadPlan> pending = LoadPlan.pending(lake.folder());
    if (pending.isEmpty()) {
      return false;
    }
    LoadPlan plan = pending.get();
    boolean acknowledged = loads.lastLoadId() >= plan.loadId();
    if (!acknowledged && !plan.files().isEmpty() && steps(plan).holds(plan)) {
      finishLoad(plan.refusing().isEmpty() ? plan : takeOut(plan, plan.refusing()));
    }
    LoadPlan.remove(lake.folder());
    return true;
  }

  /** Acknowledges what is left of a load; nothing where every file of it was refused. */
  private void finishLoad(LoadPlan rest) {
    if (!rest.files().isEmpty()) {
      Recorded recorded = Recorded.again(FactsAgain.read(rest, conf), steps(rest).measure(rest));
      acknowledge(rest, recorded, refusal -> archive.discard(refusal.file()));
    }
  }
}
