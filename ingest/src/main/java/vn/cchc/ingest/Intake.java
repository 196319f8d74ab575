package vn.cchc.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.ingest.archive.ArchiveFolder;
import vn.cchc.model.conf.Conf;
import vn.cchc.model.error.CchcException;

/** The files of one call: found, hashed, and kept in the archive where their content is new. */
final class Intake {

  private static final ZoneId LOCAL = ZoneId.of("Asia/Ho_Chi_Minh");

  private final List<SourceFile> found = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();

  private Intake() {}

  /**
   * Finds the files under the paths of each source.
   *
   * @throws CchcException when a path is missing or a folder cannot be read
   */
  static Intake of(Map<String, List<Path>> pathsBySource, Conf conf) {
    Intake intake = new Intake();
    pathsBySource.forEach(
        (source, paths) ->
            intake.found.addAll(FileScan.scan(paths, conf.source(source), intake.refused)));
    return intake;
  }

  /** Every file that could be read, in the order of source and path. */
  List<SourceFile> found() {
    return List.copyOf(found);
  }

  /** The files of which nothing is loaded. */
  List<Refusal> refused() {
    return List.copyOf(refused);
  }

  /** Refuses a file and every other one of the same content; the archive forgets it. */
  void refuse(Refusal refusal, ArchiveFolder archive) {
    archive.discard(Path.of(refusal.file().path()));
    found.stream()
        .filter(file -> file.hash().equals(refusal.file().hash()))
        .forEach(file -> refused.add(new Refusal(file, refusal.reason())));
  }

  /** One file for each content that was not loaded before, as the archive holds it. */
  List<SourceFile> keepNew(FileLoads loads, ArchiveFolder archive, Clock clock) {
    Map<String, SourceFile> fresh = new LinkedHashMap<>();
    found.stream()
        .filter(file -> !loads.recordsByHash().containsKey(file.hash()))
        .forEach(file -> fresh.putIfAbsent(file.hash(), file));
    LocalDate day = LocalDate.ofInstant(clock.instant(), LOCAL);
    return fresh.values().parallelStream()
        .map(file -> keep(file, archive, day))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<SourceFile> keep(SourceFile file, ArchiveFolder archive, LocalDate day) {
    try {
      return Optional.of(file.at(archive.store(Path.of(file.path()), file.hash(), day)));
    } catch (CchcException e) {
      if (IngestErrors.isOfOneFile(e)) {
        synchronized (refused) {
          refused.add(new Refusal(file, e));
        }
        return Optional.empty();
      }
      throw e;
    }
  }
}
