package vn.cchc.simulate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;
import vn.cchc.simulate.error.SimulateErrors;
import vn.cchc.simulate.internal.plan.Part;
import vn.cchc.simulate.internal.plan.Planner;
import vn.cchc.simulate.internal.plan.ProvincePlan;
import vn.cchc.simulate.internal.plan.Scaling;
import vn.cchc.simulate.internal.write.PartResult;
import vn.cchc.simulate.internal.write.PartWriter;
import vn.cchc.simulate.scenario.Fault;
import vn.cchc.simulate.scenario.Scenario;
import vn.cchc.simulate.scenario.ScenarioFile;

/**
 * Writes the source files of a scenario: {@code
 * OUT/<source>/<source>-<province>-<group>-<n>-<extraction time>.<ending>}. The same scenario, seed
 * and number of dossiers give the same bytes, with any number of threads.
 */
public final class Simulation {

  /** The most dossiers of one run. */
  public static final long MOST_DOSSIERS = 500_000_000L;

  private final Conf conf;
  private final int threads;

  /** A simulation with the catalogues of a configuration, on so many threads. */
  public Simulation(Conf conf, int threads) {
    this.conf = conf;
    this.threads = Math.max(1, threads);
  }

  /**
   * Writes a scenario with the catalogues of a configuration, on two threads.
   *
   * @param out folder that does not exist or is empty; it appears whole or not at all
   * @param dossiers scales the scenario to so many dossiers; empty for its own numbers
   * @throws CchcException when the folder holds something, the scenario does not fit the catalogues
   *     or the disk does not take the files
   */
  public static SimulationSummary run(
      Scenario scenario, Conf conf, Path out, OptionalLong dossiers, ProgressListener listener) {
    return new Simulation(conf, 2).run(scenario, out, dossiers, listener);
  }

  /** As the static method, on the threads of this simulation. */
  public SimulationSummary run(
      Scenario scenario, Path out, OptionalLong dossiers, ProgressListener listener) {
    Scenario sized = sized(scenario, dossiers);
    List<Task> tasks = tasks(sized);
    OutputFolder folder = OutputFolder.beside(out);
    try {
      List<PartResult> results = writeAll(tasks, folder.path(), listener, sized.dossiers());
      folder.publish();
      return summary(results);
    } catch (IOException e) {
      throw SimulateErrors.cannotWrite(out, e);
    } finally {
      folder.discard();
    }
  }

  private record Task(ProvincePlan plan, Part part) {}

  private static Scenario sized(Scenario scenario, OptionalLong dossiers) {
    if (dossiers.isEmpty()) {
      return scenario;
    }
    long wanted = dossiers.getAsLong();
    if (wanted < 1 || wanted > MOST_DOSSIERS) {
      throw SimulateErrors.sizeOutOfRange(wanted, MOST_DOSSIERS);
    }
    return Scaling.to(wanted, scenario);
  }

  private List<Task> tasks(Scenario scenario) {
    List<Task> tasks = new ArrayList<>();
    for (ScenarioFile province : scenario.provinces()) {
      ProvincePlan plan = new Planner(province, conf.units(), conf.calendar()).plan();
      plan.parts().forEach(part -> tasks.add(new Task(plan, part)));
    }
    tasks.sort(Comparator.comparingLong((Task task) -> task.part().dossiers()).reversed());
    return tasks;
  }

  private List<PartResult> writeAll(
      List<Task> tasks, Path folder, ProgressListener listener, long total) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      LongConsumer done = counter(listener, total);
      List<Future<PartResult>> running = new ArrayList<>();
      for (Task task : tasks) {
        running.add(
            pool.submit(() -> new PartWriter(task.plan(), task.part(), conf).write(folder, done)));
      }
      List<PartResult> results = new ArrayList<>();
      for (Future<PartResult> future : running) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SimulateErrors.interrupted(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static LongConsumer counter(ProgressListener listener, long total) {
    AtomicLong sum = new AtomicLong();
    Object oneAtATime = new Object();
    return more -> {
      synchronized (oneAtATime) {
        listener.progress(Math.min(total, sum.addAndGet(more)), total);
      }
    };
  }

  private static SimulationSummary summary(List<PartResult> results) {
    List<SimulatedFile> files = new ArrayList<>();
    Map<Fault, Long> quarantined = new EnumMap<>(Fault.class);
    Map<String, Long> sums = new HashMap<>();
    for (PartResult result : results) {
      result.files().forEach(f -> files.add(new SimulatedFile(f.path(), f.records())));
      result.faults().forEach((fault, count) -> quarantined.merge(fault, count, Long::sum));
      sums.merge("dossiers", result.dossiers(), Long::sum);
      sums.merge("records", result.records(), Long::sum);
      sums.merge("duplicates", result.duplicates(), Long::sum);
    }
    files.sort(Comparator.comparing(SimulatedFile::path));
    return new SimulationSummary(
        files,
        sums.getOrDefault("dossiers", 0L),
        sums.getOrDefault("records", 0L),
        sums.getOrDefault("duplicates", 0L),
        quarantined);
  }
}
