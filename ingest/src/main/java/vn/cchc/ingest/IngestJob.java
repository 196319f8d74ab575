package vn.cchc.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.ingest.format.FileFacts;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;

/**
 * Loads files of any number of sources: the originals into the archive, every record into bronze in
 * one commit, the newest states into silver in one commit, then the acknowledgement. A load cut
 * short is finished or forgotten by the next one. A file that must be refused does not keep the
 * others out.
 */
public final class IngestJob {

  private final Conf conf;
  private final ArchiveFolder archive;
  private final Clock clock;
  private final SparkLake lake;

  /** A job that writes this lake and keeps originals in this archive. */
  public IngestJob(SparkLake lake, Conf conf, ArchiveFolder archive, Clock clock) {
    this.lake = lake;
    this.conf = conf;
    this.archive = archive;
    this.clock = clock;
  }

  /**
   * Loads every file under the paths of each source; content loaded before changes nothing.
   *
   * @throws CchcException when a path is missing or something other than a file fails; nothing is
   *     loaded then
   */
  public IngestSummary run(Map<String, List<Path>> pathsBySource) {
    Intake intake = Intake.of(pathsBySource, conf);
    finishPending();
    FileLoads loads = FileLoads.read(lake.reader());
    List<SourceFile> fresh = intake.keepNew(loads, archive, clock);
    Map<String, FileOutcome> loaded = load(new LoadPlan(loads.lastLoadId() + 1, fresh), intake);
    return new IngestSummary(outcomes(intake, loads, loaded), intake.refused());
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
        return acknowledge(plan, new BronzeStep(lake, conf, clock).run(plan));
      } catch (RefusedFiles refused) {
        refused.refusals().forEach(refusal -> intake.refuse(refusal, archive));
        plan = plan.without(refused.hashes());
      } catch (CchcException failed) {
        if (!BronzeStep.holds(lake, plan)) {
          LoadPlan.remove(lake.folder());
        }
        throw failed;
      }
    }
    LoadPlan.remove(lake.folder());
    return Map.of();
  }

  private Map<String, FileOutcome> acknowledge(LoadPlan plan, Map<String, FileFacts> facts) {
    List<FileOutcome> outcomes = new SilverStep(lake, conf, clock).run(plan, facts);
    LoadPlan.remove(lake.folder());
    return outcomes.stream().collect(Collectors.toMap(FileOutcome::hash, Function.identity()));
  }

  /**
   * Finishes a load whose records were committed but not acknowledged; forgets one that had none.
   */
  private void finishPending() {
    Optional<LoadPlan> pending = LoadPlan.pending(lake.folder());
    if (pending.isEmpty()) {
      return;
    }
    LoadPlan plan = pending.get();
    boolean acknowledged = FileLoads.read(lake.reader()).lastLoadId() >= plan.loadId();
    if (!acknowledged && BronzeStep.holds(lake, plan)) {
      acknowledge(plan, FactsAgain.read(plan, conf));
    }
    LoadPlan.remove(lake.folder());
  }
}
