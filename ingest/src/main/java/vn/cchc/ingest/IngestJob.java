package vn.cchc.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.lake.Barrier;
import vn.cchc.lake.SparkLake;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;

/**
 * Loads files of any number of sources: every record into bronze in one commit, the newest states
 * into silver in one commit, then the acknowledgement. A load cut short is finished or forgotten by
 * the next one.
 */
public final class IngestJob {

  private final Conf conf;
  private final Clock clock;
  private final SparkLake lake;

  /** A job that writes this lake. */
  public IngestJob(SparkLake lake, Conf conf, Clock clock) {
    this.lake = lake;
    this.conf = conf;
    this.clock = clock;
  }

  /**
   * Loads every file under the paths of each source; content loaded before changes nothing.
   *
   * @throws vn.cchc.model.error.CchcException when a path is missing or a file must be refused;
   *     nothing is loaded then
   */
  public IngestSummary run(Map<String, List<Path>> pathsBySource) {
    List<SourceFile> found = new ArrayList<>();
    pathsBySource.forEach(
        (source, paths) -> found.addAll(FileScan.scan(paths, conf.source(source))));
    finishPending();
    FileLoads loads = FileLoads.read(lake.reader());
    Map<String, SourceFile> fresh = new LinkedHashMap<>();
    found.stream()
        .filter(file -> !loads.recordsByHash().containsKey(file.hash()))
        .forEach(file -> fresh.putIfAbsent(file.hash(), file));
    Map<String, FileOutcome> loaded =
        fresh.isEmpty()
            ? Map.of()
            : load(new LoadPlan(loads.lastLoadId() + 1, List.copyOf(fresh.values())));
    List<FileOutcome> outcomes = new ArrayList<>();
    for (SourceFile file : found) {
      if (file.equals(fresh.get(file.hash()))) {
        outcomes.add(loaded.get(file.hash()));
      } else {
        long records =
            loaded.containsKey(file.hash())
                ? loaded.get(file.hash()).in()
                : loads.recordsByHash().get(file.hash());
        outcomes.add(FileOutcome.known(file, records));
      }
    }
    outcomes.sort(Comparator.comparing(FileOutcome::file));
    return new IngestSummary(outcomes);
  }

  private Map<String, FileOutcome> load(LoadPlan plan) {
    plan.write(lake.folder());
    try {
      new BronzeStep(lake, conf, clock).run(plan);
    } catch (CchcException refused) {
      if (!BronzeStep.holds(lake, plan)) {
        LoadPlan.remove(lake.folder());
      }
      throw refused;
    }
    Barrier.reached("after-bronze");
    return acknowledge(plan);
  }

  private Map<String, FileOutcome> acknowledge(LoadPlan plan) {
    List<FileOutcome> outcomes = new SilverStep(lake, conf, clock).run(plan);
    Barrier.reached("before-plan-removal");
    LoadPlan.remove(lake.folder());
    return outcomes.stream().collect(Collectors.toMap(FileOutcome::hash, Function.identity()));
  }

  /**
   * Finishes a load whose records were committed but not acknowledged; forgets one that had none.
   */
  private void finishPending() {
    LoadPlan.pending(lake.folder())
        .ifPresent(
            plan -> {
              boolean acknowledged = FileLoads.read(lake.reader()).lastLoadId() >= plan.loadId();
              if (!acknowledged && BronzeStep.holds(lake, plan)) {
                acknowledge(plan);
              }
              LoadPlan.remove(lake.folder());
            });
  }
}
